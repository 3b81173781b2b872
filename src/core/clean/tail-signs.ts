import { author, medium } from './promo-words.ts';
import { isFramed, isSaid } from './guards.ts';
import type { Unit } from './units.ts';

/**
 * Weak signs that the page speaks and not the report, by kind. One proves nothing; behind a proven trailer or the end of
 * the report it is the second proof. All see folded text.
 */
const signs = {
  /** The outlet, its people, its founding. */
  self: /我们|咱们|我是[^,。]{2,8}|小编|编者|本[号刊报站社店院校]|本(?:公众号|平台|栏目|专栏|论坛|频道)|这里(?:是|都有)|都在这里|主理人|主[编播讲]|掌柜|店主|执笔|出品|编辑部|编委会|[栏节]目组|工作室|融媒体|新媒体|主办|承办|全网同名|(?:始建|创[刊办立]|成立)于|权威发布|(?:作者|编辑)[:/]|(?:现已|同步)上线|宗旨|愿景|使命|第一(?:品牌|平台|门户|站)|遍布|覆盖/,
  /** Where it publishes. */
  channel: /客户端|app|公众号|官方(?:微信|公众|微博)|微博|视频号|头条号|自媒体|撰稿|媒体/,
  /** What it is: 国内领先的…平台, …爱好者的家园. */
  portrait: new RegExp(`(?:(?:^|[^,。]是|[-—,:|丨 ])[^,。]{0,20}(?:[的家个最]|领先|专业|知名|国内|全国|优质)|[-—|丨] ?)[^,。]{0,16}(?:${medium}|${author}|机构|家园|第一站|角落|服务商|地方|刊物|[中华]文报|老兵|研究院|联盟|[追推解搭连观记传守瞭陪领引探思][踪动读建接察录播望伴跑领路考]者)(?:$|[,。!(])|[,:|丨—]一[个家群份本档种][^,。]{2,20}的[^,。]{2,6}(?:$|[,。])`),
  /** What it is for, behind its name: 县城中国，记录…. */
  mission: /^[^,。:]{2,14}(?:,|——|[:|丨】]|是)[^。]{0,24}(?:记录|讲述|关注|聚焦|专注|陪伴|陪你|服务|分享|传递|传播|发现|[解读看]懂|解[读说]|答疑|助力|致力|带你|触达|影响有|一网打尽|只[写讲做说]|[愿只]做|让[^,。]{1,8}(?:不再|更|慢|看见|看到)|用[^,。]{2,12}的[^,。]{1,4}[看讲说写])|有我(?:相伴|守护)|那些事/,
  /** Asks the reader to do something. */
  call: /(?:^|[,。!?;:~ |丨“”「」]|请|[您你]|欢迎|快来?|赶紧|记得|立即|即刻|马上|免费|一键|可以?|来|就)(?:点击|点[我此赞个]|按[此赞]|长按|识别|扫[码描一]|戳|添加|加(?:微信|v|入|老师|助教|助理|我)|回复|转[发给]|收藏|星标|留言|订[阅购]|下[载单]|安装|报名|购买|选购|领取?|咨询|垂询|拨打|致[电信]|投[稿给票书递]|赐稿|来[稿信电]|联[系络]|关注|追踪|点赞|分享|搜索|备注|注明|锁定|收[听看]|浏览|私信|预约|打[赏开在卡]|上[“「]|参与|参加|评论|讨论|观看|保存|发[送至]|寄[至往]|光临|莅临|惠顾|试[听用读]|体验|了解|解锁|获取|成为|支持|推荐|围观)/,
  /** Asks what the reader thinks. */
  question: /[您你](?!方)[^。!]{0,30}\?|大家[^。!]{0,20}\?|(?:有什么|有没有|想问)[^。]{0,20}\?|公屏|[来去](?:说说|聊聊)|投票/,
  /** Where it is reached. */
  contact: /电话|热线|专线|客服|传真|邮编|信箱|邮箱|官网|网址|[帐账]号:|(?:地址|联系人|网站|营业时间|tel|fax|e-?mail)[: ]|(?:微信|wx|v信?|qq群?|line|id|whatsapp|群号)[^,。]{0,6}[: (]\w{4,}|[\w.-]+@[a-z\d-]+\.|https?:|www\.|\d{3,4}-\d{6,8}|(?<!\d)1\d{10}(?!\d)|(?<!\d)\d{4} ?\d{4}$|\d:\d{2} ?[-—~至] ?\d+:\d{2}/,
  /** What is sold or given away. */
  offer: /[原售定低][价至]|只要\d|仅[限需]|[捐赞打]款|赞助|打赏|定期定额|赠|[即先再]送|立减|满\d+减|[\d一-九半]折|包邮|顺丰|免[运佣]|免费|优惠|福利|特惠|热[卖招]|秒杀|抢购|上架|有售|现货|会员|年[费卡]|订阅价|征订|预[售订]|签名本|签售|新书|书店|商[城店]|小店|招[募生商]|新品|首单|名额|抽奖|中奖|好礼|礼包|试听|训练营|公开课|研修|培训|套餐|团购|代理|加盟|厂家|正品|[坏假]一赔|专[享属]|资料包|电子版|秘籍|开户|佣金|一站|配资|[诊荐炒牛金]股|看盘|行情|理财|解套|打新|k线|潜伏|资金流向|贷款|秒批|尽在|搞[定掂]|课程?$|[一二三四五六七八九十\d]讲|全年\d+期|邮发代号|(?:\$|rm|￥|¥)\d/,
  /** When it comes again. */
  schedule: /每[天日周晚早期季月逢][^,。]{0,12}(?:更新|播出|直播|发布|推[送出]|上[线架]|见|点|分钟|[讲聊]|出刊|更)|不见不散|下[期集个][^,。]{0,6}(?:见|预告)|[明下][天周期](?:继续|见|再)|再[聊见]$|准[时点]|本[周期](?:嘉宾|主题|话题)|敬请期待|未完待续|连载|[首重直]播(?:时间)?|播出|fm\d|调频/,
  /** Whom it speaks to. */
  address: /[您你](?!方)|大家|各位|[朋小校]友们?|家人们|宝子|同[学行]们|老铁|[球车歌影]迷们?|粉丝|看官|亲[们,~!]|网友们|读者|股[友民]|投资者|听众|观众|乡亲|街坊|吃货|[车跑书球]友|伙伴|感谢/,
  /** Speaks of the text as something read. */
  reading: /好文|往期|标题|[本下上]期|推[文送]|文章|原创|内容|干货|故事|爆料|线索|[栏专]栏?目|投稿|稿[费酬件]|千字|署名|版权|侵权|授权|首发|转载|图片|文末|文中|本文|题图|配乐|朗读|插画|音频/,
} as const;
export type SignKind = keyof typeof signs | 'slogan' | 'set-apart' | 'own-name';

/** Two halves of one length: 看懂生意，看清未来; or words parted by signs: 研之有理 · 学之有趣. */
function isSlogan(core: string): boolean {
  if (core.length > 40 || /\d/.test(core)) return false;
  const halves = core.replace(/^[^,。]{2,12}(?:——|--|:|\|) ?/, '').split(/[,;。]|\s[·|丨]\s/);
  return halves.length >= 2 && halves.length <= 4 && halves.every((half) => half.length >= 3 && half.length <= 12 && half.length === halves[0].length) || /^[^,。:]{2,8}(?: ?[·|丨/] ?[^,。:]{2,10}){2,8}$/.test(core);
}

/** The kinds of signs that a unit carries. */
export function signsOf({ core, raw }: Unit): SignKind[] {
  const found: SignKind[] = (Object.keys(signs) as (keyof typeof signs)[]).filter((kind) => signs[kind].test(core));
  if (isSlogan(core)) found.push('slogan');
  if (/^(?:[▶►▷★◎●◆☆※👇👆☞]|>>|--|——|#)|[👇👆▼↓☟]$/u.test(raw)) found.push('set-apart');
  return found;
}

/** Whether every sentence of a text has a sign: by chance one stands in a paragraph of a report. */
export function isSignedThroughout(core: string): boolean {
  return core.split(/[。!?;]/).every((sentence) => sentence.trim().length <= 6 || Object.values(signs).some((sign) => sign.test(sentence)));
}

/** Somebody speaks, something happened, a public body asks: behind whatever it stands, it is the report or a notice to keep. */
const told = /期间,|起诉|索赔|据小编|将于|表示|指出|认为|透露|据悉|据[^,。]{1,12}(?:介绍|统计|报道)|[^,。]{2,12}(?<!小编|本[报网站号刊])提醒[,:您]?|记者(?:[从在了看到发随采获]|们)|(?<![其吉])[他她](?!们的家)|昨[天日晚]|近日|日前|去年|前年|(?<!\d)\d+(?:\.\d+)?%|公安|警方|法院|检察|气象台|疾控|12345|1231\d|(?<![\d-])1[12]\d(?![\d-])|自杀|心理援助/;

export const isToldBehind = (core: string): boolean => told.test(core) || isSaid(core, -1) || isFramed(core);

/** How outlets and authors call themselves: 某某观察, 某某周刊, 某哥. */
const outletName = /(?:[网报刊社台号哥姐叔爷君]|观察|观点|评论|财经|资讯|新语|新闻|智库|研究院|联盟|课堂|商学院?|论坛|茶馆|书房|读书会?|问答|说法|之家|头条|百科|学[堂社]|俱乐部|实验室|[笔手日札]记|频道|夜话|说[\u4e00-\u9fff]{1,2})$/;
export const isOutletName = (name: string): boolean => outletName.test(name);

/** The name at the head of a line, in quotation marks or before a sign that parts it; null when there is none. */
export function nameOf(core: string): string | null {
  const name = /^["“「『《【]([^"”」』》】]{2,10})["”」』》】]/.exec(core)?.[1] ?? /^([^,。:“”"「」《》【】|(]{3,10}?)(?:[,:|丨(是]|——|--| )/.exec(core)?.[1] ?? null;
  return name !== null && /[\u4e00-\u9fff]{2}/.test(name) && !/[的了这那我你您]|^(?:关注|打开|联系|点击|下载|扫|请|如果|看|在)/.test(name) ? name : null;
}
