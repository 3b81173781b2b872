import type { ShortForm } from './short-forms.fixtures.ts';

/** More reports as outlets build them, other kinds than in outlet-pages; all invented. Each form stands in three of the shells. */
type StationPage = ShortForm & { head?: string };
export const headline = '白塔市首座雨水花园对外开放';
const h1 = `<h1>${headline}</h1>`;
const info = '<p class="meta">2021年06月22日 15:20 | 来源：白塔时报</p>';
const a = '白塔市首座雨水花园6月22日对外开放，占地三公顷，市民可以免费入园。';
const b = '园内设有五处蓄水池，一次可以收集四千吨雨水，用于浇灌周边的行道树。';
const c = '市园林局工程师祝某表示，去年汛期这一带积水最深处超过半米，雨水花园建成后，今年五月的两场大雨中路面没有再积水。';
const d = '花园所在的地块原来是一处废弃的砖厂，厂房拆除以后空置了七年。设计人员保留了两座砖窑，改成展厅，讲述城市排水的历史，周末有志愿者讲解。';
const e = '住在附近的退休教师柏某每天傍晚都来散步。他说，水面上已经有野鸭停留，孩子们在栈道上认植物，比从前热闹得多，只是停车的地方还少了一些。';
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

export const forms: Record<string, StationPage> = {
  'radio: a bar of sound before the text': { html: `${h1}${info}<div class=audio><span>00:00</span><span>01:12</span><span>听新闻</span></div><div class=words>${a}</div>`, reads: [a] },
  'station: text as subtitles of a film': { html: `${h1}${info}<div class=vod></div><div class=sub><span>白塔市首座雨水花园今天对外开放，</span><br><span>花园占地三公顷，免费入园，</span><br><span>园里有五处蓄水池。</span></div>`, reads: ['白塔市首座雨水花园今天对外开放，', '花园占地三公顷，免费入园，', '园里有五处蓄水池。'] },
  'station: text below a list of the programme’s other items': { html: `${h1}${info}<ul class=playlist><li class=on>${headline}</li><li>高铁南站换乘大厅启用</li><li>老城门修缮收尾</li></ul><div class=des><p>${a}</p></div>`, reads: [a] },
  'short film in an app: caption with topics': { html: `<div class=vbox></div><div class=u><b>白塔时报</b><i>2021-06-22 15:20</i></div><div class=cap>${a}<a href=/t/1>#雨水花园</a><a href=/t/2>#白塔</a></div><div class=num>赞 120 评论 8</div>`, reads: [a], title: '*', may: ['赞 120 评论 8'] },
  'gallery whose caption is an attribute and a paragraph': { html: `${h1}${info}<div class=swiper><img src=1.jpg alt="${b}"><img src=2.jpg alt="${b}"></div><div class=swiper-text><em>1</em>/<em>2</em><p>${a}</p></div>`, reads: [a], may: ['1/2'] },
  'question and answer of an office': { html: `${h1}${info}<table class=qa><tr><td>问</td><td>雨水花园怎么预约入园？</td></tr><tr><td>答</td><td>${b}入园不用预约，请从东门进入，请勿携带宠物。</td></tr></table>`, reads: ['问 雨水花园怎么预约入园？', `答 ${b}入园不用预约，请从东门进入，请勿携带宠物。`] },
  'office: text in a pre inside a cell': { html: `<table><tr><td align=center><b>${headline}</b></td></tr><tr><td>[2021-06-22]</td></tr><tr><td><pre>    ${a}\n    ${b}</pre></td></tr></table>`, reads: [a, b] },
  'office: attachments behind the text': { html: `${h1}${info}<div class=TRS_Editor>${p(a)}</div><div class=fj><p>附件：<a href=1.doc>雨水花园入园须知.doc</a></p></div>`, reads: [a], may: ['附件：雨水花园入园须知.doc'] },
  'office: a bulletin with numbers': { html: `${h1}${info}<div class=con><p>一、开放时间：六时至二十二时。</p><p>二、入园方式：东门步行入园。</p><p>三、咨询电话：0000-0000000。</p></div>`, reads: ['一、开放时间：六时至二十二时。', '二、入园方式：东门步行入园。', '三、咨询电话：0000-0000000。'] },
  'campus: title and date in one heading': { html: `<h2>${headline}<small>2021-06-22</small></h2><div class=v_news_content><p>${a}</p><p>${b}</p></div>`, reads: [a, b], title: '*' },
  'campus: text between two columns of lists': { html: `<div class=row><div class=col><ul><li><a href=/1>学院概况</a></li><li><a href=/2>招生就业</a></li></ul></div><div class=col>${h1}${info}<p>${a}</p></div><div class=col><ul><li><a href=/3>高铁南站换乘大厅启用</a></li></ul></div></div>`, reads: [a] },
  'paper: parts of a headline above and below': { html: `<div class=kicker>海绵城市建设提速</div>${h1}<div class=deck>三公顷园子一次收集四千吨雨水</div>${info}<div class=bd>${p(a)}</div>`, reads: [a], may: ['三公顷园子一次收集四千吨雨水'] },
  'paper: text in one p with indents of full width': { html: `${h1}${info}<div><p>　　${a}　　${b}　　${c}</p></div>`, reads: [a, b, c] },
  'paper: names of the authors before the text in a box': { html: `${h1}${info}<div class=by><span>本报记者 祝某 通讯员 柏某 文/图</span></div><article>${p(c, d, e)}</article>`, reads: [c, d, e], may: ['本报记者 祝某 通讯员 柏某 文/图'] },
  'weekly: a long text in sections of one class': { html: `${h1}${info}<section class=s>${p(a, c)}</section><section class=s>${p(d)}</section><section class=s>${p(e)}</section>`, reads: [a, c, d, e] },
  'weekly: a quote pulled out in a box': { html: `${h1}${info}<div class=t>${p(a, c)}<aside class=pull><p>“比从前热闹得多。”</p></aside>${p(d, e)}</div>`, reads: [a, c, d, e], may: ['“比从前热闹得多。”'] },
  'weekly: what happened so far in a box before the text': { html: `${h1}${info}<div class=bg><b>新闻背景</b><p>白塔市自2018年起改造易涝路段，已完成十二处，雨水花园是其中一项。</p></div><div class=t>${p(a, b)}</div>`, reads: [a, b], may: ['新闻背景', '白塔市自2018年起改造易涝路段，已完成十二处，雨水花园是其中一项。'] },
  'finance: summary by a machine before the text': { html: `${h1}${info}<div class=ai><b>摘要</b><p>雨水花园占地三公顷，收集雨水四千吨。</p></div><div class=t>${p(a, c, d)}</div>`, reads: [a, c, d], may: ['摘要', '雨水花园占地三公顷，收集雨水四千吨。'] },
  'sports: a line of score as the headline’s echo': { html: `${h1}${info}<p>白塔 2:1 青川</p><p>${a}</p>`, reads: [a], may: ['白塔 2:1 青川'] },
  'weather: a warning of one sentence': { html: `${h1}${info}<div class=alert>市气象台15时发布：预计未来六小时雨水花园一带雨量达五十毫米，请注意防范。</div>`, reads: ['市气象台15时发布：预计未来六小时雨水花园一带雨量达五十毫米，请注意防范。'] },
  'telegraph: three flashes of one day, the page’s own first': { html: `<div class=tl><div class=f><h1>${headline}</h1><time>2021-06-22 15:20</time><p>${a}</p></div><div class=f><h2>高铁南站换乘大厅启用</h2><time>2021-06-22 15:02</time><p>高铁南站换乘大厅启用，旅客出站三分钟可以到达公交站台，末班延到零点。</p></div></div>`, reads: [a] },
  'text in b, each sentence': { html: `${h1}${info}<div><b>${a}</b><br><b>${b}</b></div>`, reads: [a, b] },
  'text in i inside a center': { html: `<center><h2>${headline}</h2>2021-06-22<br><i>${a}</i></center>`, reads: [a] },
  'text in spans of single words': { html: `${h1}${info}<div class=t><p>${[...b].map((word) => `<span>${word}</span>`).join('')}</p></div>`, reads: [b] },
  'text in a main inside a form inside a cell': { html: `<table><tr><td><form><main>${h1}${info}<p>${a}</p></main></form></td></tr></table>`, reads: [a] },
  'text under a class called hidden': { html: `${h1}${info}<div class="hidden-xs hidden"><p>${a}</p></div>`, reads: [a] },
  'text under a class called side': { html: `${h1}${info}<div class="side"><p>${a}</p></div>`, reads: [a] },
  'text under a class called share and like': { html: `${h1}${info}<div class="share like"><p>${a}</p><p>${b}</p></div>`, reads: [a, b] },
  'text in a header': { html: `<header>${h1}${info}<p>${a}</p></header>`, reads: [a] },
  'text in a caption of a table': { html: `${h1}${info}<table><caption>${a}</caption><tr><td>蓄水池</td><td>5</td></tr></table>`, reads: [a], may: ['蓄水池', '5', '蓄水池 5'] },
  'text in dd, its labels in dt': { html: `${h1}${info}<dl><dt>时间</dt><dd>六月二十二日起，每天六时至二十二时。</dd><dt>地点</dt><dd>白塔市城东原砖厂，公交十二路可达。</dd></dl>`, reads: ['时间', '六月二十二日起，每天六时至二十二时。', '地点', '白塔市城东原砖厂，公交十二路可达。'] },
  'long text by br and br, a hot list floated inside': { html: `${h1}${info}<div class=t>${a}<br><br><div class=hotbox><b>热点</b><ul><li><a href=/1>高铁南站换乘大厅启用</a></li><li><a href=/2>老城门修缮收尾</a></li></ul></div>${c}<br><br>${d}</div>`, reads: [a, c, d] },
};

const words = ['高铁南站换乘大厅启用', '老城门修缮收尾', '养老食堂增至百家', '蜜桃上市价格平稳', '少年足球队出征省赛', '地铁三号线试跑'];
const lines = ['高铁南站换乘大厅启用，旅客出站三分钟可以到达公交站台，末班延到零点。', '历时两年的老城门修缮进入收尾阶段，城楼将在国庆节前重新开放，登楼限流。', '全市养老食堂增至一百家，七十岁以上老人午餐补助三元，可以送餐上门。', '本地蜜桃大量上市，批发价每斤四元上下，与往年持平，合作社开通冷链专车。', '少年足球队昨日启程参加省赛，二十名队员平均年龄十一岁，首战周六打响。', '地铁三号线开始空载试跑，全线二十二座车站，预计年底具备载客条件。'];
const card = (i: number): string => `<div class=card><div class=ct><a href=/n/${i}>${words[i]}</a></div><div class=cs>${lines[i]}</div></div>`;
const each = words.map((_, i) => i);

export const shells: Record<string, (html: string) => string> = {
  'cards on both sides': (html) => `<div class=three><div class=l>${each.slice(0, 3).map(card).join('')}</div><div class=m>${html}</div><div class=r>${each.slice(3).map(card).join('')}</div></div>`,
  'a ticker above, an archive by days below': (html) => `<div class=ticker>滚动：${lines[0]}</div><div class=m>${html}</div><div class=days>${each.map((i) => `<div><span>06-1${i}</span><a href=/d/${i}>${lines[i]}</a></div>`).join('')}</div>`,
  'a box of what others read, all in paragraphs without links': (html) => `<div class=m>${html}</div><div class=oth><p>大家还在看</p>${p(...lines)}</div>`,
  'the rights of the page and of its pictures': (html) => `<div class=m>${html}</div><p>本网站所刊载信息，不代表本社观点。刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>[网上传播视听节目许可证（0000000）] [京公网安备00000000000000号]</p>`,
  'the editor’s choice with long abstracts in list items': (html) => `<div class=m>${html}</div><ol class=choice>${each.map((i) => `<li><strong>${words[i]}</strong><br>${lines[i]}${lines[(i + 1) % 6]}</li>`).join('')}</ol>`,
  'a column of experts and their sayings': (html) => `<div class=m>${html}</div><div class=exp><h3>名家专栏</h3>${each.slice(0, 4).map((i) => `<div class=ex><img src=${i}.jpg><b>温某${i}</b><p>城市研究学者，著有多部作品，长期关注住房、交通和公共空间。</p></div>`).join('')}</div>`,
  'a shop and its prices': (html) => `<div class=m>${html}</div><div class=shop><h4>优选商城</h4>${each.slice(0, 4).map((i) => `<div class=g><img src=${i}.jpg><p>产地直发鲜果礼盒，现摘现发，坏果包赔，今日下单立减。</p><b>￥39.0${i}</b></div>`).join('')}</div>`,
  'a poll and a game of riddles': (html) => `<div class=m>${html}</div><div class=poll><h4>小调查</h4><p>您最希望身边增加哪一类公共设施，请在下列选项中选择一项。</p><p>○ 停车场</p><p>○ 体育馆</p></div><div class=game><p>每日一谜：千条线，万条线，落到水里看不见，打一自然现象，明天揭晓。</p></div>`,
  'the body’s outline, all in siblings of body': (html) => `${html}<hr><h4>频道推介</h4>${each.map((i) => `<a href=/b/${i}>${words[i]}</a><br>${lines[i]}<br>`).join('')}`,
  'a film’s page: comments that are long and dated': (html) => `<div class=m>${html}</div><div class=talk><div class=n>讨论 6</div>${each.map((i) => `<div class=t1><div class=who>读者${i} <span>2021-06-22 16:0${i}</span></div><div class=what>路过看了一眼，${lines[(i + 2) % 6]}说得在理，希望有关部门看到。</div></div>`).join('')}</div>`,
};
