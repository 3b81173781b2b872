/** Short reports in the forms that sites give them, and what stands around them; all invented. */

/** A report and what a reader would take from it. */
export interface ShortForm {
  html: string;
  /** Paragraphs of the report. */
  reads: string[];
  /** Captions and bylines that may be read too. */
  may?: string[];
  title?: string;
  source?: string;
  /** `<title>` without the site's name, where it is not the headline. */
  pageTitle?: string;
}

export const headline = '北山隧道恢复双向通行';
const flash = '北山隧道3月5日上午9时恢复双向通行，限速每小时四十公里。';
const long = '青河县交通局3月5日通报，北山隧道完成衬砌修复，当日上午9时起恢复双向通行，货车仍须绕行南湖大桥，绕行期限另行通知。';
const plain = '工人在北山隧道内拆除最后一组施工围挡';
const h1 = `<h1>${headline}</h1>`;
const time = '<div class=time>2026-03-05 08:30</div>';
const meta = '<div class=info><span>2026-03-05 08:30</span> <span>来源：青河日报</span></div>';
const bar = '<div><span>分享到</span><i></i><i></i></div>';

export const shortForms: Record<string, ShortForm> = {
  'a flash: time, headline in brackets and text in one block': { html: `<div class=flash><span>2026-03-05 08:30:15</span><div>【${headline}】${long}</div></div>`, reads: [`【${headline}】${long}`] },
  'a flash of an agency’s telegraph, bold headline before its text': { html: `<div><div>2026年03月05日 08:30:15</div><div><strong>【${headline}】</strong>青河社3月5日电，${flash}</div></div>`, reads: [`【${headline}】青河社3月5日电，${flash}`] },
  'a flash without a headline: the title is its text': { html: `<div class=live><div>2026-03-05 08:30</div><div>${flash}</div></div>`, reads: [flash], pageTitle: flash, title: flash },
  'a sentence, its time below, a bar for sharing': { html: `${h1}<p>${flash}</p><div>2026-03-05 08:30</div>${bar}`, reads: [flash] },
  'a sentence under sixty characters in a div': { html: `${h1}${meta}<div>${flash}</div>`, reads: [flash] },
  'a film with an intro': { html: `${h1}${meta}<div><video></video><div>00:00 / 01:25</div><div>倍速</div></div><div>简介</div><div>${flash}</div>`, reads: [flash], may: ['简介'] },
  'a film whose player has its caption': { html: `<div><video></video><p>${flash}</p></div>${h1}${meta}`, reads: [flash] },
  'a film whose intro follows “视频简介：”': { html: `${h1}<div>2026-03-05 08:30</div><div><video></video></div><div><b>视频简介：</b>${flash}</div>`, reads: [`视频简介：${flash}`] },
  'a gallery with one caption': { html: `${h1}${meta}<div><img src=1.jpg><img src=2.jpg><img src=3.jpg></div><div><span>1/3</span><p>${flash}</p></div>`, reads: [flash], may: ['1/3'] },
  'a photograph whose caption is the text': { html: `${h1}${meta}<figure><img src=a.jpg><figcaption>3月5日，${plain}。青河社记者 温某 摄</figcaption></figure>`, reads: [`3月5日，${plain}。青河社记者 温某 摄`] },
  'a photograph with a caption that has no mark': { html: `${h1}${meta}<p><img src=a.jpg></p><p>${plain}</p>`, reads: [plain] },
  'a photograph behind its caption’s element named like one': { html: `${h1}${meta}<div class=pic><img src=a.jpg><div class=pic-text>${plain}，3月5日摄。</div></div>`, reads: [`${plain}，3月5日摄。`] },
  'a warning of the weather': { html: `<h1>青河县气象台发布大风蓝色预警</h1><div>发布时间：2026-03-05 08:30</div><div><div><img src=w.png></div><div>青河县气象台2026年3月5日8时发布大风蓝色预警信号：预计未来12小时内，北山乡阵风可达7级，请注意防范。</div></div>`, title: '青河县气象台发布大风蓝色预警', reads: ['青河县气象台2026年3月5日8时发布大风蓝色预警信号：预计未来12小时内，北山乡阵风可达7级，请注意防范。'] },
  'an obituary': { html: `<h1>温某同志逝世</h1>${meta}<div><p>青河县水务局原工程师温某同志，因病医治无效，于3月4日在北山逝世，享年91岁。</p></div>`, title: '温某同志逝世', reads: ['青河县水务局原工程师温某同志，因病医治无效，于3月4日在北山逝世，享年91岁。'] },
  'appointments: a line each': { html: `<h1>青河县任免工作人员</h1>${meta}<div><p>任命温某为县水务局局长。</p><p>免去周某的县水务局局长职务。</p></div>`, title: '青河县任免工作人员', reads: ['任命温某为县水务局局长。', '免去周某的县水务局局长职务。'] },
  'appointments: names without a full stop': { html: `<h1>青河县任免工作人员</h1>${meta}<div><p>县政府决定：</p><p>任命温某为县水务局局长；</p><p>免去周某的县水务局局长职务；</p><p>青河县人民政府</p><p>2026年3月4日</p></div>`, title: '青河县任免工作人员', reads: ['县政府决定：', '任命温某为县水务局局长；', '免去周某的县水务局局长职务；', '青河县人民政府', '2026年3月4日'] },
  'a notice of one paragraph, its office and its day below': { html: `${h1}${meta}<div><p>${long}</p><p>青河县交通局</p><p>2026年3月4日</p></div>`, reads: [long, '青河县交通局', '2026年3月4日'] },
  'a notice with nothing but an attachment': { html: `<h1>关于北山隧道限行的通告</h1><div>发布时间：2026-03-05 08:30　来源：县交通局</div><div><p>北山隧道限行安排见附件，请相互转告。</p><p><a href=a.doc>附件：北山隧道限行安排.doc</a></p></div>`, title: '关于北山隧道限行的通告', source: '县交通局', reads: ['北山隧道限行安排见附件，请相互转告。'], may: ['附件：北山隧道限行安排.doc'] },
  'news of a share with a table of quotes behind it': { html: `${h1}${meta}<div><p>${flash}</p></div><table><tr><th>代码</th><th>名称</th><th>最新价</th><th>涨跌幅</th></tr>${Array.from({ length: 6 }, (_, i) => `<tr><td><a href=/q${i}>60000${i}</a></td><td><a href=/q${i}>青河路桥</a></td><td>12.3${i}</td><td>+1.2${i}%</td></tr>`).join('')}</table>`, reads: [flash] },
  'the score of a match': { html: `<h1>青河队主场2比1胜北山队</h1>${meta}<div>青河队主场2比1胜北山队，温某第88分钟进球。</div>`, title: '青河队主场2比1胜北山队', reads: ['青河队主场2比1胜北山队，温某第88分钟进球。'] },
  'text in a td': { html: `<table><tr><td>${h1}</td></tr><tr><td>2026-03-05 08:30　来源：青河日报</td></tr><tr><td>　　${flash}</td></tr></table>`, reads: [flash] },
  'text in an article': { html: `<article>${h1}${time}${flash}</article>`, reads: [flash] },
  'text in a pre': { html: `${h1}${meta}<pre>${flash}</pre>`, reads: [flash] },
  'text in a section of a dialog': { html: `<div role=dialog><section>${h1}<section>2026-03-05 08:30</section><section>${flash}</section></section></div>`, reads: [flash] },
  'text nodes behind line breaks': { html: `${h1}2026-03-05 08:30<br><br>　　${flash}<br>`, reads: [flash] },
  'text in a blockquote': { html: `${h1}${meta}<blockquote>${flash}</blockquote>`, reads: [flash] },
  'text in a chain of spans': { html: `${h1}${meta}<div><span><span><span>北山隧道</span></span><span>3月5日上午9时</span></span><span>恢复双向通行，</span><span>限速每小时四十公里。</span></div>`, reads: [flash] },
  'text in a heading': { html: `${h1}${meta}<div><h2>${flash}</h2></div>`, reads: [flash] },
  'text in bold': { html: `${h1}${meta}<div><p><strong>${flash}</strong></p></div>`, reads: [flash] },
  'text that begins with its headline': { html: `${h1}${meta}<div><p>${headline}，货车仍须绕行南湖大桥。</p></div>`, reads: [`${headline}，货车仍须绕行南湖大桥。`] },
  'text that is its headline with a full stop': { html: `<h1>北山隧道今日上午恢复双向通行</h1>${meta}<div><p>北山隧道今日上午恢复双向通行。</p></div>`, title: '北山隧道今日上午恢复双向通行', reads: ['北山隧道今日上午恢复双向通行。'] },
  'a line of editors longer than the text': { html: `${h1}${meta}<p>${flash}</p><p>责任编辑：温某、周某、沈某　校对：方某、陆某　审核：魏某　监制：顾某、钟某、柳某　总值班：韦某</p>`, reads: [flash], may: ['责任编辑：温某、周某、沈某　校对：方某、陆某　审核：魏某　监制：顾某、钟某、柳某　总值班：韦某'] },
  'a fold with a way to the rest': { html: `<div class=main>${h1}${meta}<div class=fold><p>${flash}</p></div><div class=unfold>展开全文</div></div>`, reads: [flash] },
  'copies for print and for an app, hidden': { html: `${h1}${meta}<div hidden><p>${long}</p></div><div style="display:none"><p>${flash}</p><p>${long}</p></div><div><p>${flash}</p></div>`, reads: [flash] },
  'text in an item of a list': { html: `<ul><li>${h1}</li><li>2026-03-05 08:30　来源：青河日报</li><li>${flash}</li></ul>`, reads: [flash] },
  'a second item behind it, of the same make': { html: `<div class=item>${h1}${time}<div>${flash}</div></div><div class=item><h1>城东菜场恢复营业</h1><div class=time>2026-03-05 08:10</div><div>城东菜场3月5日恢复营业，摊位租金减半，市民可以从北门进入，停车免费两小时，周末延长到晚上九点。</div></div>`, reads: [flash] },
  'a second item behind it, its headline a link': { html: `<div class=item>${h1}${time}<div>${flash}</div></div><div class=item><h2><a href=/2>城东菜场恢复营业</a></h2><div class=time>2026-03-05 08:10</div><div>城东菜场3月5日恢复营业，摊位租金减半，市民可以从北门进入，停车免费两小时，周末延长到晚上九点。</div></div>`, reads: [flash] },
  'an abstract above that says the same in more words': { html: `${h1}${meta}<div class=summary>摘要：${flash}</div><div class=content><p>${long}</p></div>`, reads: [long], may: [`摘要：${flash}`] },
  'a headline and a date in one line': { html: `<div><b>${headline}</b>（2026-03-05 08:30）</div><div>${flash}</div>`, reads: [flash] },
  'two sentences, the first with its dateline': { html: `${h1}${meta}<div><p>青河社北山3月5日电（记者温某）${flash}</p><p>货车仍须绕行。</p></div>`, reads: [`青河社北山3月5日电（记者温某）${flash}`, '货车仍须绕行。'], source: '青河日报' },
  'text in a label’s element beside its time': { html: `${h1}<dl><dt>时间</dt><dd>2026-03-05 08:30</dd><dt>内容</dt><dd>${flash}</dd></dl>`, reads: [flash], may: ['内容'] },
  'a Taiwanese flash': { html: `<h1>北山隧道恢復雙向通行</h1><div>2026/03/05 08:30　青報／記者溫某</div><div>北山隧道今（5日）上午9時恢復雙向通行，限速40公里。</div>`, title: '北山隧道恢復雙向通行', reads: ['北山隧道今（5日）上午9時恢復雙向通行，限速40公里。'] },
  'a Hong Kong flash': { html: `<div><h2>北山隧道恢復雙向通行</h2><div>2026-03-05 HKT 08:30</div><div>北山隧道今早9時恢復雙向行車，運輸署呼籲駕車人士減速。</div></div>`, title: '北山隧道恢復雙向通行', reads: ['北山隧道今早9時恢復雙向行車，運輸署呼籲駕車人士減速。'] },
  'tools between headline and text': { html: `${h1}<ul><li>来源：青河日报</li><li>2026-03-05 08:30</li><li>字号 大 中 小</li><li>打印</li></ul>${flash}`, reads: [flash] },
  'an age between headline and text': { html: `${h1}<div>2026-03-05 08:30</div><div>青河发布 2小时前</div>${flash}<br>货车仍须绕行南湖大桥，绕行期限另行通知。`, reads: [flash, '货车仍须绕行南湖大桥，绕行期限另行通知。'] },
  'a caption without a mark behind the age of its page': { html: `${h1}<div>2小时前</div><p>${plain}</p><div>发布时间：2026-03-05 08:30</div>`, reads: [plain] },
  'an account’s post: name, time, text, tools': { html: `<div class=post><div><b>青河发布</b><span>2026-03-05 08:30</span></div><div class=text>#北山隧道# ${flash}</div><div><a href=#>转发 12</a><a href=#>评论 8</a><a href=#>赞 30</a></div></div>`, reads: [`#北山隧道# ${flash}`], pageTitle: `青河发布：${flash}`, title: '*' },
};

const names = ['城东菜场今日恢复营业', '少年宫暑期班开始报名', '环城公交线路调整', '老城区架空线入地', '社区食堂推出半份菜', '南湖大桥限时通行'];
const sentences = ['城东菜场今日恢复营业，摊位租金减半，市民可以从北门进入，停车免费两小时。', '少年宫暑期班开始报名，名额三百个，家长可以在网上选择课程，报满为止。', '环城公交线路调整，新增三个站点，末班车推迟到晚上十点，票价不变，刷卡优惠。', '老城区架空线入地工程收尾，五条街道拆除电杆，恢复人行道和绿化，工期三个月。', '社区食堂推出半份菜，最低三元，七十岁以上老人再减一元，周末照常供应。', '南湖大桥限时通行，早晚高峰禁止货车驶入，违者罚款二百元，记三分。'];
const links = names.map((name, i) => `<li><a href=/${i}>${name}</a></li>`).join('');
const each = (make: (name: string, sentence: string, i: number) => string): string => names.map((name, i) => make(name, sentences[i], i)).join('');
const rules = '<p>凡本网注明来源的作品，未经授权不得转载，违者将依法追究责任，特此声明。</p><p>互联网新闻信息服务许可证编号一二三四　违法和不良信息举报电话见首页</p>';

/** What stands around a report. */
export const shells: Record<string, (form: string) => string> = {
  alone: (form) => form,
  'a site with a side column and a footer': (form) => `<div class=top><a href=/>首页</a> <a href=/n>国内</a> <a href=/w>国际</a></div><div class=wrap><div class=crumb>首页 &gt; 新闻 &gt; 正文</div><div class=left>${form}</div><div class=side><h3>热点</h3><ul>${links}</ul></div></div><div class=foot>${rules}</div>`,
  'an app with cards that are no links': (form) => `<div id=app><div class=_a1><span>返回</span><span>青河快讯</span></div><div class=_b2>${form}</div><div class=_c3><div class=_d4>为你推荐</div>${each((name, sentence) => `<div class=_e5><div class=_f6>${name}</div><div class=_g7>${sentence}</div><div class=_h8>青河网 2小时前</div></div>`)}</div><div class=_i9>打开青河APP，看更多精彩</div></div>`,
  'a feed of linked titles and sentences': (form) => `<div><div>${form}</div><div>${each((name, sentence, i) => `<div><h4><a href=/${i}>${name}</a></h4><p>${sentence}</p><span>2026-03-04</span></div>`)}</div></div>`,
  'comments that are longer': (form) => `<div>${form}<div><h3>网友评论</h3>${each((_, sentence, i) => `<div><b>网友${i}</b><p>${sentence}${sentence}</p><span>${i}小时前 回复</span></div>`)}</div></div>`,
  'a stream of other flashes, linked': (form) => `<div class=_x>${form}</div><div class=_y><div>更多快讯</div>${each((name, sentence, i) => `<div><span>0${i}:20</span><a href=/${i}>【${name}】${sentence}</a></div>`)}</div>`,
  'a stream of other flashes, not linked': (form) => `<div class=_x>${form}</div><div class=_y><div>相关快讯</div>${each((name, sentence, i) => `<div><span>0${i}:20</span><div>【${name}】${sentence}</div></div>`)}</div>`,
  'a hot list above it': (form) => `<div><div><b>热榜</b><ol>${links}</ol></div>${form}</div><div>${rules}</div>`,
  'a table for the layout': (form) => `<table><tr><td><ul>${links}</ul></td><td>${form}</td></tr><tr><td colspan=2>关于我们 | 联系方式<br>本网站所载内容，未经许可，不得转载、摘编，违者必究。</td></tr></table>`,
};
