import { author, medium } from './promo-words.ts';
import { guardOf, isFramed, isSaid, type Guard } from './guards.ts';
import type { Unit } from './units.ts';

/**
 * Weak signs that the page speaks and not the report, by kind, each with its weight in points. One proves nothing; their sum
 * and the place of the line do. The weights were counted on invented tails and hard negatives (a logistic regression, two points
 * to its unit), then set by hand: hard negatives are fuller of calls and channels than reports are. All see folded text.
 */
const signs = {
  /** The outlet, its people. */
  self: [3, /(?<![让愿请])我们(?!的,)|咱们|我(?:是|叫)[^,。]{2,14}|大家好|小编|编者|本[号刊报站店社台网人](?![身上次民质周月来])|本(?:公众号|公号|平台|栏目|专栏|论坛|频道|节目|中心|文作者|院|校|校?讯|广告)|这里(?:是|都有)|都在这里|主理人|主[编播讲]|掌柜|店主|出品|编辑部|编委会|[栏节]目组|工作室|融媒体|新媒体|全网同名|同名|记者站|采编|制作人|团队|(?:作者|编辑)[:/]|官方[账帐公服]/],
  /** Its founding and its masters. */
  founded: [2, /(?:始建|创[刊办立建]|成立|上线|诞生)于|自\d{4}年|由[^,。]{2,24}(?:主[办管]|承办|创[办立]|发起|运营|联合|编印|执笔)|[主承协][办管]:|旗下|隶属|公开发行|刊号|(?:现已|同步)上线|已(?:开播|入驻|上线|开通)/],
  /** How large it is. */
  scale: [1, /[\d一-十百千万余逾多]+(?:余|多|名|位|家)*(?:用户|粉丝|读者|会员|听众|玩家|从业者|企业|高校|网友|[^,。]{0,4}人)|粉丝|覆盖|遍布|累计|汇聚|拥有|连接|日均|[访问流发行]量|服务(?:超过|了|网络)|荣获|获评|连续[^,。]{1,3}年|从业|[\d一-十百]+年(?:只|专注|来|老|品牌|经验|资深)|经验|资深|擅长|硕博|三甲/],
  /** What it is for: 专注…, 用…讲…. */
  mission: [1, /致力|专注|聚焦|深耕|立足|秉[承持]|坚[持守]|定位|倡导|传承|弘扬|守护|陪伴|助力|赋能|记录|讲述|传[递播]|解[读析]|洞察|关注|提供|打造|愿景|使命|宗旨|理念|初心|口号|用[^,。]{1,12}的[^,。]{1,6}[看讲说写讲传陪]|为[^,。]{1,14}(?:提供|打造|而生|发声|护航|服务)|相信|那[些点][^,。]{0,4}事/],
  /** What it is, at the end of a clause: …平台, …的家园. */
  medium: [2, new RegExp(`(?:${medium}|${author}|机构|家园|第一站|角落|服务商|刊物|研究院|联盟|学馆|港湾|树洞|微信号|事务所|商城|小铺|服务号|栏目|专栏|社群|博主|推荐官|顾问|的(?:选择|首选|桥梁|守护者|家|伙伴|书房|窗口|乐园|驿站|大本营|主场|帮手))(?:之一)?(?:$|[,。!(:])`)],
  /** How good it is. */
  quality: [1, /领先|专业|权威|知名|优质|靠谱|最[具大有受早]|第一(?!时间|[步次])|首[个家]|原创|独立|深度|硬核|有[料趣态温]|一站式|全方位|综合|品牌|干货|专属|贴心|一手|全心|影响力|公信力|年轻的|真实|值得|真话|专家|顾问|导师|名师|资深/],
  /** What the reader has of it. */
  benefit: [3, /让[^,。]{0,10}(?:你|您|每|更|不再|看见|看到|遇见)|[帮带陪教][你您]|[帮陪]助?[^,。]{0,6}(?:读懂|看懂|找到|实现)|就够|搞[定掂]|掌握|尽在|尽知|足不出户|随时|一[网]打尽|不(?:迷路|错过|踩坑|漏接|走弯路|走丢)|轻松|省[心钱]|放心|无忧|早知道|[首就][选用上找看来](?:就)?|认准|一应俱全|全知道|应有尽有|不孤单|守住|远离|[读看]懂/],
  /** Where it publishes. */
  channel: [1, /客户端|app|公众号|官方(?:微信|公众|微博)|微博|视频号|头条号|自媒体|媒体|微信|抖音|快手|小红书|b站|播客|喜马拉雅|直播间|[官新闻财经]网/],
  /** Asks the reader to do something. */
  call: [1, /(?:^|[,。!?;:~ |丨“”「」、]|请|[您你]|欢迎|快来?|赶紧|记得|立即|即刻|马上|免费|一键|可以?|可在|来|就|别忘了|诚邀)(?:点击|点[我此赞个亮]|按[此赞]|长按|识别|扫[码描一]|戳|添加|加(?:微信|v|入|老师|助教|助理|我|管理|群主|好友|小)|回复|转[发给]|收藏|星标|留言|订[阅购]|下[载单]|安装|报名|购买|选购|领取?|咨询|垂询|拨打|致[电信]|投[稿给票书递]|赐稿|来[稿信电]|联[系络](?!人)|关注|追踪|点赞|分享|搜索|备注|注明|锁定|收[听看]|浏览|私信|预约|打[赏开在卡]|上[“「《]|参与|参加|评论|讨论|观看|保存|发[送至]|寄[至往]|光临|莅临|惠顾|试[听用读]|体验|了解|解锁|获取|成为|支持|推荐|围观|登录|访问|移步|查找|来看|发邮件|期待|留意|猜)/],
  /** Asks what the reader thinks or wants. */
  question: [1, /[您你](?!方)[^。!]{0,30}\?|大家[^。!]{0,20}\?|(?:有什么|有没有|想问|想知道|想要|需要)[^。]{0,20}\?|公屏|[来去](?:说说|聊聊)|投票|说出来|评论区|留言区|^(?:你|您)?(?:想|如果)[^,。]{2,20}(?:\?|的(?:朋友|同学|小伙伴))|谁[^,。]{1,8}\?|互动/],
  /** Where it is reached. */
  contact: [2, /电话|热线|专线|客服|传真|邮编|信箱|邮箱|官网|网址|[帐账]号:|(?:地址|联系人|网站|营业时间|门诊时间|tel|fax|e-?mail)[: ]|(?:微信|wx|v信?|qq群?|line|id|whatsapp|群号|交流群)[^,。]{0,6}[: (]\w{4,}|[\w.-]+@[a-z\d-]+\.|https?:|www\.|\d{3,4}-\d{4} ?\d{3,4}|(?<!\d)1\d{10}(?!\d)|(?<!\d)\d{4} ?\d{4}$|\d:\d{2} ?[-—~至] ?\d+:\d{2}|[:( \u4e00-\u9fff][a-z]{3,}[a-z_-]*\d*(?:$|[,。)( ])|[a-z]+_?\d{2,}|[^,。:]{2,10}(?:部|顾问|经理|顾问小[^,。]|专线)[:: ]|(?:路|街|大道|巷)\d+号/],
  /** What is sold or given away. */
  offer: [3, /[原售定低][价至]|只要\d|仅[限需]|[捐赞打]款|赞助|打赏|定期定额|赠|[即先再]送|立减|满\d+减|[\d一-九半]折|包邮|顺丰|免[运佣费]|免费|优惠|福利|特惠|热[卖招]|秒杀|抢购|上架|有[售礼奖]|[贩发]售|现货|会员|年[费卡]|订阅价|征订|预[售订]|签名本|签售|新书|新作|书店|商[城店]|小[店铺]|招[募生商聘]|新品|首单|早鸟|名额|前[^,。]{1,5}名|抽奖|中奖|好礼|礼包|[试]听|训练营|集训|公开课|研修|培训|辅导|套餐|团购|代理|加盟|经销|厂家|正品|[坏假]一赔|专[享属]|资料包|电子版|手册|秘籍|清单》|开户|佣金|一站|配资|[诊荐炒牛金强]股|看盘|行情|理财|解套|打新|k线|潜伏|资金流向|贷款|秒批|尽在|课程?$|[一二三四五六七八九十\d]讲|全年\d+期|邮发代号|(?:\$|rm|￥|¥)\d|上门|送药|租房|看房|求购|稿酬|重谢|酬/],
  /** When it comes again. */
  schedule: [2, /每[天日周晚早期季月逢][^,。]{0,12}(?:更新|播出|首播|直播|发布|推[送出]|上[线架]|见|点|分钟|[讲聊]|出刊|更|刊出|一[篇期场个])|不见不散|下[期集个篇][^,。]{0,6}(?:见|预告|聊)|[明下][天周期](?:继续|见|再)|再[聊见]$|准[时点]|本[周期](?:嘉宾|主题|话题|互动)|敬请期待|未完待续|连载|[首重直]播(?:时间)?|播出|fm\d|调频|第\d+期|截稿/],
  /** Whom it speaks to. */
  address: [3, /[您你](?![方们])|(?<![把让被])大家|各位|朋友们|家人们|宝[子妈爸宝]|同[学行]们|老铁|[球车歌影]迷们|看官|亲[们,~!]|网友们(?=[,怎对])|听众朋友|观众朋友|乡亲们|街坊|(?:感谢|谢谢)(?=[您你大各阅收关支耐每])|有缘|的(?:朋友|同学|小伙伴)们?(?=$|[,。!?看来赶快请可注])/],
  /** The same as others: 读者, 粉丝. */
  public: [1, /[朋小校学]友|同学|[球车歌影]迷|粉丝|读者|股[友民]|投资者|乡亲|听众|观众|网友们|感谢|谢谢|吃货|[车跑书球租听]友|伙伴/],
  /** Speaks of the text as something read. */
  reading: [1, /好文|往期|标题|[本下上]期|推[文送]|文章|原创|内容|干货|故事|爆料|线索|[栏专]栏?目|投稿|稿[费酬件]|千字|署名|版权|侵权|授权|首发|转载|图片|文末|文中|本文|题图|配乐|朗读|插画|音频|搬运|系列报道|更多|资讯|看完|读到/],
  /** Particulars: 主编：某某. */
  label: [2, /^[^,。:“]{2,8}[:/] ?[^,。]{2,24}$|^[^,。:]{2,6}[:/丨|][^,。:]{2,12} [^,。:]{2,6}[:/丨|]/],
  /** A name and what is said of it, without a verb. */
  name: [1, /^[“「《【]?[^,。:“”"「」《》【】|()的]{2,10}[”」》】]?(?:\([^)]*\))?(?:,(?!(?:[但而却就也还已都又]|[^,。]{0,12}[了说]))|——|—|\|| - |:|是(?:一|国|全|由|集|经|江))/],
  /** An item of a list. */
  bullet: [1, /^(?:[\d一二三]{1,2}[.、]|[·•])/],
} as const satisfies Record<string, readonly [weight: number, pattern: RegExp]>;
export type SignKind = keyof typeof signs | 'slogan' | 'set-apart' | 'bare' | 'own-name' | 'strange-name';

/** Two halves of one length: 看懂生意，看清未来; or words parted by signs: 研之有理 · 学之有趣. */
function isSlogan(core: string): boolean {
  if (core.length > 40 || /\d/.test(core)) return false;
  const halves = core.replace(/^[^,。]{2,12}(?:——|--|:|\|) ?/, '').split(/[,;。]|\s[·|丨]\s/);
  return halves.length >= 2 && halves.length <= 4 && halves.every((half) => half.length >= 3 && half.length <= 12 && half.length === halves[0].length) || /^[^,。:]{2,8}(?: ?[·|丨/] ?[^,。:]{2,10}){2,8}$/.test(core);
}

/** The kinds of signs that a unit carries. */
export function signsOf({ core, raw }: Unit): SignKind[] {
  const found: SignKind[] = (Object.keys(signs) as (keyof typeof signs)[]).filter((kind) => signs[kind][1].test(core));
  if (isSlogan(core)) found.push('slogan');
  if (/^(?:[▶►▷★◎●◆☆※👇👆☞]|>>|--|——|#)|[👇👆▼↓☟]$/u.test(raw)) found.push('set-apart');
  if (!/[。!?”」]$/.test(raw)) found.push('bare');
  return found;
}

/** Longest line in which a clause may say anything. */
const maxLoose = 45;
/** Points of the signs that are no words, and what guards take away. */
const weights: Partial<Record<SignKind, number>> = { slogan: 1, 'set-apart': 1, bare: 2, 'own-name': 3, 'strange-name': 1 };
const costs: Record<Guard, number> = { quotation: 4, reporting: 6, narrative: 5, authority: 6, figures: 4, service: 2 };

/** How surely the page speaks in a unit, in points. */
export function voiceOf({ core }: Unit, found: readonly SignKind[]): number {
  // Read as a call to follow, so that the steps of a service are guarded too.
  const guard = guardOf(core.replace(/专家(?![^,。]{0,8}[说称示出为议醒])/g, ''), '', 'wechat-follow');
  const isToYou = guard === 'narrative' && found.includes('address') && core.length < maxLoose;
  const isOwn = found.includes('self') || found.includes('medium');
  const isPriced = guard === 'figures' && (found.includes('offer') || found.includes('contact'));
  return found.reduce((sum, kind) => sum + (kind in signs ? signs[kind as keyof typeof signs][0] : weights[kind] ?? 0), guard ? -(isPriced || (isOwn && guard === 'authority') || isToYou ? 2 : costs[guard]) : 0);
}

/** Clauses of a long line in which nothing speaks for the page: there signs stand by chance. */
export function unsignedIn({ core, clauses }: Unit): number {
  return core.length < maxLoose ? 0 : clauses.filter((clause) => clause.length > 6 && !Object.values(signs).some(([, sign]) => sign.test(clause))).length;
}

/** Whether every sentence of a text has a sign: by chance one stands in a paragraph of a report. */
export function isSignedThroughout(core: string): boolean {
  return core.split(/[。!?;]/).every((sentence) => sentence.trim().length <= 6 || Object.values(signs).some(([, sign]) => sign.test(sentence)));
}

/** Somebody speaks, something happened, a public body asks: behind whatever it stands, it is the report or a notice to keep. */
const told = /^[一二三四五六七八九十]+、|的声音|(?:^|[,。])(?:该|这家)?公司|份额|写道|同行中|[信话字]:|^(?:编辑|记者|主持人|问|答|(?:撰写|报告撰写|起草|课题组|报告组|研究组|[成组]员|组长|译者)[^,。:]{0,4}):|现场(?!直播|报名)|期间,|当事人|案件|涉嫌|主营业务|回答|争议|首日|当天,|起诉|索赔|据小编|将于|表示|指出|认为|透露|据悉|^据|据[^,。]{1,12}(?:介绍|统计|报道)|[^,。]{2,12}(?<!小编|本[报网站号刊])提醒[,:您]?|记者(?:[从在了看到发随采获]|们)|(?<![其吉])[他她](?!们的家)|昨[天日晚]|近日|日前|去年|前年|公安|警方|法院|检察|气象台|疾控|12345|1231\d|(?<![\d$.,万第-])1[12]\d(?![\d,.元万件期年-])|自杀|心理援助/;

export const isToldBehind = (core: string): boolean => told.test(core) || isSaid(core, -1) || isFramed(core);

/** How outlets and authors call themselves: 某某观察, 某某周刊, 某哥. */
const outletName = /(?:[网报刊社台号哥姐叔爷君]|观察|观点|评论|财经|资讯|新语|新闻|智库|研究院|联盟|课堂|商学院?|论坛|茶馆|书房|读书会?|问答|说法|之家|头条|百科|学[堂社]|俱乐部|实验室|[笔手日札]记|频道|夜话|说[\u4e00-\u9fff]{1,2})$/;
export const isOutletName = (name: string): boolean => outletName.test(name);

/** The name at the head of a line, in quotation marks or before a sign that parts it; null when there is none. */
export function nameOf(core: string): string | null {
  const name = /^["“「『《【]([^"”」』》】]{2,10})["”」』》】]/.exec(core)?.[1] ?? /^([^,。:“”"「」《》【】|(]{3,10}?)(?:[,:|丨(是]|——|--| )/.exec(core)?.[1] ?? null;
  return name !== null && /[\u4e00-\u9fff]{2}/.test(name) && !/[的了这那我你您]|^(?:关注|打开|联系|点击|下载|扫|请|如果|看|在)/.test(name) ? name : null;
}
