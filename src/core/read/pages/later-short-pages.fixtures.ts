import type { ShortForm } from './short-forms.fixtures.ts';

/** A second lot of short reports, and of what stands around them, invented after the first had been learned from. */
type ShortPage = ShortForm & { head?: string };
export const headline = '东港渡口今日复航';
const h1 = `<h1>${headline}</h1>`;
const m = '<p class="meta">东港日报 2023年11月02日 07:40</p>';
const s1 = '11月2日清晨，停航三天的东港渡口恢复通航，首班渡轮载客八十人。';
const s2 = '渡口每天运营到晚上九点。';
const s3 = '东港海事处11月2日通报，随着大风减弱，停航三天的东港渡口于当天清晨六点恢复通航，首班渡轮载客八十人，全天计划开行四十班，旅客可在网上购票。';
const pl = '旅客在东港渡口排队登上复航后的首班渡轮';
export const forms: Record<string, ShortPage> = {
  'dateline text in the td of the headline': { html: `<table><tr><td><b>${headline}</b><br>2023-11-02 07:40<br><br>　　${s1}</td></tr></table>`, reads: [s1] },
  'date, text and editor in one p with br': { html: `${h1}<p>2023-11-02 07:40<br>${s1}<br>（编辑：温某）</p>`, reads: [s1], may: ['（编辑：温某）'] },
  'caption beside the image, div in div': { html: `${h1}${m}<div class="box"><div class="l"><img src="a.jpg"></div><div class="r">${pl}。</div></div>`, reads: [`${pl}。`] },
  'caption with a camera credit, figure': { html: `${h1}${m}<figure><img src="a.jpg"><figcaption>${pl}。温小山 摄</figcaption></figure>`, reads: [`${pl}。温小山 摄`] },
  'caption without mark, dl': { html: `${h1}${m}<dl><dt><img src="a.jpg"></dt><dd>${pl}</dd></dl>`, reads: [pl] },
  'film first, then all': { html: `<div class="tv"><video></video><p>视频加载中，请稍候...</p></div>${h1}${m}<div class="txt">${s1}</div>`, reads: [s1] },
  'film with a caption list behind': { html: `${h1}${m}<div><object></object></div><p>${s1}</p><ul class="vlist"><li><a href="/v1">渡口停航</a> 01:20</li><li><a href="/v2">大风来袭</a> 00:58</li></ul>`, reads: [s1] },
  'bold lead only': { html: `${h1}${m}<p><b>${s1}</b></p><p><b>${s2}</b></p>`, reads: [s1, s2] },
  'em and font': { html: `${h1}${m}<div><font face="宋体">${s1}</font></div>`, reads: [s1] },
  'h3 text and h3 label': { html: `${h1}${m}<h3>${s1}</h3><h3>更多新闻</h3>`, reads: [s1] },
  'h4 text among other h4 links': { html: `${h1}${m}<div><h4>${s3}</h4></div><div><h4><a href="/1">小学新校区启用</a></h4><h4><a href="/2">夜市整治见效</a></h4></div>`, reads: [s3] },
  'label element': { html: `${h1}${m}<label class="t">${s1}</label>`, reads: [s1] },
  'center': { html: `${h1}<center>2023-11-02</center><center>${s1}</center>`, reads: [s1] },
  'dd': { html: `<dl class="n"><dt>${headline}</dt><dd class="d">2023-11-02 07:40</dd><dd>${s1}</dd><dd>${s2}</dd></dl>`, reads: [s1, s2] },
  'ordered list': { html: `${h1}${m}<ol><li>${s1}</li><li>${s2}</li></ol>`, reads: [s1, s2] },
  'two boxes: key points, then body': { html: `${h1}${m}<div class="points"><div>要点</div><div>渡口恢复通航，全天四十班。</div></div><div class="article-body"><p>${s3}</p></div>`, reads: [s3], may: ['要点', '渡口恢复通航，全天四十班。'] },
  'abstract in blockquote': { html: `${h1}${m}<blockquote>导读：停航三天的渡口恢复通航。</blockquote><p>${s3}</p>`, reads: [s3], may: ['导读：停航三天的渡口恢复通航。'] },
  'two paragraphs in two boxes of one make': { html: `${h1}${m}<div class="par"><p>${s1}</p></div><div class="par"><p>${s2}</p></div>`, reads: [s1, s2] },
  'text between two advertisements': { html: `${h1}${m}<div class="gg"><a href="/ad1">双十一家电直降，限时抢</a></div><div class="t">${s1}</div><div class="gg"><a href="/ad2">低息贷款，三分钟到账</a></div>`, reads: [s1] },
  'a link inside the sentence': { html: `${h1}${m}<p>11月2日清晨，停航三天的<a href="/k">东港渡口</a>恢复通航，首班<a href="/k2">渡轮</a>载客八十人。</p>`, reads: [s1] },
  'text in a button-like link to the app': { html: `${h1}${m}<p>${s1}</p><p><a href="/app">打开客户端查看全文</a></p>`, reads: [s1], may: ['打开客户端查看全文'] },
  'class side': { html: `${h1}${m}<div class="right-side"><p>${s1}</p></div>`, reads: [s1] },
  'class reply': { html: `${h1}${m}<div class="reply-content"><p>${s3}</p></div>`, reads: [s3] },
  'class tags': { html: `${h1}${m}<div class="tags"><p>${s1}</p></div>`, reads: [s1] },
  'class copyright': { html: `${h1}${m}<div class="copyright-text"><p>${s3}</p></div>`, reads: [s3] },
  'in aside': { html: `${h1}${m}<aside><p>${s3}</p></aside>`, reads: [s3] },
  'in footer of an article element': { html: `<article><header>${h1}${m}</header><footer><p>${s3}</p></footer></article>`, reads: [s3] },
  'described in the head, headline an image': { head: `<meta name="description" content="${s3}">`, html: `<div><img src="t.png" alt="${headline}"></div><div>2023-11-02</div><div class="q">${s3}</div>`, reads: [s3] },
  'described, wrong: the site’s own words': { head: '<meta name="description" content="东港网是东港日报社主办的新闻网站，提供东港本地新闻、民生、财经资讯。">', html: `${h1}${m}<div class="q">${s1}</div>`, reads: [s1] },
  'flash with its title in 《》-like brackets': { html: `<div><span class="tm">07:40</span><p class="c">【${headline}】${s1}</p><span>2023-11-02</span></div>`, reads: [`【${headline}】${s1}`] },
  'flash title in bold, colon': { html: `<div>2023-11-02 07:40</div><p><b>${headline}：</b>${s1}</p>`, reads: [`${headline}：${s1}`], title: '*' },
  'questions: 问 答': { html: `<h1>渡口何时复航？</h1>${m}<p>问：渡口何时复航？</p><p>答：11月2日清晨六点。</p>`, title: '渡口何时复航？', reads: ['问：渡口何时复航？', '答：11月2日清晨六点。'] },
  'numbers only': { html: `<h1>今日开奖号码</h1>${m}<p>第2023127期开奖号码：03、07、11、18、25、32，蓝球09。</p>`, title: '今日开奖号码', reads: ['第2023127期开奖号码：03、07、11、18、25、32，蓝球09。'] },
  'wind warning with defence guide': { html: `<h1>东港发布大风黄色预警</h1><div>2023-11-02 07:40</div><p>东港区气象台11月2日发布大风黄色预警：未来24小时阵风8级。</p><p>防御指南：</p><p>1.停止露天活动；</p><p>2.加固围板。</p>`, title: '东港发布大风黄色预警', reads: ['东港区气象台11月2日发布大风黄色预警：未来24小时阵风8级。', '防御指南：', '1.停止露天活动；', '2.加固围板。'] },
  'notice with signature': { html: `<h1>关于渡口复航的公告</h1><div>2023-11-02</div><div><p>经海事部门同意，东港渡口自11月2日起恢复通航。</p><p>特此公告。</p><p>东港区交通局</p><p>2023年11月1日</p></div>`, title: '关于渡口复航的公告', reads: ['经海事部门同意，东港渡口自11月2日起恢复通航。', '特此公告。', '东港区交通局', '2023年11月1日'] },
  'sections of an account': { html: `${h1}<div><a id="js_name">东港发布</a><em>2023年11月2日 07:40</em></div><div id="js_content"><section><section><p><span>${s1}</span></p></section></section><section><p><span>${s2}</span></p></section></div>`, reads: [s1, s2] },
  'text with its day twice': { html: `${h1}${m}<div><p>2023年11月2日，${s2}</p></div>`, reads: [`2023年11月2日，${s2}`] },
  'Taiwanese one-liner with update line': { html: `<h1>東港渡口今復航</h1><div>2023-11-02 07:40</div><div>更新：2023-11-02 08:10</div><p>東港渡口今清晨復航，首班載客80人。</p>`, title: '東港渡口今復航', reads: ['東港渡口今清晨復航，首班載客80人。'] },
  'pasted word text with nbsp': { html: `${h1}${m}<div class="Custom_UnionStyle"><p>&nbsp;&nbsp;&nbsp;&nbsp;${s1}</p><p>&nbsp;</p></div>`, reads: [s1] },
  'two column table with text left': { html: `${h1}${m}<table><tr><td>${s3}</td><td><img src="x.jpg"></td></tr></table>`, reads: [s3] },
};
const names = ['小学新校区启用', '夜市整治见效', '秋粮收购展开', '创业园企业破百', '供暖提前启动', '溪谷景区开放'];
const longs = ['东港小学新校区11月1日启用，设三十六个班，可容纳学生一千六百人，校园里有一座室内体育馆和两间实验室，家长可以预约参观，校车线路也作了调整。', '经过一个月整治，东港夜市占道经营现象基本消失，摊位统一编号，垃圾日产日清，附近居民说晚上终于能睡个安稳觉，商户也说客流没有减少。', '秋粮收购全面展开，全区设网点四十六个，首次实行预约交粮，农户平均等候时间缩短到四十分钟，价格与去年持平，粮款当天结清。', '青年创业园入驻企业突破一百家，带动就业两千余人，园区减免三年租金，并设立五千万元的基金，明年将建设二期工程，面积扩大一倍。', '供暖提前五天启动，热力公司已完成管网检修，居民可拨打热线报修，工作人员承诺两小时上门，老旧小区将优先安排，费用标准不变。', '溪谷景区恢复开放，门票半价，开放时间为早八点到晚六点，游客须提前一天在网上预约，每天限流三千人，自驾车可以停在南门停车场。'];
const each = (f: (n: string, l: string, i: number) => string): string => names.map((n, i) => f(n, longs[i], i)).join('');
const nav = ['首页', '时政', '民生', '图片'].map((n, i) => `<a href="/c${i}">${n}</a> `).join('');
export const shells: Record<string, (f: string) => string> = {
  alone: (f) => `${nav}${f}`,
  'related stories as dl, without links, thumbnails': (f) => `${nav}<section>${f}</section><section>${each((n, l, i) => `<dl><dt><img src="${i}.jpg"></dt><dd>${n}</dd><dd>${l}</dd></dl>`)}</section>`,
  'comments as li with avatar and floor': (f) => `${nav}<div>${f}</div><ul class="plist">${each((_, l, i) => `<li><img src="u${i}.png"><b>东港网友</b><p>${l}</p><i>${i + 1}楼</i><i>11-02 09:1${i}</i></li>`)}</ul>`,
  'infinite stream of whole stories': (f) => `${nav}<div class="page"><div class="art">${f}</div></div>${each((n, l) => `<div class="page"><div class="art"><h2>${n}</h2><p class="meta">东港日报 2023年11月01日 10:00</p><div><p>${l}</p></div></div></div>`)}`,
  'rows of a table with summaries': (f) => `<table><tr><td>${nav}</td></tr><tr><td>${f}</td></tr></table><table>${each((n, l) => `<tr><td><b>${n}</b><br>${l}</td></tr>`)}</table>`,
  'app promotion, agreement and addresses': (f) => `${nav}<div>${f}</div><div class="dl"><p>东港客户端是东港日报社倾力打造的移动新闻平台，汇聚本地最快最全的资讯，下载安装即可领取新人礼包。</p></div><div><p>地址：东港区港口路18号　电话：0512-12345678　邮编：215000　违法和不良信息举报邮箱见首页，欢迎社会各界监督。</p><p>使用本站服务前请阅读用户协议，您继续浏览即视为同意本站收集您的浏览记录用于改进服务。</p></div>`,
  'a left column of linked flashes': (f) => `<div class="l">${each((n, l, i) => `<p><a href="/k${i}">${n}：${l}</a></p>`)}</div><div class="m">${f}</div>`,
};
