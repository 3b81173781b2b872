/** Forms in which Chinese pages name the outlet of a report. `source-forms.examples.ts` has what each finds and its near miss. */

/** Names of outlets end like this. */
export const outletEnd = /(?:[网網报報社刊台臺]|新[闻聞]|在[线線綫]|[杂雜][志誌]|[电電][视視]|[传傳]媒|客户端|[财財][经經]|[频頻]道|中心|之家|APP|[发發][布佈]|人民政府|委员会|办公室|央视|资讯|雲|中文|com|cn|net)$/i;

/** Ends of the names of offices: they publish, and are no outlets. */
export const officeEnd = /(?:政府|委[员員][会會]|办公室|中心|公众号|[局厅廳处處部委办辦院])$/;

/** Words behind 来源： that name nobody. */
export const nobody = /^(?:未知|admin.*|[转轉][载載]|佚名|不[详詳]|其[他它]|[无無]|-+|—+|https?.*)$/i;
/** Words for the site itself. */
export const ourselves = /^(?:本[站网網报報台臺刊院校](?:[综綜]合|整理|[编編][辑輯]|[讯訊])?|原[创創]|本[站网網]原[创創]|官[网網])$/;
/** Words for anywhere: another name on the page is better, this is better than none. */
export const anywhere = /^(?:[网網][络絡路]|互[联聯][网網]|[网網][络絡]整理|[综綜]合|整理|[网網]友\S{0,4}|自媒[体體])$/;

/** Labels without a colon; only in short lines that are no prose. */
export const looseLabel = /[发發][布佈]\s*[:：]\s*(?=[\u4e00-\u9fff]{2})|(?:[转轉][载載]?自|摘自)\s*[:：]?\s*|[来來]自\s*[:：]\s*|(?:[发發][布佈])?媒[体體]\s*[:：]\s*|from\s*[:：]?\s*(?=[\u4e00-\u9fff])|原[载載][于於]?\s*(?=《)|首[发發][于於]\s*|(?:^|[\s　|｜])[来來]源[\s　]+/;
/** A label that has the line for itself: the name stands in the next cell. */
export const lonelyLabel = /^(?:文章|信息|新闻|稿件)?[来來]\s*源\s*[:：]?$/;
/** Labels of the office that published: it is the source where no outlet is named. */
export const officeLabel = /(?:[发發][布佈][机機][构構]|(?:[发發][布佈]|发稿|报送|作者)?[单單]位|发文机关|信息提供|供稿单位|供稿)\s*[:：]\s*/;

const outlet = String.raw`([\u4e00-\u9fffA-Za-z0-9·]{1,12}?(?:[网網社报報台臺]|新[闻聞](?:[网網]|客户端)?|在线|在線|客户端))`;
const day = String.raw`[\u4e00-\u9fff]{0,8}?\s?(?:\d{1,2}月\s?)?\d{1,2}日\s?(?:[综綜]合)?(?:外[电電])?(?:[电電讯訊]|消息|报道|報導|[获獲]悉)`;

/** Openings of the first paragraph, the outlet in group 1. */
export const openings: Record<string, RegExp> = {
  bracket: new RegExp(String.raw`^[【（(〔［\[]\s*${outlet}(?:[專专]?[讯訊电電]|消息|[记記]者|[\s　,，】）)〕］\]]|${day})`),
  dateline: new RegExp(String.raw`^${outlet}${day}`),
  dispatch: new RegExp(String.raw`^${outlet}(?:全媒体|融媒体?)?\s?(?:[讯訊]|消息)[\s　（(：:，,]`),
  reporter: new RegExp(String.raw`^${outlet}(?:见习|实习|特约|首席)?[记記]者(?:[\s　]|从|從|[获獲]悉|在|[\u4e00-\u9fff]{2,4}(?:[\s　]|[报報][道導]))`),
  slash: new RegExp(String.raw`^${outlet}\s?[／/]\s?[记記]者`),
};
/** 据新华社报道: whose report this retells. */
export const retold = new RegExp(String.raw`^[据據]《?${outlet}》?(?:[\u4e00-\u9fff]{0,4}?(?:\d{1,2}月)?\d{1,2}日)?(?:援引)?\S{0,2}?(?:报道|報導|报导|消息|[电電])`);

/** 青河日报记者 温小河, 作者：青河晚报首席记者 温小河, （青河网记者 温小河）: whose reporter it is, in a line of credits. */
export const reporterOf = new RegExp(String.raw`(?:^|[\s　：:（(|])${outlet}[\s　]?(?:见习|实习|特约|首席|全媒体|融媒体?)?[记記]者[\s　:：]?[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])`);
/** （青河日报）: a line of its own below a text. */
export const bracketed = /^[（(【[]\s*([\u4e00-\u9fffA-Za-z]{3,12})\s*[）)】\]]$/;

/** 本文来自微信公众号“北山冷知识”: where a copy was taken from. */
export const copiedFrom = /^本文[来來](?:自|源[于於])(?:微信)?(?:公[众眾][号號])?[\s:：“"「【]*([\u4e00-\u9fffA-Za-z0-9·]{2,16})/;
/** （据青河日报、北山晚报综合）: the outlets whose reports were put together. */
export const compiled = /(?:^|[。！？”])[（(](?:[综綜]合)?[据據]([^，。]{3,24}?)(?:等?[综綜]合|消息|[报報][道導])*[）)]$|^[综綜]合[:：]([^，。]{3,24})$/;
/** 记者 温小河 without a colon at the end of a line or before a date, 記者溫小河／北山報導, □ 温小河: the name is a person's. */
export const reporter = /(?:[记記]者|^[□■◎](?!.*[记記]者))[\s　]*([\u4e00-\u9fff]{2,4})(?=[／/]|(?:[\s　](?:.{0,8}|[\d\s:./-]{9,20}))?$)/;

/** 本报讯（记者 温小河）, （某社記者溫小河北山5日電）: the reporter in a first sentence; with a place, what stands behind it in group 2. */
export const inOpening = /[（(〔［【][^（(〔［【）)〕］】]{0,12}?[记記]者[\s　]*(?:([\u4e00-\u9fff]{4,6}?)(\d{1,2}日|[报報][導道])|([\u4e00-\u9fff]{2,4}(?:[\s　、][\u4e00-\u9fff]{2,4}){0,3})(?=[）)〕］】／/]))/;

/** What ends like an outlet and is none: 本报, 当地电视台. */
export const noOutlet = /^(?:[本我该該据據各两兩多]|.{0,2}(?:[电電][视視][台臺]|[报報]社|官[网網])$|(?:新[闻聞]|在线)$|.*(?:微信|网[站络]|[平阳]台$))/;

/** Names of channels: what stands beside a date on half of all sites. */
export const channel = /^(?:要|[头頭][条條]|[国國][内內际際]|[时時]政|[财財][经經]|[体體]育|[娱娛][乐樂]|科技|[军軍]事|社[会會]|生活|教育|健康|汽[车車]|房[产產]|旅[游遊]|文化|[历歷]史|[两兩]岸|港澳|台[湾灣]|地方|本地|民生|法[治制]|政[务務治]|[评評][论論]|[观觀][点點]|深度|[专專][题題]|快|[滚滾][动動]|即[时時]|焦[点點]|[热熱][点點门門]|最新|今日|各地|市[县縣]|行[业業]|企[业業]|[产產][业業]|公司|[证證]券|股市|基金|[银銀]行|理[财財]|[综綜]合|[视視][频頻]|影音|[图圖]片|副刊|文[艺藝]|[时時]尚|美食|[游遊][戏戲]|[数數][码碼]|[环環]球|全球|[新旧]|通知)?(?:新?[闻聞]|[频頻]道|[资資]?[讯訊]|中心|[财財][经經]|在[线線]|[报報][道導]|[动動][态態]|公告|[发發][布佈])?(?:中心|[频頻]道)?$/;
/** How the name of a channel ends: one that begins like its site is the site's. */
export const channelEnd = /(?:[要新][闻聞]|[时時]政|[资資快][讯訊]|[动動][态態]|[频頻]道|社[会會]|民生|[财財][经經]|[体體]育|[娱娛][乐樂]|[头頭][条條])$/;
/** Places as they stand beside a date. */
export const place = /^(?:北京|上海|天津|重[庆慶]|河北|山西|[辽遼][宁寧]|吉林|黑[龙龍]江|江[苏蘇]|浙江|安徽|福建|江西|山[东東]|河南|湖北|湖南|[广廣][东東]|海南|四川|[贵貴]州|[云雲]南|[陕陝]西|甘[肃肅]|青海|台[湾灣北中南]|[内內]蒙古|[广廣]西|西藏|[宁寧]夏|新疆|香港|澳[门門]|高雄|新北|桃[园園]|中[国國]|美[国國]|日本)$/;
/** Ends of what begins like a name and is a place, a page or an outlet. */
export const placeEnd = /[省市县縣区區镇鎮村岛島山州港版网網报報台臺社局]$/;
/** Words with which a credit for people begins. */
export const people = /^(?:本[报報网網])?(?:[记記]者|[编編][辑輯译譯]|[通]讯员|撰[文稿]|[责責]任|责编|[摄攝]影|实习|見習|特[约約]|文[／/：:]|作者|主播|[来來]自)/;
/** A person's name by its form: a frequent surname and one or two characters. Accounts are called otherwise. */
export const person = /^[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘汪田任姜范姚谭譚廖邹鄒熊陆陸郝崔邱秦顾顧侯邵孟段钱錢汤湯尹黎贺賀赖賴龚龔温溫][\u4e00-\u9fff]{1,2}$/;

/** Words beside a date that are no outlet's name: two characters are a label or a button, numbers count something. */
export const noName = /^(?:[\u4e00-\u9fff]{2}|.*作者|[打列]印.*|[发發].{1,2}[于於]|(?:(?:下[载載]|打[开開]|安[装裝]).{0,6}|手机|移动|新闻|安卓|苹果|APP)?客户端|.*(?:次|人|[条條]|[评評][论論]|参与|点赞)|星期.|.*[评評][论論].*|[听聽打扫掃我（(].*|.{1,4}報導|[\d.]*[万萬]?|[^（(]*[)）])$/;
