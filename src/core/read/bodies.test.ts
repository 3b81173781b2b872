// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { untouched } from '../article/index.ts';
import { readArticle } from './index.ts';

const one = '青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头。';
const two = '检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。';
const three = '县水务局局长周某表示，今年汛期比常年早到十天，各乡镇要在月底之前备足沙袋和水泵。';
const points = ['一、全面检查坝体设施', '（二）限期修复发现隐患', '三是向社会公布检查结果'];
const short = '北山隧道三月五日上午九时恢复双向通行。';
const plain = '三月五日市民在青河湿地公园观赏迁徙途中停歇的候鸟';
const feed = ['城东菜场今日恢复营业，摊位租金减半，市民可以从北门进入，停车免费两小时。', '少年宫暑期班开始报名，名额三百个，家长可以在网上选择课程，报满为止，先到先得。', '环城公交线路调整，新增三个站点，末班车推迟到晚上十点，票价不变，刷卡优惠。'];
const rules = '<div class=foot><p>凡本网注明来源的作品，未经授权不得转载，违者将依法追究责任，特此声明。</p><p>互联网新闻信息服务许可证编号一二三四，违法和不良信息举报电话见首页，欢迎监督。</p></div>';
const teasers = feed.map((text, i) => `<li><a href=/${i}>今日要闻之第${i}则消息</a><p>${text}</p></li>`).join('');
const head = '<h1>青河开展水库检查</h1><div class=time>2026-03-05 08:30　来源：青河日报</div>';

const texts = (html: string, title = '青河开展水库检查_青河网'): string[] => {
  const page = `<head><title>${title}</title></head><body>${html}</body>`;
  return readArticle(new DOMParser().parseFromString(page, 'text/html'), 'https://news.example/1.html', untouched).article.blocks.map((block) => block.text);
};

const bodies: [string, string, string[], string?][] = [
  ['one short sentence above rules that are longer', `${head}<div class=txt><p>${short}</p></div>${rules}`, [short]],
  ['one short sentence beside a feed', `<div>${head}<p>${short}</p></div><ul class=more>${teasers}</ul>`, [short]],
  ['one sentence without a mark of punctuation', `${head}<div class=txt><p>${plain}</p></div>${rules}`, [plain]],
  ['one sentence in a div beside its picture', `${head}<div class=pic><img src=a.jpg></div><div class=txt>${short}</div>${rules}`, [short]],
  ['a flash whose title is its text', `<h1>${one}</h1><div class=time>2026-03-05 08:30</div><div class=txt><p>${one}</p></div><ul>${teasers}</ul>`, [one], `${one}_青河网`],
  ['a flash with its headline in brackets before it', `<div class=time>2026-03-05 08:30</div><div class=txt><p>【青河开展水库检查】${one}</p></div><ul>${teasers}</ul>`, [`【青河开展水库检查】${one}`]],
  ['text in headings of the fourth level', `${head}<div><h4>${one}</h4><h4>${two}</h4></div>${rules}`, [one, two]],
  ['paragraphs as list items', `${head}<div class=txt><ul><li>${one}</li><li>${two}</li><li>${three}</li></ul></div>${rules}`, [one, two, three]],
  ['a live report: times and sentences, the last first', `${head}<div class=live><div><time>10:20</time><p>${three}</p></div><div><time>09:40</time><p>${two}</p></div><div><time>09:00</time><p>${one}</p></div></div>${rules}`, ['10:20', three, '09:40', two, '09:00', one]],
  ['a transcript', `${head}<div><p>主持人：请介绍检查的安排。</p><p>周某：${one}</p><p>主持人：重点查什么？</p><p>周某：${two}</p></div>${rules}`, ['主持人：请介绍检查的安排。', `周某：${one}`, '主持人：重点查什么？', `周某：${two}`]],
  ['a div each, with spacers', `${head}<div id=c><div>${one}</div><div>&nbsp;</div><div>${two}</div><div>&nbsp;</div><div>${three}</div></div>${rules}`, [one, two, three]],
  ['spans in a div each', `${head}<div id=c><div><span>${one}</span></div><div><span>${two}</span></div></div>${rules}`, [one, two]],
  ['a container named like a side column', `<div class=main-right>${head}<div class=right-con><p>${one}</p><p>${two}</p></div></div><ul>${teasers}</ul>`, [one, two]],
  ['a container named like sharing', `${head}<div class=share-content><p>${one}</p><p>${two}</p><p>${three}</p></div>${rules}`, [one, two, three]],
  ['parts in boxes of their own', `${head}<div class=box><div class=p><p>${one}</p></div></div><div class=box><div class=p><p>${two}</p></div></div><div class=box><div class=p><p>${three}</p></div></div>${rules}`, [one, two, three]],
  ['an abstract apart from the text', `${head}<div class=summary><p>${three}</p></div><div class=txt><p>${one}</p><p>${two}</p></div>${rules}`, [three, one, two]],
  ['a table for the layout with a column of links', `<table><tr><td width=200><a href=/1>首页</a><br><a href=/2>要闻</a></td><td><h1>青河开展水库检查</h1>2026-03-05<br>　　${one}<br>　　${two}</td><td><ul>${teasers}</ul></td></tr></table>`, [one, two]],
  ['a form around everything', `<form>${head}<div class=txt><p>${one}</p><p>${two}</p></div>${rules}</form>`, [one, two]],
  ['a form with a field called id', `${head}<div class=txt><p>${one}</p><p>${two}</p></div><form class=f><input name=id><input name=class></form>`, [one, two]],
  ['an image map that was never closed', `<map name=m><area href=/1>${head}<div class=txt><p>${one}</p><p>${two}</p></div>${rules}`, [one, two]],
  ['a button that was never closed', `<button><div>${head}<div class=txt><p>${one}</p><p>${two}</p></div>${rules}</div>`, [one, two]],
  ['font and center', `<center>${head}</center><font size=3><p>${one}</p><p>${two}</p></font>${rules}`, [one, two]],
  ['elements of their own names', `<x-page>${head}<x-body><x-p>${one}</x-p><x-p>${two}</x-p></x-body></x-page>${rules}`, [one, two]],
  ['half-width punctuation', `${head}<div class=txt><p>青河县三月五日起对全县小型水库开展检查,为期四十天,由水务局牵头.</p><p>检查组将逐库查看坝体,发现隐患的一律降低水位,限期修复.</p></div>${rules}`, ['青河县三月五日起对全县小型水库开展检查,为期四十天,由水务局牵头.', '检查组将逐库查看坝体,发现隐患的一律降低水位,限期修复.']],
  ['a long list of names inside', `${head}<div class=txt><p>${one}</p>${Array.from({ length: 14 }, (_, i) => `<p>第${i + 1}名 温某</p>`).join('')}<p>${two}</p></div>${rules}`, [one, ...Array.from({ length: 14 }, (_, i) => `第${i + 1}名 温某`), two]],
  ['a table of figures inside', `${head}<div class=txt><p>${one}</p><table><tr><td>北山乡</td><td>十二座</td></tr><tr><td>南湖乡</td><td>九座</td></tr></table><p>${two}</p></div>${rules}`, [one, '北山乡 十二座', '南湖乡 九座', two]],
  ['related links in the middle', `${head}<div class=txt><p>${one}</p><div class=related><a href=/1>相关：去年的检查</a></div><p>${two}</p><p>${three}</p></div>${rules}`, [one, two, three]],
  ['a list of comments that is longer', `${head}<div class=txt><p>${one}</p></div><div class=comment-list>${feed.map((text) => `<div class=c><b>网友</b><p>${text}${text}</p></div>`).join('')}</div>`, [one]],
  ['a headline that stands below its picture', `<div class=top><img src=a.jpg></div>${head}<div class=txt><p>${one}</p><p>${two}</p></div><h3>相关阅读</h3><ul>${teasers}</ul>`, [one, two]],
  ['a headline in a paragraph', `<p class=tit>青河开展水库检查</p><p>2026年3月5日</p><p>${one}</p><p>${two}</p>${rules}`, [one, two]],
  ['a signature and a date of a notice', `${head}<div class=txt><p>${one}</p><p>${two}</p><p>青河县水务局</p><p>2026年3月5日</p></div>${rules}`, [one, two, '青河县水务局', '2026年3月5日']],
  ['above its date', `<h1>青河开展水库检查</h1><div class=txt><p>${one}</p><p>${two}</p></div><div class=time>2026-03-05 08:30</div>${rules}`, [one, two]],
  ['below a list of headlines', `<ul class=top>${feed.map((_, i) => `<li><a href=/${i}>今日要闻之第${i}则消息，请看</a></li>`).join('')}</ul>${head}<div><p>${one}</p></div>${rules}`, [one]],
  ['all of it in one link', `${head}<div class=txt><a href=/full><p>${one}</p><p>${two}</p><p>${three}</p></a></div>${rules}`, [one, two, three]],
  ['a link that was never closed', `${head}<div class=txt><p><a href=/x>青河县</p><p>${one}</p><p>${two}</p><p>${three}</p></div>`, ['青河县', one, two, three]],
  ['an element called comment that is none', `${head}<div class=comment-content><p>${one}</p><p>${two}</p></div>${rules}`, [one, two]],
  ['the words of a film', `<div class=player><p>您的浏览器不支持播放，请升级。</p></div>${head}<div class=video-desc>${one}</div><ul class=list>${teasers}</ul>`, [one]],
  ['a headline in the logo’s element and its own', `<h1>青河网</h1><h2>青河开展水库检查</h2><p>2026-03-05 08:30</p><div class=txt><p>${one}</p><p>${two}</p></div>${rules}`, [one, two]],
  ['a description list', `${head}<dl><dd>${one}</dd><dd>${two}</dd></dl>${rules}`, [one, two]],
  ['text that stands in the body itself', `<h1>青河开展水库检查</h1>2026-03-05 08:30<hr>${one}<br>${two}<hr><a href=/>返回首页</a>`, [one, two]],
  ['names that are links in the text', `${head}<div><p><a href=/1>青河县</a>对<a href=/2>全县一百二十座小型水库</a>开展<a href=/3>安全检查</a>，由<a href=/4>县水务局</a>牵头。</p><p>${one}</p><p>${two}</p></div>${rules}`, ['青河县对全县一百二十座小型水库开展安全检查，由县水务局牵头。', one, two]],
  ['lines of a few characters', `${head}<div class=txt><p>${one}</p><p>查坝体。</p><p>查闸门。</p><p>查值守。</p><p>${two}</p></div>${rules}`, [one, '查坝体。', '查闸门。', '查值守。', two]],
  ['pictures and their captions by turns', `${head}<div class=txt><figure><img src=1.jpg><figcaption>检查组在大坝上查看渗水情况。</figcaption></figure><p>${one}</p><figure><img src=2.jpg><figcaption>工作人员启动备用水泵。</figcaption></figure><p>${two}</p></div>${rules}`, ['检查组在大坝上查看渗水情况。', one, '工作人员启动备用水泵。', two]],
  ['a gallery of captions', `${head}<div class=gallery><div class=slide><img src=1.jpg><p>1/3 检查组在大坝上查看渗水情况。</p></div><div class=slide><img src=2.jpg><p>2/3 工作人员启动备用水泵，抽排积水。</p></div><div class=slide><img src=3.jpg><p>3/3 村民把沙袋搬上堤顶，备足物料。</p></div></div>${rules}`, ['1/3 检查组在大坝上查看渗水情况。', '2/3 工作人员启动备用水泵，抽排积水。', '3/3 村民把沙袋搬上堤顶，备足物料。']],
  ['a second report below a linked headline', `${head}<div class=txt><p>${one}</p><p>${two}</p></div><h2><a href=/2>城东菜场恢复营业</a></h2><div class=txt><p>${feed[0]}</p></div>`, [one, two]],
  ['a second report with headline and date in the same element', `${head}<div class=txt><p>${one}</p><p>${two}</p><p>${three}</p><hr><h1>城东菜场恢复营业</h1><p>2026-03-06 09:10 来源：青河日报</p>${feed.map((text) => `<p>${text}</p>`).join('')}</div>`, [one, two, three]],
  ['parts of a report under headings of the first level', `${head}<div class=txt><p>${one}</p><h1>水库怎样检查</h1><p>${two}</p><h1>结果何时公布</h1><p>${three}</p></div>`, [one, '水库怎样检查', two, '结果何时公布', three]],
  ...(['p', 'div', 'section'] as const).map((tag): [string, string, string[]] => [`points that lead to pages of their own, in ${tag}`,
    `${head}<div class=txt>${[one, two, three].map((text, i) => (tag === 'section' ? `<section><div><a href=/${i}>${points[i]}</a></div><p>${text}</p></section>` : `<${tag}><a href=/${i}>${points[i]}</a></${tag}><p>${text}</p>`)).join('')}</div>${rules}`,
    [points[0], one, points[1], two, points[2], three]]),
  ['lines and paragraphs mixed', `${head}<div class=txt>${one}<br>${two}<p>${three}</p></div>${rules}`, [one, two, three]],
  ['a hot list inside the text’s column', `<div class=col>${head}<div class=txt><p>${one}</p><p>${two}</p></div><div><h3>热门文章</h3>${feed.map((text) => `<p><a href=/x>${text.slice(0, 12)}</a></p>`).join('')}</div></div>`, [one, two]],
  ['a feed of cards that are links', `${head}<div class=txt><p>${one}</p></div><div class=cards>${feed.map((text, i) => `<a href=/${i} class=card><b>今日要闻之一则消息</b><p>${text}</p></a>`).join('')}</div>`, [one]],
  ['a feed of pictures, titles, times and sentences', `${head}<div class=txt><p>${one}</p></div><div>${feed.map((text) => `<div class=it><img src=a.jpg><h4><a href=/x>今日要闻之一则消息</a></h4><span>2026-03-04</span><p>${text}</p></div>`).join('')}</div>`, [one]],
  ['a copyright line that is longer than the text', `${head}<p>${short}</p><p>Copyright © 2026 青河网 版权所有，未经书面授权，禁止复制、镜像或者以其他方式使用本站内容，举报电话见首页。</p>`, [short]],
  ['a form for remarks', `${head}<div class=txt><p>${one}</p></div><form><p>请文明发言，尊重他人，遵守法律法规，您的发言将在审核之后显示，谢谢配合与支持。</p><textarea></textarea></form>`, [one]],
  ['a notice of cookies before it', `<div class=cookie><p>我们使用必要的存储来记住您的选择，继续浏览即表示您同意，详情请看隐私说明，随时可以更改。</p></div>${head}<div class=txt><p>${one}</p></div>`, [one]],
  ['an invitation to log in behind it', `${head}<div class=txt><p>${one}</p></div><div class=login><p>登录之后可以收藏文章、发表评论、订阅频道，没有账号的读者可以用手机号码注册。</p></div>`, [one]],
];
test.each(bodies)('reads %s', (_, html, wanted, title) => expect(texts(html, title)).toEqual(wanted));
