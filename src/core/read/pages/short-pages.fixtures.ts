import type { ShortForm } from './short-forms.fixtures.ts';

/** More short reports: as captions, in cells, links and lists, under names that lie; and more that stands around them. All invented. */
type ShortPage = ShortForm & { head?: string };
export const headline = '柳溪大桥主桥合龙';
const h1 = `<h1>${headline}</h1>`;
const m = '<div class="info"><span>2025-08-14 16:05</span><span>来源：柳溪晚报</span></div>';
const s1 = '8月14日下午，柳溪大桥主桥顺利合龙，预计年底通车。';
const s2 = '大桥全长2.3公里，双向六车道。';
const s3 = '柳溪市交通局8月14日消息，当天15时，柳溪大桥主桥最后一节钢梁吊装到位，全桥顺利合龙，大桥预计年底建成通车，届时南岸到市区只需十分钟。';
const desc = (t: string): string => `<meta name="description" content="${t}"><meta property="og:description" content="${t}">`;
export const forms: Record<string, ShortPage> = {
  'body in the element of the date line': { html: `<div>${h1}<div class="c">2025-08-14 16:05 来源：柳溪晚报<br><br>${s1}${s2}</div></div>`, reads: [s1 + s2] },
  'body glued behind the date in one line': { html: `${h1}<div class="c">2025-08-14 16:05　${s3}</div>`, reads: [`2025-08-14 16:05 ${s3}`], may: [] },
  'caption under one image, in a table cell': { html: `${h1}${m}<table><tr><td><img src="a.jpg" width="550" height="360"></td></tr><tr><td>8月14日拍摄的柳溪大桥合龙现场（无人机照片）。</td></tr></table>`, reads: ['8月14日拍摄的柳溪大桥合龙现场（无人机照片）。'] },
  'video description in a box named desc': { html: `<div class="player-wrap"><div id="player"></div></div>${h1}<div class="vinfo"><span>2025-08-14 16:05</span><span>1234次播放</span></div><div class="desc">${s1}</div>`, reads: [s1] },
  'video intro with label in its own line': { html: `${h1}${m}<div class="video"></div><div class="intro"><h4>视频介绍</h4><p>${s1}</p></div>`, reads: [s1], may: ['视频介绍'] },
  'td among td': { html: `<table width="960"><tr><td width="200"><table><tr><td><a href="/a">要闻</a></td></tr><tr><td><a href="/b">社会</a></td></tr></table></td><td width="560"><table><tr><td align="center"><b>${headline}</b></td></tr><tr><td align="center">2025-08-14 16:05　柳溪晚报</td></tr><tr><td>　　${s1}<br>　　${s2}</td></tr></table></td></tr></table>`, reads: [s1, s2] },
  'pre with line breaks': { html: `${h1}${m}<pre>　　${s1}\n　　${s2}</pre>`, reads: [s1, s2] },
  'font and center': { html: `<center><font size="5"><b>${headline}</b></font></center><center><font color="gray">2025年08月14日 16:05 柳溪晚报</font></center><font size="3">　　${s1}<br><br>　　${s2}</font>`, reads: [s1, s2] },
  'strong only': { html: `${h1}${m}<div class="article"><strong>${s1}</strong></div>`, reads: [s1] },
  'h2 of text and h2 of other stories': { html: `${h1}${m}<div><h2>${s1}</h2></div><div><h2><a href="/1">城南菜场重新开张</a></h2><h2><a href="/2">北站广场铺设盲道</a></h2></div>`, reads: [s1] },
  'br with inline ads between': { html: `${h1}${m}<div id="text">${s1}<br><div class="adbox"><a href="/ad">开学季特惠全场五折起，点击抢购</a></div><br>${s2}</div>`, reads: [s1, s2] },
  'inside a link': { html: `${h1}${m}<div class="con"><a href="/full.html"><p>${s3}</p></a></div>`, reads: [s3] },
  'whole card is a link to the film': { html: `${h1}${m}<a class="card" href="/v.html"><div>${s1}</div><div>${s2}</div></a>`, reads: [s1, s2] },
  'summary of the same text above': { html: `${h1}${m}<div class="summary"><b>核心提示：</b>柳溪大桥主桥合龙，预计年底通车。</div><div class="body"><p>${s3}</p></div>`, reads: [s3], may: ['核心提示：柳溪大桥主桥合龙，预计年底通车。'] },
  'list item': { html: `<ul class="detail"><li class="t">${headline}</li><li class="d">2025-08-14 16:05</li><li class="c">${s1}${s2}</li></ul>`, reads: [s1 + s2] },
  'bare text of body': { html: `<h3>${headline}</h3><small>柳溪晚报 2025-08-14 16:05</small><hr>${s1}<p>${s2}`, reads: [s1, s2] },
  'inside a form': { html: `<form id="aspnetForm"><div>${h1}<div>发布时间：2025-08-14 16:05　来源：柳溪晚报</div><div id="ctl00_c">${s1}${s2}</div></div></form>`, reads: [s1 + s2] },
  'sister story above in full': { html: `<div class="s"><h2><a href="/9">城南菜场重新开张</a></h2><p>城南菜场8月13日重新开张，一百二十个摊位全部租出，菜价比周边低一成，停车前两小时免费，周末营业到晚上九点，市民纷纷叫好，有老人一早赶来。</p></div><div class="n">${h1}${m}<p>${s1}</p></div>`, reads: [s1] },
  'single item of a live ticker': { html: `<div class="live"><div class="time">16:05</div><div class="date">2025-08-14</div><h1 class="t">${headline}</h1><div class="c">${s1}</div><div class="act"><span>看多 12</span><span>看空 3</span><span>收藏</span></div></div>`, reads: [s1] },
  'agency telegraph with its stamp': { html: `<div class="telegraph"><div>2025-08-14 16:05:33 星期四</div><div class="tg"><span>【${headline}】</span>财溪社8月14日电，${s1}</div><div>阅读 12.3W</div></div>`, reads: [`【${headline}】财溪社8月14日电，${s1}`], may: ['阅读 12.3W'] },
  'class comment': { html: `${h1}${m}<div class="comment-box"><p>${s1}</p><p>${s2}</p></div>`, reads: [s1, s2] },
  'class foot': { html: `${h1}${m}<div class="foot-text"><p>${s1}</p></div>`, reads: [s1] },
  'class hot and share': { html: `${h1}${m}<div class="hot-news share-con"><p>${s3}</p></div>`, reads: [s3] },
  'noscript beside an empty app': { html: `<noscript><p>您的浏览器不支持脚本，请开启后刷新页面，以便获得完整的阅读体验。</p></noscript><div id="root"><div>${h1}<p>08-14 16:05</p><p>${s1}</p></div></div>`, reads: [s1] },
  'described in the head': { head: desc(s3), html: `${h1}<div><span>柳溪晚报</span><span>2025-08-14</span></div><div>${s3}</div>`, reads: [s3] },
  'described in the head, the headline far away': { head: desc(s1), html: `<div class="banner">${h1}</div><div class="tools"><a href="/1">返回列表</a><a href="/2">字体放大</a><a href="/3">打印本页</a></div><div class="x"><p>${s1}</p><p>${s2}</p></div>`, reads: [s1, s2] },
  'pagination below': { html: `${h1}${m}<div class="c"><p>${s1}</p><div class="pages"><a href="1.html">上一页</a><b>1</b><a href="2.html">2</a><a href="3.html">3</a><a href="2.html">下一页</a></div></div>`, reads: [s1], may: ['上一页1 2 3 下一页', '上一页 1 2 3 下一页', '上一页123下一页'] },
  'a lead and one list of figures': { html: `${h1}${m}<div class="c"><p>${s1}</p><ul><li>全长2.3公里</li><li>双向六车道</li><li>总投资18亿元</li></ul></div>`, reads: [s1, '全长2.3公里', '双向六车道', '总投资18亿元'] },
  'question and answer of an office': { html: `<h1>关于大桥通车时间的咨询</h1><div>留言时间：2025-08-12 09:30</div><table><tr><td>留言内容</td><td>请问柳溪大桥什么时候通车，我住在南岸，每天绕行很不方便。</td></tr><tr><td>答复内容</td><td>您好，大桥主桥已于8月14日合龙，预计年底通车。</td></tr><tr><td>答复单位</td><td>市交通局</td></tr></table>`, title: '关于大桥通车时间的咨询', reads: ['留言内容 请问柳溪大桥什么时候通车，我住在南岸，每天绕行很不方便。', '答复内容 您好，大桥主桥已于8月14日合龙，预计年底通车。', '答复单位 市交通局'] },
  'image captions of a gallery': { html: `${h1}${m}<div class="gallery"><p><img src="1.jpg"></p><p>合龙现场</p><p><img src="2.jpg"></p><p>工人们庆祝大桥合龙</p><p><img src="3.jpg"></p><p>航拍大桥</p></div>`, reads: ['合龙现场', '工人们庆祝大桥合龙', '航拍大桥'] },
  'a poster: one short invitation': { html: `<h1>柳溪大桥开放日邀您参加</h1>${m}<div class="c"><p><img src="p.jpg"></p><p>8月20日，欢迎您走上大桥！</p></div>`, title: '柳溪大桥开放日邀您参加', reads: ['8月20日，欢迎您走上大桥！'] },
  'three very short sentences in p': { html: `${h1}${m}<div class="c"><p>今天，</p><p>柳溪大桥主桥合龙了！</p><p>年底通车！</p></div>`, reads: ['今天，', '柳溪大桥主桥合龙了！', '年底通车！'] },
  'Hong Kong flash with an update stamp': { html: `<h1>柳溪大橋主橋合龍</h1><div>即時港聞</div><div>建立時間：2025-08-14 16:05</div><div>更新時間：2025-08-14 16:40</div><div class="c"><p>柳溪大橋主橋今（14日）午合龍，當局預計年底通車。</p></div>`, title: '柳溪大橋主橋合龍', reads: ['柳溪大橋主橋今（14日）午合龍，當局預計年底通車。'] },
  'Taiwanese, reporter line longer than the text': { html: `<h1>柳溪大橋主橋合龍</h1><div>2025/08/14 16:05</div><p>柳溪大橋今天合龍，年底通車。（記者溫某攝）</p><p>請繼續往下閱讀...</p>`, title: '柳溪大橋主橋合龍', reads: ['柳溪大橋今天合龍，年底通車。（記者溫某攝）'], may: ['請繼續往下閱讀...'] },
  'WeChat-like, sections': { html: `<div id="img-content"><h1 class="rich_media_title">${headline}</h1><div class="rich_media_meta_list"><span>柳溪发布</span> <em>2025年8月14日 16:05</em></div><div class="rich_media_content" id="js_content" style="visibility:hidden"><section><section><section><p>${s1}</p></section></section></section></div></div>`, reads: [s1] },
  'ruling of the weather bureau in a fieldset': { html: `<h1>柳溪市发布暴雨橙色预警</h1><fieldset><legend>预警信息</legend><p>发布时间：2025年08月14日16时05分</p><p>柳溪市气象台发布暴雨橙色预警：未来3小时内，南岸降雨量将达50毫米以上。</p></fieldset>`, title: '柳溪市发布暴雨橙色预警', reads: ['柳溪市气象台发布暴雨橙色预警：未来3小时内，南岸降雨量将达50毫米以上。'], may: ['预警信息', '发布时间：2025年08月14日16时05分'] },
  'earthquake report': { html: `<h1>柳溪县发生3.1级地震</h1>${m}<p>中国地震台网正式测定：8月14日15时12分在柳溪县（北纬30.12度，东经103.50度）发生3.1级地震，震源深度10千米。</p>`, title: '柳溪县发生3.1级地震', reads: ['中国地震台网正式测定：8月14日15时12分在柳溪县（北纬30.12度，东经103.50度）发生3.1级地震，震源深度10千米。'] },
  'market flash with a code': { html: `<h1>柳溪路桥：中标18亿元工程</h1>${m}<div class="b">e公司讯，柳溪路桥（600123）8月14日晚公告，公司中标柳溪大桥工程，中标价18亿元。</div>`, title: '柳溪路桥：中标18亿元工程', reads: ['e公司讯，柳溪路桥（600123）8月14日晚公告，公司中标柳溪大桥工程，中标价18亿元。'] },
  'date at the end of the text': { html: `${h1}<div class="c"><p>${s1}</p><p>（2025年8月14日 柳溪晚报 记者 温某）</p></div>`, reads: [s1], may: ['（2025年8月14日 柳溪晚报 记者 温某）'] },
};
const names = ['城南菜场重新开张', '北站广场铺设盲道', '老图书馆本周闭馆', '环湖步道新增路灯', '西郊公园菊展开幕', '市医院推出夜间门诊'];
const longs = ['城南菜场8月13日重新开张，一百二十个摊位全部租出，菜价比周边低一成，停车前两小时免费，周末营业到晚上九点，不少老人一早就赶来买菜。', '北站广场正在铺设盲道，全长八百米，预计月底完工，施工期间行人须从东侧通过，夜间有灯光引导，工人将分三班作业，以缩短工期，减少影响。', '老图书馆因修缮本周闭馆，读者可以到新馆借还图书，逾期费用一律免除，阅览室预计下月重新开放，届时增加两百个座位，并且延长开放时间。', '环湖步道新增一百盏路灯，照明时间延长到晚上十一点，沿途还设置了饮水点和急救箱，骑行者须在自行车道内通行，不得逆行，违者劝返。', '西郊公园菊展开幕，展出三百个品种，持续到十月底，门票十元，六十岁以上老人免费入园，公园提醒游客不要采摘花朵，也不要踩踏草坪。', '市医院推出夜间门诊，内科、儿科和急诊每天开放到二十三点，挂号可以在网上进行，检查结果当天就能取到，药房同步延长服务时间。'];
const each = (f: (n: string, l: string, i: number) => string): string => names.map((n, i) => f(n, longs[i], i)).join('');
const nav = ['首页', '要闻', '社会', '财经', '视频'].map((n, i) => `<a href="/c${i}">${n}</a>`).join('');
const about = '<p>柳溪网是柳溪市委宣传部主管、柳溪日报社主办的综合性新闻网站，成立于2003年，设有三十多个频道，日均访问量二百万人次，是本地最具影响力的网络媒体。</p><p>本网站所刊载信息，不代表本网观点。刊用本网站稿件，务经书面授权，未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p>';
export const shells: Record<string, (f: string) => string> = {
  alone: (f) => `<div class="nav">${nav}</div>${f}`,
  'a feed of longer teasers, headings without links': (f) => `<div class="nav">${nav}</div><div class="main">${f}</div><div class="list">${each((n, l) => `<div class="card"><h3>${n}</h3><p>${l}</p></div>`)}</div>`,
  'a feed whose cards are links': (f) => `<div class="nav">${nav}</div><div class="main">${f}</div><div>${each((n, l, i) => `<a class="card" href="/f${i}"><div>${n}</div><div>${l}</div></a>`)}</div>`,
  'remarks without a label, names obfuscated': (f) => `<div id="app"><div class="k1">${f}</div><div class="k2">${each((_, l, i) => `<div class="k3"><span class="k4">用户${i}</span><div class="k5">${l}</div><span class="k6">08-14 17:0${i}</span><span class="k7">赞 ${i}</span></div>`)}</div></div>`,
  'a long introduction of the site and rules below': (f) => `<div class="nav">${nav}</div><div class="w">${f}</div><div class="b">${about}${about}</div>`,
  'a hot list with summaries before it': (f) => `<div class="nav">${nav}</div><div class="l"><h2>热门</h2>${each((n, l, i) => `<div class="h"><a href="/h${i}">${n}</a><p>${l}</p></div>`)}</div><div class="r">${f}</div>`,
  'a notice about cookies first': (f) => `<div class="cookie"><p>本网站使用Cookie来改善您的浏览体验，分析访问量并提供个性化内容，继续浏览即表示您同意我们的隐私政策和用户协议，您可以随时在设置中更改。</p><button>同意</button></div>${f}<div class="links">${each((n, _, i) => `<a href="/l${i}">${n}</a>`)}</div>`,
  'a table for the layout with a column of flashes': (f) => `<table><tr><td colspan="2">${nav}</td></tr><tr><td>${f}</td><td>${each((n, l, i) => `<div>08-14 1${i}:00<br>【${n}】${l}</div>`)}</td></tr></table>`,
};
