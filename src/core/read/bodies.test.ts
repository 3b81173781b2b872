// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { untouched } from '../article/index.ts';
import { readArticle } from './index.ts';

const one = '青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头。';
const two = '检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。';
const three = '县水务局局长周某表示，今年汛期比常年早到十天，各乡镇要在月底之前备足沙袋和水泵。';
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
];
test.each(bodies)('reads %s', (_, html, wanted, title) => expect(texts(html, title)).toEqual(wanted));
