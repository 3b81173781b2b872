/** For each opening: first words of reports that name their outlet, and first words that look alike and name none. */
export const openingExamples: Record<string, { finds: [string, string][]; leaves: string[] }> = {
  bracket: {
    finds: [['【青河网】三月五日，', '青河网'], ['（中央社記者陳某台北5日電）', '中央社'], ['〔青河社北山3月5日電〕', '青河社'], ['【青河新闻 记者温某】', '青河新闻']],
    leaves: ['【記者陳某／台北報導】', '〔記者王某台北報導〕', '（本报记者温某）', '【青河水库】'],
  },
  dateline: {
    finds: [['青河社北山3月5日电', '青河社'], ['中新社北山3月5日电（记者温某）', '中新社'], ['青河网3月5日讯', '青河网'], ['青河在线北山3月5日消息', '青河在线'], ['青河社5日電', '青河社']],
    leaves: ['本报北山3月5日电', '北山3月5日电', '报社于3月5日成立'],
  },
  dispatch: {
    finds: [['青河晚报讯（记者温某）', '青河晚报'], ['青河网消息，', '青河网'], ['青河新闻讯 三月五日', '青河新闻']],
    leaves: ['本报讯（记者温某）', '本台消息，', '北山讯 三月五日'],
  },
  reporter: {
    finds: [['青河新闻记者 温某', '青河新闻'], ['青河晚报见习记者从水务局获悉', '青河晚报']],
    leaves: ['本报记者 温某', '记者从水务局获悉', '一名记者在现场看到'],
  },
  slash: {
    finds: [['青河新聞網／記者溫小河 報導', '青河新聞網']],
    leaves: ['記者溫小河／北山報導', '本報／記者溫小河'],
  },
};
export const compiledExamples: { finds: [string, string][]; leaves: string[] } = {
  finds: [['（据青河日报、北山晚报综合）', '青河日报、北山晚报'], ['积雪已全部清除。（据《青河晚报》）', '青河晚报'], ['(綜合據青河社、北山報報導)', '青河社、北山報']],
  leaves: ['（据了解）', '（据当地居民综合回忆）', '（据当地电视台报道）', '据青河日报、北山晚报综合'],
};
export const retoldExamples: { finds: [string, string][]; leaves: string[] } = {
  finds: [['据青河社报道，', '青河社'], ['據青河社5日報導，', '青河社'], ['据青河新闻消息，', '青河新闻'], ['据《青河日报》3月5日报道，', '青河日报']],
  leaves: ['据当地媒体报道，', '据了解，', '据市水务局消息，'],
};
export const copiedExamples: { finds: [string, string][]; leaves: string[] } = {
  finds: [['本文来自北山硬核，作者：温小河', '北山硬核'], ['本文来自微信公众号：青河冷知识', '青河冷知识'], ['本文来自公众号“青河冷知识”（ID：qinghe）', '青河冷知识']],
  leaves: ['这批鱼苗来自北山水库', '来自青河的消息说', '文章来自读者'],
};
/** First sentences and the reporter they name. */
export const reporterExamples: { finds: [string, string][]; leaves: string[] } = {
  finds: [['本报讯（记者 温小河）昨日，', '温小河'], ['青河社北山4月12日电（记者温小河、陈禾）一季度', '温小河、陈禾'], ['（青河社記者溫小河北山14日電）縣政府', '溫小河'], ['（青河社記者溫禾北山14日電）縣政府', '溫禾'], ['〔記者溫小河北山報導〕縣政府', '溫小河'], ['本报讯（记者 温小河 通讯员 陈禾）昨日，', '温小河']],
  leaves: ['本报讯 昨日，', '（记者在现场看到，大坝已经合龙）', '记者（温小河的同事）说'],
};
