/**
 * The word lists of the rules, one string a slot: a new platform, verb or perk is a word here. All folded (Simplified,
 * half width, lower case); a word may be a pattern.
 */

/** The words of a slot as one alternation; the longest that fits is taken. */
export const slot = (words: string): string => `(${words.split(' ').toSorted((a, b) => b.length - a.length).join('|')})`;

/** Accounts of outlets, with the platforms of the mainland. */
export const account = slot('公众?[号平帐账][台号]? 微信(号|id)? (订阅|服务|视频|企鹅|头条|百家|搜狐|网易|大鱼|抖音|快手)号 微博 官微 小程序');
/** Platforms by name; what they carry is news as often, so a sign of address stands beside them in the rules. */
export const platform = slot('抖音 快手 微[博信] 知乎 小红书 b站 哔哩哔哩 今日头条 一点资讯 西瓜视频 雪球 豆瓣 喜马拉雅 小宇宙 云音乐 蜻蜓fm 播客 podcasts? spotify kkbox (百家|头条|企鹅|网易|视频|公众)号 instagram facebook telegram');
export const social = slot('粉丝.?[团页] 粉?专页? 脸书 facebook fb instagram ig youtube telegram twitter 推特 threads line 电子报 whatsapp 频道 podcast 社团 官方[账帐]号');
export const app = '(app|客户端|应用)';
export const outlet = `([^,。!?:;]{0,14}(本站|小编|[网号报社站]|头条|频道|平台|[栏专]栏目?|在线|传媒|媒体|新闻|资讯|快报|财经|证券|我们|百科|博客|杂志|周刊)|(www\\.)?[a-z0-9-]{2,24}\\.(com|cn|net|org|tw|hk)~10)`;
export const reader = slot('大家 各位 您 你 网友 朋友们 小伙伴们 读者 家人们 玩家们');
/** Who is thought to know nothing of the subject, in templates. */
export const people = '((朋友|人|小伙伴|网友|同学|玩家|用户|粉丝|家长|车主)们?)';
/** How a template says that it tells: 介绍, 聊一聊, 看看. Single characters are too many other words. */
export const teach = '(科普|讲解|介绍|解[答释读]|整理|分享|总结|详细|简单|带来|普及|了解|看看|认识|盘点|回复|推荐|汇总|答案|收集|往下看|评测|资讯|报道|学习|阅读|[聊说讲谈看](一?[聊说讲谈看]|一下|下去))';
export const url = '(https?://|www\\.)[\\x21-\\x7e]{4,160}';
export const quote = '["“”「」『』【】《》]?';

/** What a hand does with a page. */
export const press = '(点[击按开]?|轻点|戳|长按|扫[码描]|扫一扫|识别|打开|登[录陆]|进入|[立即马]刻?上?|赶紧|现在就?|快来|欢迎)';
/** What is bought, booked or taken. */
export const take = '([抢选订团]购|购买|下单|领取|报名|咨询|试[听读用]|开[通户]|续费|兑换|加[盟购]|入手|了解~12详情|查看名单|抽奖|直达会场|预约|抢~6)';
/** What a seller says beside it. */
export const perk = slot('限[时量] [特优]惠 折扣 立减 秒杀 包邮 免费 专[享属] 福利 礼包 红包 大礼 [席名]位?额?[有仅]~2[限\\d] 数量有限 先到先得 买.[送赠] 早鸟 团购 低至 火热 抢购 微信同号 [一-十半\\d.]+折 半价');
/** What is sold by subscription. */
export const membership = slot('会员 vip 付费 [订阅读]户 电子报 邮件 [早晚日周]报 周刊 杂志 通讯 newsletter [数字电][位字子]版 [季年]卡');
/** What an advertisement for shares promises. */
export const share = '([牛金妖个]股|黑马|涨停|[强潜龙]..?股|翻倍|股票|研报|内参|主升浪|投顾|level-?2|[诊荐炒]股|解套|资金流向)';
/** What an outlet calls itself. */
export const medium = slot('[媒自]?媒?体 平台 门户 网站 公众?号 [订视头][阅频条]号 账号 社[区群] 智库 杂志 [期周月]刊 报纸 [日晚早]报 都市报 频道 电台 栏目 节目 资讯 品牌 客户端 读物 服务[商机]构? 信息港 传媒');
export const author = slot('撰稿人? 作者 作家 专栏 评论员 评论人 观察[家者] 主理人 创始人 博主 达人 自?媒体人? up主 编辑 大v 答主 从业者 爱好者');
/** Who lends pictures. */
export const agency = slot('视觉中国 东方ic 图虫 摄图网 全景 cfp vcg getty.?images 人民视觉 资料图 网络图片? 千图网');
/** What outlets sell to firms. */
export const business = '(合作|商务|洽谈|广告|招商|投放|约稿|转载|授权|开白|报道|采访|推广|投稿|品牌|赞助|软文|加盟)';
/** Cues with which reports and programmes end as well. */
export const softCue = /怎么看|觉得呢|有(?:什么|任何)?疑问|明[晚天早日]见/;
