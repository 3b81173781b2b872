import type { Family } from '../article/index.ts';
import { noticeRules } from './notice-rules.ts';
import { at, full } from './patterns.ts';
import { account, app, business, membership, outlet, people, perk, platform, press, quote, reader, share, social, take, teach, url } from './promo-words.ts';

/** Ids of the rules, named by what the reader sees. `_locales` has a reason for each: `rule_<id>`. */
export type RuleId =
  | 'seo-question' | 'seo-intro' | 'seo-outro'
  | 'wechat-follow' | 'social-follow' | 'qr-scan' | 'app-download' | 'more-content' | 'keep-updating' | 'like-share-beg' | 'tip-hotline'
  | 'join-group' | 'ad-cooperation' | 'back-to-portal' | 'read-original' | 'outlet-bio' | 'outlet-id' | 'stock-tip-ad' | 'ad-line'
  | 'editor' | 'source-line' | 'original-title' | 'image-credit' | 'repost-note'
  | 'copyright-notice' | 'disclaimer' | 'invest-risk' | 'infringement-contact'
  | 'related-list' | 'inline-related' | 'page-nav' | 'tags'
  | 'dup-title' | 'dup-paragraph';

/** `promo` becomes promo-lead, promo-trailer or promo-inline by where it stands. */
export type RuleFamily = Exclude<Family, 'promo-lead' | 'promo-trailer' | 'promo-inline'> | 'promo';

/**
 * All patterns see folded text (Simplified, half width, lower case) without the decorations around it.
 * - `clause`: a clause of this kind proves the unit when every other clause is filler of the rule's voice, so that no
 *   clause tells the reader a fact. In the promo voice it opens the clause, once words of courtesy are skipped.
 * - `whole`: is the whole unit. A closed form: it needs no filler.
 * - `raw`: the same, with the decorations: `#标签`.
 * - `end`: closes a paragraph without any sign before it.
 * - `needs`: must occur in the unit as well, for cues that are too short to stand alone.
 * - `anywhere`: a whole paragraph of this form goes also between true paragraphs.
 * - `told`: a form so wide that a story may have it: guards are asked as for a clause.
 * - `own`: only as a paragraph of its own: a photographer at the end of a caption is part of it.
 * - `heads`: may stand before the article. Others are trailers only.
 */
export interface PromoRule {
  id: RuleId;
  family: RuleFamily;
  voice: 'promo' | 'template' | 'notice' | 'closed';
  clause?: RegExp;
  whole?: RegExp;
  raw?: RegExp;
  end?: RegExp;
  needs?: RegExp;
  anywhere?: RegExp;
  told?: boolean;
  own?: boolean;
  heads?: boolean;
}

const q = quote;

/** Templates and calls: what a page says to its reader. */
const callRules: readonly PromoRule[] = [
  // Templates of repost sites.
  { id: 'seo-intro', family: 'promo', voice: 'template', heads: true,
    clause: at(
      `~14小编(?!提醒|认为|觉得|建议|观察|注意到|了解到)~20(${teach}|带[来大你各您])`,
      '(以下|下面)是(详细|具体)(内容|介绍)',
      '(那么?|下面|接下来|[就快]|赶[紧快]|现在|大家|[我咱让]们?|一起|[跟随]着?小编|不妨|今天){0,5}(来|往下|去)?(一起)?来?(看看|看[一]?[看下]|看下去|了解|瞧瞧|往下看|学习|认识|探讨|一探究竟)([一]?下|答案|详情)?[吧哦喔呗啦]*$',
      `(今[天日]|本期|现在|下面|接下来|那么|以下|[就将则由让]|统一){0,3}~8([给为跟和与带]|告诉)(大家|[您你]|各位)${people}?们?来?(具体|详细|简单|全面|统一|好好)?地?(一起)?${teach}`,
      `(今[天日]|本期|这期|接下来|下面|那么)就?([我咱]们?|笔者)?就?(一起)?来?([聊说讲谈](一?[聊说讲谈]|一下)|盘点|科普)[^,。]{2,30}`,
      `([这本]篇|本)文章?([将就会]|主要|内容)?[给为跟和带](大家|[您你]|各位)`, '(本文|文章){1,2}目录(一览)?:~60', 
`~20的${people}~6(看过来|往下看|不要错过|别错过|来看看吧?|看看吧|参考一下)$`) },
  { id: 'seo-outro', family: 'promo', voice: 'template',
    whole: full(`(最后)?(以上(内容|就是)?|本文|这些|,)?(仅供参考,)?希望(以上内容|这些|本文|上述内容)?(能够?|可以)?([对给](${reader}|有~6${people})~6(帮助|参考|启发|有用)~2|帮助?到~4(${reader}|${people})~6)`),
    clause: at(
      `(?!.{0,12}(会[谈议到就]|比赛|仪式|行程|采访|庭审|活动|答问))(以上|这|上述|关于|好[了啦]|今天|本[文期]|那么)?[^。]{0,30}(就?先?(为[您你]|给大家)?(介绍|聊|说|讲|讲解|分享|写|谈|讨论)到(这|此)|就到(这|此为止|此结束)|到[这此]里?就?是?(结束|告一段落|全部结束)|到此(分享|介绍)?(结束|完毕|为止))`,
      `(以上|这|上述)(就|便|内容)?[就是为]{0,2}[^。]{0,14}小编`,
      '((以上|上述)(就是?|便是|是|内容就?是?|为)|这[就便]是)(?!小编)[^,。]{2,44}(的(全部|所有|相关|详细|完整|一些)?(内容|介绍|解答|事情|资讯|方法|信息|流程)|内容|介绍|解答|信息|分享)了?$',
      `(感谢|谢谢)${reader}?们?~4(阅读|观看|浏览|收看)`, '[看读]完(这篇|本文|以上|上面)~10', 
      `(如果|若)${reader}?(对~16)?还?有(其他|其它|别的|任何|什么|更多)?的?(疑问|问题|不明白|不清楚)~6$`, '~4咨询在线客服', '~4今天的?(内容|分享)就是?这些') },

  // Follow, scan, download.
  { id: 'wechat-follow', family: 'promo', voice: 'promo', heads: true,
    whole: full('follow (us|me)~40'),
    clause: at(
      `(扫码)?(关注|订阅|追踪|搜索?|添加|收听|加入|置顶|星标)[^,。!?;]{0,30}${account}`, 
      `(同名)?(官方)?(微信)?${account}[: ]{1,3}[^,。:]{2,30}$`, `[^,。:]{2,14}(${account}|官方微信|官方微博)[: ]{1,3}[^,。:]{2,20}$`,
      `${platform}(、?${platform}){0,4}(官方)?(号|账号|专栏|专辑|主页|同名)?( ?@ ?|[: ]{1,3}@?|(搜索|搜一?搜|关注|上搜|找)["“「@【])[^,。:]{2,20}$`, '[^,。:]{0,12}(小红书|抖音|快手|b站|微博|知乎|up主)[^,。:]{0,4}: ?@?[^,。:]{2,20}$',
      `~8[在上到来]?${platform}([、和与]${platform}){0,6}上?(同步更新|收听|听我们|找到?我们|给我们|关注我们|搜索)~20`, `尽在~12${account}`,
      // An account with its name or id at the end of a clause; 发表在…, 来自… are where something stood.
      `[^,。在于上被把从自]{0,14}${account}(id|名称|[帐账]号)?[: ]{0,2}(["“「【《@][^,。”」】》]{1,20}["”」】》]?|[a-z][\\w-]{3,})(\\([^()]{1,24}\\)?)?(即可)?(关注|订阅)?$`,
      '(关注|加入|搜索|订阅)~20\\((微信)?(公众号|微信号|id|微信id)?[: ]?[a-z][a-z0-9_-]{3,}(\\)|$)',
      `(各位)?(可以)?在?我?的?(公众号|后台|对话框|关注后){0,2}[内里中]?回复${q}~12`,
      '搜索~12加?关注', '(点击?|戳|轻点|长按|点按)[^,。:]{0,18}(关注|订阅|星标)', '([设把将给加]~20)?(设为|设置|加|加个|加上)["“「⭐]*(星标|置顶)',
      `关注(我们|本号|我)[吧哦喔一下呀]*$|(欢迎|喜欢|记得)(大家|您|就)?来?(关注|订阅|围观)[吧哦一下]*$`, '[来到]?["“「][^,。”」]{2,12}["”」](找我们?|等你)$') },
  { id: 'social-follow', family: 'promo', voice: 'promo', heads: true,
    whole: full('~16(podcast|播客)[^。]{0,30}(听得到|收听|上线了?)[^。]{0,40}'),
    clause: at(`(按个?赞|追踪|加入|订阅|关注|like)[^,。!?;]{0,24}${social}`, '加~12(line|好友)', `紧[贴跟]~12(消息|资讯|新闻|动态|港闻|时事)`, `(免费|立即)?(加入|成为|开通|升级|注册|订阅|登[入录]|购买|续订)~14${membership}~8$`, `订阅["“「]~12`),
    needs: new RegExp(`${social}|${account}|铃|好友|追踪|阅读|解锁|畅|免费|享|全文|每[天日周早晚月]|不再?[错漏]|无广告|首月|优惠|限时|文章|深度|掌握|精选|好康|邮箱`) },
  { id: 'qr-scan', family: 'promo', voice: 'promo', heads: true,
    whole: full(`用?(手机|微信)?扫(一扫|二维码|[码描])?(二维码)?(~10分享|(在?手机)?(打开|[阅读浏览收观查]*[看听读])~10|移动~8网)?|扫一扫,(把|带|分享|关注)~10`),
    clause: at('(扫[描码一]{0,2}扫?|长按|识别|猛戳|打开微信)[^,。!?;]{0,16}(二维码|qr ?code|小程序码|[上下]图|图片)', '[请用]?(微信|手机)?扫(一扫|码)~16(关注|下载|进群|加入|领取|阅读|查看)?$', '(微信)?扫(描|码|一扫|我)(下图|关注|下载|[进入]群|[加添]入?加?|[观收]看?听?|阅读|领取|咨询|订阅|赞赏)'),
    needs: /关注|下载|加入|[进入]群|领|福利|更多|订阅|阅读|即可|公众号|添加|好友|小编|观看|收听|获取|解锁|分享|完整|带回家|追踪/ },
  { id: 'app-download', family: 'promo', voice: 'promo', heads: true,
    whole: full(`(ios|android|安卓|苹果|app store|google play|app|客户端){1,3}版?(载点|下载点?|下载地址)[: ]{0,2}(${url})?`, `看~6(新闻|资讯|直播|比赛),?就?[上看用来]~12`),
    clause: at(`(下载|打开|安装|使用|用|开启|更新)[^,。!?;]{1,18}${app}`, `尽在~16${app}`, `[在上到]~12${app}[内中]?~4(阅读|[查观]?看|打开)`, `[在请到上]{0,2}(app ?store|google ?play|安卓|苹果|华为|小米|各大|[、和及与]){0,6}应用(商店|市场)~4(搜索?|下载)~16`, '(点我|点这里|立即|马上|快来)(下载|安装)'),
    needs: /更多|全文|阅读|查看|资讯|新闻|内容|体验|流畅|无广告|早知道|红包|福利|第一时间|精彩|随时随地|掌握|最新|猛|尽在|[抽中].?奖|文章|抢先|独家|首发|点我|点这里|即可下载|下载~16app$|推[播送]/ },

  // Come back for more.
  { id: 'more-content', family: 'promo', voice: 'promo', heads: true,
    clause: at(
      `(关注|登[录陆]|访问|浏览|收藏|锁定|点击|收看|下载|阅读|前往|请看|留意)${outlet}`, 
      `(更多|最新|精彩)[^,。!?;]{0,40}?(尽在|[就都]在|详见|[请敬欢]迎?(持续|继续)?([看见点戳上]击?|关注|登录|访问|下载|浏览|收看|锁定|追踪)|戳这里|(?<=(内容|资讯|新闻|信息|消息|详情|报道|报导|动态|文章|知识|干货|视频|攻略|故事|热点|行情|观点) ?)关注)~30`,
      '~10明[晚天早日]见', `关注${q}[^,。!?;]{2,16}$`, '查看更多~10$'),
    needs: /更多|最新|精彩|想[看要]?(?:知道|了解)|独家|第一时间|机会|后续|敬请|持续关注|每[天日周晚]|[带陪][你您]|[读看]懂|抢先|不(?:错过|漏接|容错过)|邮箱/ },
  { id: 'keep-updating', family: 'promo', voice: 'promo',
    clause: at('(我们|小编|本[站网号报]|编辑部|~6[网条社]小编)[也还]?[将会]~8[为给向跟]进?([您你]|大家|各位)?~8(更新|带来|推送|报道|奉上|呈现|跟进|分享)') },
  { id: 'read-original', family: 'promo', voice: 'promo',
    clause: at(`[点击猛戳长按点开]{0,2}~8${q}(阅读原文|原文)(链接)?${q}($|即?可|就|[查观]?看|了解|一起|获取|订阅|报名|进|购买|更多|直|参与|加入|领|下载|申请|关注|浏览|跳转|抢)`) },
  { id: 'back-to-portal', family: 'promo', voice: 'closed',
    whole: full('返回[^,。]{2,6},?(首页,?)?查看更多|(返回[^,。]{2,8}(首页|主页|列表|频道|网站)(查看)?(更多)?(新闻|资讯)?[> ]*){1,3}|(点击)?进入[^,。]{2,8}(首页|频道|专题)[> ]*(查看更多)?'),
    end: /返回[^,。\s]{2,6},?查看更多$/ },

  // Beg.
  { id: 'like-share-beg', family: 'promo', voice: 'promo',
    whole: full('文明上网[^。]{0,30}(评论|发言)|正文已结束[^。]{0,30}', '(投票|话题|~4(话题|互动)~2|聊一聊):[^。]{4,50}'),
    clause: at(
      `(喜欢|觉得|[看读]完|有用|的话|[为给]我们一?|给小编|帮|麻烦|[赞同]同?意?|在|~3[下上右]方?角?的?|朋友|文章|点击|走过路过|动手){0,4}([点按给来]个?|点下|点亮|点一下)(右下角的?)?${q}(赞|在看|好看|关注|推荐|喜欢|广告|小[心红]心|爱心|星标|转发|收藏|好评)`,
      '(转发|分享|推荐)([给到至]|起来|朋友圈)', '[快请]?转给(家|朋友|身边|更多)~12', '快?把~16(推荐|转发|分享|转)给~12',
      '(跪?求|来一?波|来个|素质)[^,。的]{0,4}(三连|赞赏|转发|关注|打赏|[点]?赞|收藏|扩散|推荐)~12', '(按赞|收藏|转发|点赞|分享|评论|关注|在看|留言)[并和、与加+一下]*(按赞|收藏|转发|点赞|分享|关注|评论|加关注|在看|留言|支持)~16', '~4三连',
      '(留言|评论)~10(分享|讨论|告诉|说说|交流|互动|留言|最多)', '在?([评留][论言]区|下方|文末|文章下方|底部)~8(留言|评论|讨论|告诉|说说|分享|见|聊聊|互动|留下|等[你您])', '([您你]|大家)的?踊跃发言',
      `(对此|关于此事)?(${reader})们?(对此)?(怎么看|有[什何]么?(想法|看法|想说的|建议)|还[想有]~12|觉得呢)呢?$`, '(留言|评论|讨论|吐槽|拍砖|交流|指正)$', '喜欢~4这~8[吗么]$',
      '(原创|码字|制作|做号|更新|整理|独立媒体|做内容)~4(不易|辛苦)', '(打赏|赞赏)(支持|作者|一下|一杯[^,。]{1,8}|$)', '(邀请[您你])?成为~12(伙伴|支持者|赞助)~2', '小额赞助', '([您你]|大家)的每~4(支持|点赞|关注|转发)$') },
  { id: 'tip-hotline', family: 'promo', voice: 'promo', heads: true,
    whole: full('~8(征稿|投稿|投稿须知|征稿启事|约稿)', '来信请?寄[: ][^。]{4,50}'),
    clause: at(
      '~24((新闻|[爆报]料|投稿|读者)(热线|邮箱|信箱|线索|电话|微信|爆料|报料)|(供稿|采访|联系)邮箱|[爆报]料|投稿(及其它)?|线索征集|(电视台|电台|[日晚晨时商]报|都市报|新闻网|频道|栏目|本[报台网]|帮忙)~4热线(电话)?)([: ]|[请至]|电话|邮箱|热线|微信|whatsapp|e-?mail|$|[\\da-z])~40',
      '(拨打|提供|发送|致电)~12(热线|线索|[爆报]料)~30', '(来稿|投稿|[爆报]料|投书)~8([请寄:]|至(?!今)|邮箱|电话|热线|联系)~40', '(如果?)?[您你]?有(任何)?(新闻)?(线索|爆料)~30', '请?拨打~16找记者~4') },
  { id: 'join-group', family: 'promo', voice: 'promo',
    clause: at('(加|添加|加入|联系)(小编|老师|客服|编辑|助理|群主|我|小?助手|班主任|顾问)的?(个人)?(微信|qq)~10', '~4(加入?|进入?)~12(读者|交流|粉丝|社|微信|qq|q|官方|福利|讨论|车友)群', '~6(交流|读者|官方|讨论)?(qq|q|微信)群[: ]{0,2}号?[: ]?\\d{5,}', '~6[拉邀请][你您][进入]', '(扫码|扫描)?~4[进入]群', '添?加(好友|小助手)~14') },
  { id: 'ad-cooperation', family: 'promo', voice: 'promo',
    whole: full('(联系我们|contact us?)[: ]{1,2}[^。]{4,80}'),
    clause: at(
      `(${business}|内容|媒体|市场|项目|[、及与和/]|活动|业务|约访|爆料|读者|网站|稿件|代理|客服|社群|刊登|冠名|展会|友情?链接?|寻求){1,6}(合作|洽[谈询]|投放|招商|热线|事宜|联系|授权|咨询|电话|微信|邮箱|qq|开白)~40`, '寻求(报道|合作)~40',
      '~12(招募|诚招|诚聘|招聘|征集)~8(作者|写手|撰稿人|特约|专栏|原创稿)',
      `[^,。:]{0,16}${business}[^,。:]{0,10}(请(联系|联络|加|致电|咨询|发|添加|来信|私信|洽|在)|[可欢]迎?(联系|添加|私信)|(微信|邮箱|qq|电话|热线|v信|vx|手机|e-?mail|公众号|联系人)号?[: ])~40`) },

  // Who we are, what we sell.
  { id: 'outlet-bio', family: 'promo', voice: 'closed', told: true,
    whole: full('[^,。]{2,10},(独立撰稿人|自媒体人|科技自媒体)[^。]{0,40}') },
  { id: 'stock-tip-ad', family: 'promo', voice: 'promo', heads: true,
    clause: at(
      `(免费)?(诊股|荐股|领取|获取|查看)~10${share}`, '(股市|a股|炒股)~12(尽在|就[看上]|关注)', `想?(抓住?|擒|捕捉|推荐|推送|锁定|布局)~10${share}`, '加(老师|分析师|顾问)~4(微信|qq)',
      '~12(开户|配资|炒股|打新|佣金)~8([首就]选|就用|我用|送|可谈|一站|搞定|$)', '~16(龙头股?|主力|机构)~8(都在这里?|埋伏|买)~8', `(手把手)?教[您你]~8${share}`),
    needs: /微信|公众号|[请速]关注|速关注|关注:|尽在|领取|就看|[首就]选|[我就]用|送|可谈|一站|app|扫码|点[击此]|免费|添加|加老师|立即/ },
  { id: 'ad-line', family: 'promo', voice: 'promo', heads: true,
    whole: full('[(【\\[]?(广告|推广|福利|赞助|好物推荐|ad)[)】\\]: ][^。]{4,60}|[^,。]{4,24}(等你加盟|火热招商中?|招商加盟中|限时抢购|立即抢购|火热报名中|等你来[拿抢领])', '广告|推广|赞助内容|本文含有?广告', '(本文|~2节目|本栏目|本专题)由[^,。]{2,16}(赞助|冠名|特约)~4'),
    anywhere: full('[(【\\[](广告|推广|福利|赞助)[)】\\]][^。]{4,60}'),
    clause: at(
      `~2${press}~12${take}~2$`, `(读者|会员|新[客用]户?|粉丝|早鸟|即送~8)?${perk}~14[中啦价送]?$`, '~20(正在|火热|火爆|现正|同步)?(招生|报名|认购|预售|发售|招商|热[卖销]|征集|招募|众筹|开[班讲])(中|啦|ing)',
      '(咨询|[抢订团]购|报名|预订|加盟)(热线|电话|微信|链接|方式)[: ]', '(推荐|安利)~4(一[本款个门]|老[^,。]{1,2}的)~16', `~24(小程序|链接|店铺|商城)~4${take}`, '一键下单', `戳下?图|点我${take}`),
    needs: /点[击我此]|扫码|扫描|长按|戳|下单|[抢订]购|包邮|微信|(?:热线|电话)[: ]?\d|链接|仅[剩限]|[名席][额位](?!赛)|立减|半价|[\d一-九半]折/ },
];

export const promoRules: readonly PromoRule[] = [...callRules, ...noticeRules];
