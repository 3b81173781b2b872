/**
 * What makes a line of promotion news after all. All see folded text. A guard that fires keeps the text: it is asked
 * before the two proofs are.
 */

/** Somebody says it: then it is reported, not addressed to the reader. */
const reporting = /表示|指出|透露|强调|坦言|认为|呼吁|通报|写道|写[着著]|念道|喊道|问道|宣布|宣称|声称|告诉(?![小我您你大])|回应|答复|解释说|提醒(?![您你:])|还说|发文|笑说|声明(?:还|中|说|指|发布)|[他她它们人员者方]说|[^说听来想传有]说[,:“「"]|[一-龥]称(?!号|赞|呼|职)|据悉|据了解|获悉|据[^,。]{1,12}(?:介绍|统计|报道)|发表声明|称有关|记者(?:从|在|了解|看到|发现|随后|采访|注意|获悉|来到|联系|走访|日前|昨|致电|多次|赶)|专家(?!一对一|观点|解读|团队|顾问|号)|网友们?(?:说|称|表|纷)/;
/** Somebody did something: a story is told. */
const narrative = /将[在于]|(?<![其吉])[他她它]|随后|后来|已[在有经]|曾|当年|那年|昨[天日晚]|[前去]年|(?<![为忘除完好对少])了(?=[\u4e00-\u9fff])(?![解吧哦喔一])|突破|平均|觉得很|每次|一天|一周|不得不|才能|(?<!最)后,|仍在|的是|至今|不停|停了|没有人|只剩|本分/;
/** Public bodies speak to citizens: what they ask for is the news. */
const authority = /公安|警方|警察|民警|交警|消防|法院|检察|政府|人民银行|央行|[市省县区州]委|委员会|(?:卫[健生计]|教[育体]|财政|税务|交[通管运]|农[业林]|民政|水[利务]|住建|城管|文旅|人社)\S{0,4}[局厅]|管理局|监管局|市场监管|海关|税务|社保|医保|疾控|气象|医院|卫健|铁路|12306|考试院|招生办|教育部|大学|学院|博物馆|图书馆|美术馆|纪念馆|景区|派出所|应急|红十字|慈善|基金会|一网通办|政务|市民|考生|旅客|乘客|游客|家长|纳税人|参保|业主|居民|村民|群众|消费者|民众|里长|区公所|(?<![\d-])1[12]\d(?:\d{2})?(?![\d-])/;
/** Figures: promotion promises, news counts. Telephones, accounts and opening hours are none, nor is what can be won. */
const figures = /(?:加起来|超过|达到|突破)\d|(?<![\d*.-])\d{1,4}(?:\.\d+)?(?:%|(?!小时|[年月]最|分钟[看读带]|秒[看读]|群|期[节视文]|[万多]?粉)[\u4e00-\u9fff](?![^,。!]{0,8}(?:奖|机会|名额|红包|优惠|券|礼)))|[一二三四五六七八九十百千万]+(?:人次|公里|万元|亿元)/;
/** Steps of a service: following an account is how one books. */
const service = /播出|节目《|今晚|填写|审核|按提示|身份|验证|提交|注册|登录并|输入|完成支付|第[一二三四五]步|手机号|预约|报名|购票|门票|登记|申领|办理|缴费|挂号|投票|参观|讲座|展览|入场|就诊|申请/;
const serviceRules: readonly string[] = ['wechat-follow', 'qr-scan', 'app-download', 'more-content', 'social-follow', 'join-group'];

export type Guard = 'quotation' | 'reporting' | 'narrative' | 'authority' | 'figures' | 'service';

const closeQuotes = new Map(['“”', '「」', '『』', '‘’', '""'].map(([open, close]) => [open.charCodeAt(0), close]));

/** Outermost stretches between quotation marks, without the marks; one that never closes is none. */
function quotedIn(core: string): { from: number; to: number }[] {
  const quoted: { from: number; to: number }[] = [];
  for (let i = 0; i < core.length; i++) {
    const close = closeQuotes.get(core.charCodeAt(i));
    if (close === undefined || !core.includes(close, i + 1)) continue;
    let depth = 1;
    let to = i + 1;
    for (; to < core.length; to++) {
      if (core[to] === close && --depth === 0) break;
      if (core[to] === core[i] && close !== core[i]) depth++;
    }
    quoted.push({ from: i + 1, to });
    i = to;
  }
  return quoted;
}

/** Whether what is quoted is said rather than named: 关注“某某”公众号 names, “欢迎关注，多谢” is said. */
export const isSaid = (core: string, cueAt: number): boolean =>
  quotedIn(core).some(({ from, to }) => (cueAt >= from && cueAt < to) || /[,。!?:;]/.test(core.slice(from, to)));

/** The first guard that keeps a unit of promotion with this cue, or null. */
export function guardOf(core: string, cue: string, rule: string): Guard | null {
  if (isSaid(core, core.indexOf(cue))) return 'quotation';
  if (reporting.test(core)) return 'reporting';
  if (narrative.test(core)) return 'narrative';
  if (authority.test(core)) return 'authority';
  if (figures.test(core)) return 'figures';
  if (serviceRules.includes(rule) && service.test(core)) return 'service';
  return null;
}

/** Whether a quotation stands in the frame of who says it or where it is written: 他念道：“…”, 横幅上写着“…”几个字. */
export const isFramed = (core: string): boolean => /(?:[念喊问写笑说答称]|[上里]有?)(?:道|[着著])?[:,]?[“「]|[”」][^,。“「]{0,8}(?:[说道喊称念]|几个字)/.test(core);

/** Whether a unit tells facts of a firm or a person: a year, a figure, an office. */
export const isFact = (core: string): boolean => isTold(core) || figures.test(core) || /资料显示|成立于|总部|董事长|法定代表|上市公司|注册资本/.test(core);

/** Whether a unit tells a story or reports speech. */
export const isTold = (core: string): boolean => narrative.test(core) || /表示|指出|认为|写着|[念喊问写笑]道[:,]|[^说听来想传有]说[,:“「"]/.test(core);

/** Words by which a title says that the cue itself is the news. */
const topics: readonly [topic: RegExp, cue: RegExp][] = [
  [/公众号|公号|微信号|订阅号|自媒体|微信公众/, /公众号|公号|微信号|订阅号/],
  [/二维码|扫码/, /二维码|扫/],
  [/app|客户端|应用/, /app|客户端|应用/],
  [/点赞|打赏|转发|评论区|集赞/, /赞|转发|评论|打赏/],
  [/直播|带货/, /直播/],
  [/热线|投诉/, /热线/],
  [/微信群|qq群|社群/, /群/],
];

/** Whether the article is about the very thing that the cue names. */
export function isTopic(title: string, cue: string): boolean {
  return topics.some(([topic, word]) => topic.test(title) && word.test(cue));
}

/** Articles that tell how something is done: downloading and scanning are their steps. */
export function isHowTo(title: string): boolean {
  return /怎么|怎样|如何|步骤|流程|教程|指南|攻略|方法|开通|申请|办理|查询|领取|报名|预约|入口/.test(title);
}
