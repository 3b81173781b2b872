// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { readMetadata } from '../about/index.ts';
import { limits, untouched } from '../article/index.ts';
import { readArticle, readArticleSteps, readText, type PageReading } from './index.ts';

const url = 'https://news.example/2026/03/05/1.html';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, at = url): PageReading => readArticle(parse(html), at, untouched);
const texts = (reading: PageReading): string[] => reading.article.blocks.map((block) => block.text);
const live = (html: string): PageReading => {
  document.body.innerHTML = html;
  return readArticle(document, url, untouched);
};

const head = '<h1>青河开展水库检查</h1><p class=time>2026年3月5日 08:30</p>';
const one = '青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头。';
const two = '检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。';
const three = '县水务局局长周某表示，今年汛期比常年早到十天，各乡镇要在月底之前备足沙袋和水泵。';
const other = ['城东菜场今日恢复营业，摊位租金减半，市民可以从北门进入，停车免费两小时。', '少年宫暑期班开始报名，名额三百个，家长可以在网上选择课程，报满为止，先到先得。', '环城公交线路调整，新增三个站点，末班车推迟到晚上十点，票价不变，刷卡优惠。'];

beforeEach(() => { document.body.textContent = ''; document.title = ''; });

describe('finds the body', () => {
  test('beside a feed of other stories that is longer', () => {
    const feed = other.map((text) => `<div><h4><a href=/x>今日要闻之一则消息</a></h4><p>${text}</p></div>`).join('');
    expect(texts(read(`<div class=l>${head}<div class=txt><p>${one}</p></div><p class=ed>编辑：温某</p></div><div class=f><h3>更多快讯</h3>${feed}</div>`))).toEqual([one]);
  });
  test('above comments and comment rules that are longer', () => {
    const comments = other.map((text) => `<div class=c><a href=/u>某网友</a><p>${text}</p></div>`).join('');
    expect(texts(read(`<div class=l>${head}<article><p>${one}</p></article><div id=comments><h3>发表意见</h3>${comments}<p>${two}</p></div></div>`))).toEqual([one]);
  });
  test('and not a second article that follows inline', () => {
    expect(texts(read(`<div class=a>${head}<div class=txt><p>${one}</p><p>${two}</p><p>${three}</p></div></div><div class=a><h1>城东菜场恢复营业</h1><p>2026年3月4日 10:00</p><div class=txt><p>${other[0]}</p><p>${other[1]}</p></div></div>`))).toEqual([one, two, three]);
  });
  test('in one block without paragraphs', () => {
    expect(texts(read(`<div class=l>${head}<div class=txt>${one}</div></div><div class=foot>版权所有，未经许可，不得转载。</div>`))).toEqual([one]);
  });
  test('in table cells that are there for the layout', () => {
    expect(texts(read(`<table><tr><td><a href=/1>首页</a></td><td><table><tr><td>青河开展水库检查</td></tr><tr><td>2026-03-05</td></tr><tr><td>${one}<br>${two}</td></tr></table></td></tr></table>`))).toEqual([one, two]);
  });
  test('in nested sections', () => {
    expect(texts(read(`${head}<div id=js_content><section><section><section><span>${one}</span></section></section><section><p>${two}</p></section></section><section><section>${three}</section></section></div>`))).toEqual([one, two, three]);
  });
  test('with what stands at the edges of the element that is called the body, for the cleaner to judge', () => {
    const more = '<section><section><p>点击上方蓝字关注我们</p></section></section>';
    expect(texts(read(`<div class=rich_media_wrp>${head}<div id=js_content>${more}<section><section><p>${one}</p><p>${two}</p></section></section></div></div>`))).toEqual(['点击上方蓝字关注我们', one, two]);
  });
  test('under visibility:hidden, as WeChat keeps it until its script has run', () => {
    expect(texts(live(`${head}<div id=w><div id=js_content style="visibility:hidden"><p>${one}</p><p>${two}</p></div></div>`))).toEqual([one, two]);
  });
  test('although an author forgot to close an anchor', () => {
    expect(texts(read(`${head}<div class=t><a name=top><p>${one}</p><p>${two}</p></div>`))).toEqual([one, two]);
  });
  test('in an open shadow root, with what is assigned to its slots', () => {
    document.body.innerHTML = `${head}<x-story><p slot=text>${one}</p></x-story>`;
    const story = document.querySelector('x-story')!;
    const shadow = story.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<div class=in><p>${two}</p><slot name=text></slot></div>`;
    expect(texts(readArticle(document, url, untouched))).toEqual([two, one]);
  });
  test('in a frame of the same origin', () => {
    document.body.innerHTML = `${head}<iframe></iframe>`;
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.body.innerHTML = `<div><p>${one}</p><p>${two}</p></div>`;
    const reading = readArticle(document, url, untouched);
    expect(texts(reading)).toEqual([one, two]);
    expect(reading.segments[0][0].node.ownerDocument).toBe(inner);
  });
  test('and nothing on a page of links', () => {
    expect(texts(read(`<ul>${other.map((text) => `<li><a href=/x>${text}</a></li>`).join('')}</ul>`))).toEqual([]);
  });
});

describe('does not read', () => {
  test('hidden copies, templates, scripts, buttons', () => {
    const page = `${head}<div class=t><p>${one}</p><div hidden><p>${three}</p></div><div style="display: none"><p>${three}</p></div><template><p>${three}</p></template><script>var text = "${three}";</script><button>展开全文，继续阅读</button><noscript>请打开脚本，再读一遍。</noscript><p>${two}</p></div>`;
    expect(texts(read(page))).toEqual([one, two]);
    expect(texts(live(page))).toEqual([one, two]);
  });
  test('what the page view put there, and reads what it hid', () => {
    document.body.innerHTML = `${head}<div class=t><p>${one}</p><gangmu-line>已隐藏一段</gangmu-line><p hidden id=h>${two}</p></div>`;
    const source = { ...untouched, isOurs: (element: Element) => element.localName === 'gangmu-line', isHiddenByUs: (element: Element) => element.id === 'h' };
    expect(texts(readArticle(document, url, source))).toEqual([one, two]);
  });
  test('share bars and tags inside the container', () => {
    expect(texts(read(`${head}<div class=t><div class=share-bar>分享到：<a href=/w>微信</a></div><p>${one}</p><p>${two}</p><div class=tags>标签：<a href=/t>水库</a></div></div>`))).toEqual([one, two]);
  });
});

describe('blocks are what a reader sees', () => {
  test('headings with their level, the bold paragraph a paragraph', () => {
    const { blocks } = read(`${head}<div><p>${one}</p><h3>怎么查</h3><p>${two}</p><p><strong>谁来查</strong></p><p>${three}</p></div>`).article;
    expect(blocks.map(({ kind, level, text, marks }) => [kind, level, text, marks?.bold])).toEqual([
      ['paragraph', undefined, one, undefined], ['heading', 3, '怎么查', undefined], ['paragraph', undefined, two, undefined],
      ['paragraph', undefined, '谁来查', true], ['paragraph', undefined, three, undefined],
    ]);
  });
  test('list items with the number that only the mark-up has', () => {
    const items = (attributes: string): (string | undefined)[] =>
      read(`${head}<div><p>${one}</p><ol ${attributes}><li>查坝体是否渗漏，逐段查看。</li><li><p>查闸门能否启闭，当场试验。</p></li><li value=9>查值班是否在岗，夜间抽查。</li></ol><p>${two}</p></div>`).article.blocks.filter((block) => block.kind === 'item').map((block) => block.ordinal);
    expect(items('')).toEqual(['1.', '2.', '9.']);
    expect(items('start=3')).toEqual(['3.', '4.', '9.']);
    expect(items('reversed')).toEqual(['3.', '2.', '9.']);
    expect(items('type=A')).toEqual(['A.', 'B.', 'I.']);
    expect(items('style="list-style-type:cjk-ideographic"')).toEqual(['一、', '二、', '九、']);
    expect(items('style="list-style-type:cjk-heavenly-stem"')).toEqual(['甲、', '乙、', '壬、']);
    expect(items('start=8 style="list-style-type:simp-chinese-formal"')).toEqual(['捌、', '玖、', '玖、']);
    expect(items('start=110 style="list-style-type:simp-chinese-informal"')).toEqual(['一百一十、', '一百一十一、', '九、']);
    expect(items('style="list-style-type:cjk-earthly-branch"')).toEqual(['子、', '丑、', '申、']);
    expect(items('start=10 style="list-style-type:cjk-decimal"')).toEqual(['一〇、', '一一、', '九、']);
    expect(items('style="list-style-type:decimal-leading-zero"')).toEqual(['01.', '02.', '09.']);
    expect(items('style="list-style: none"')).toEqual([undefined, undefined, undefined]);
  });
  test('bullets have no number', () => {
    const block = read(`${head}<div><p>${one}</p><ul><li>查坝体是否渗漏，逐段查看。</li></ul><p>${two}</p></div>`).article.blocks[1];
    expect(block).toMatchObject({ kind: 'item', marks: { list: true } });
    expect(block.ordinal).toBeUndefined();
  });
  test('quotes, captions and table rows', () => {
    const { blocks } = read(`${head}<div><p>${one}</p><figure><img src=a.jpg><figcaption>检查组在水库大坝上</figcaption></figure><blockquote><p>${two}</p></blockquote><table><tr><th>乡镇</th><th>水库</th></tr><tr><td>北山</td><td>12</td></tr></table><p>${three}</p></div>`).article;
    expect(blocks.map((block) => [block.kind, block.text])).toEqual([
      ['paragraph', one], ['caption', '检查组在水库大坝上'], ['quote', two], ['table-row', '乡镇 水库'], ['table-row', '北山 12'], ['paragraph', three],
    ]);
    expect(blocks[1].marks?.images).toBe(1);
  });
  test('a large first character that floats is the beginning of its paragraph', () => {
    expect(texts(live(`${head}<div><p><span style="display:block;float:left">${one[0]}</span>${one.slice(1)}</p><p>${two}</p></div>`))).toEqual([one, two]);
  });
  test('lines that the style keeps', () => {
    expect(texts(read(`${head}<pre>${one}\n\n${two}\n</pre>`))).toEqual([one, two]);
  });
  test('links and codes are marked', () => {
    const { blocks } = read(`${head}<div><p>${one}</p><p>${two}</p><p><a href=/more>点击查看全文报道</a></p><p><img src=/img/qrcode.png width=120 height=120>扫码关注</p><p>${three}</p></div>`).article;
    expect(blocks[2].marks).toEqual({ linked: 1 });
    expect(blocks[3].marks).toEqual({ linked: 0, images: 1, qr: true });
  });
});

test('a tree 3,000 levels deep is read', () => {
  // Without a window: jsdom's own getComputedStyle takes minutes for such a tree.
  const deep = parse(head);
  let inner: Element = deep.body;
  for (let i = 0; i < 3000; i++) inner = inner.appendChild(deep.createElement('div'));
  for (const text of [one, two]) inner.appendChild(deep.createElement('p')).textContent = text;
  expect(texts(readArticle(deep, url, untouched))).toEqual([one, two]);
});

test('reading goes in steps and ends when asked to', () => {
  document.body.innerHTML = `${head}<div>${`<p>${one}</p>`.repeat(4000)}</div>`;
  const all = readArticleSteps(document, url, untouched, readMetadata);
  let steps = 0;
  while (!all.next().done) steps++;
  expect(steps).toBeGreaterThan(5);
  const controller = new AbortController();
  const some = readArticleSteps(document, url, untouched, readMetadata, controller.signal);
  some.next();
  controller.abort();
  let step = some.next();
  let rest = 0;
  while (!step.done) { step = some.next(); rest++; }
  expect(rest).toBeLessThan(3);
  expect(step.value.stopped).toBe('reader');
});

test('pasted text keeps the offset of each paragraph', () => {
  const text = `　　${one}\r\n\r\n  ${two}`;
  const { blocks } = readText(text);
  expect(blocks.map((block) => block.text)).toEqual([one, two]);
  for (const block of blocks) expect(text.slice(block.offset, (block.offset ?? 0) + block.text.length)).toBe(block.text);
});

test('work is in step with the page: twice the nodes, twice the steps', () => {
  const stepsOf = (count: number): number => {
    const items = Array.from({ length: count }, (_, i) => `<li><a href=/${i}>今日要闻之一则消息</a></li>`).join('');
    const steps = readArticleSteps(parse(`<ul>${items}</ul>${head}<div>${`<p>${one}</p>`.repeat(count)}</div>`), url, untouched, readMetadata);
    let number = 0;
    while (!steps.next().done) number++;
    return number;
  };
  const [small, large] = [stepsOf(3000), stepsOf(6000)];
  expect(large / small).toBeGreaterThan(1.8);
  expect(large / small).toBeLessThan(2.2);
});

test('an article longer than the cap ends there, and says so', () => {
  const count = Math.ceil(limits.characters / one.length) + 500;
  const reading = readArticle(parse(`${head}<div>${`<p>${one}</p>`.repeat(count)}</div>`), url, untouched);
  expect(reading.stopped).toBe('characters');
  expect(reading.article.blocks.length).toBe(Math.floor(limits.characters / one.length));
});
