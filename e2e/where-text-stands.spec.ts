import { readingOf } from './harness/reading.ts';
import { expect, test } from './harness/test.ts';
import { paragraphs, report, settled } from './report.ts';

const wrapped = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const text = wrapped(paragraphs);
const others = [
  '南岭镇5月11日公布夜间公交时刻，末班车推迟到二十三点三十分，覆盖三条线路和二十六个站点。',
  '镇交通办负责人说，新时刻从下周一起试行，试行期为六十天，期满之后再听取乘客意见。',
  '沿线商户表示，夜班工人下班之后终于有车可坐，镇里还要在站台增设照明和座椅。',
];
const questions = [
  '主持人：各位记者，下午好，今天的发布会现在开始，先请王某介绍情况。',
  '王某：谢谢主持人。三年内沿湖修建步道四十六公里，今年先打通六处断头步道。',
  '湖心日报记者：请问夜间照明什么时候接通？居民很关心这件事情。',
  '王某：照明在国庆节之前全部接入市政系统，七月先亮第一段。',
  '主持人：今天的发布会到此结束，谢谢大家。',
];
const shadow = (inner: string): string => `<x-a></x-a><script>
  const outer = document.querySelector('x-a').attachShadow({ mode: 'open' });
  outer.innerHTML = '<div><x-b></x-b></div>';
  outer.querySelector('x-b').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inner)};
</script>`;
const remark = (name: string, words: string): string => `<div class="c"><b>${name}</b> <span>2026-05-11 10:20</span><p>${words}</p><span>回复 赞(3)</span></div>`;

/** Where a page keeps its text, and the blocks that a reader would call the article; all paragraphs unless told otherwise. */
const cases: { name: string; html: string; blocks?: string[] }[] = [
  { name: 'a template is not read', html: report(`<template>${wrapped(others)}</template>${text}<template><p>${others[1]}</p></template>`) },
  { name: 'open shadow roots, one in the other', html: report(shadow(text)) },
  { name: 'text in the slot of a shadow root', html: report(`<x-a>${text}</x-a><script>document.querySelector('x-a').attachShadow({ mode: 'open' }).innerHTML = '<article><slot></slot></article>'</script>`) },
  { name: 'a shadow root declared in the mark-up', html: report(`<div><template shadowrootmode="open">${text}</template></div>`) },
  { name: 'under visibility:hidden', html: report(`<div style="visibility:hidden">${text}</div>`) },
  { name: 'under content-visibility:auto, out of sight', html: report(`<p style="height:2000px"></p><div style="content-visibility:auto">${text}</div>`) },
  { name: 'each paragraph under content-visibility:auto', html: report(`<style>#body p { content-visibility: auto; contain-intrinsic-size: 100px }</style>${text}`) },
  { name: 'in closed details', html: report(`<p>${paragraphs[0]}</p><details><summary>要点</summary>${wrapped(paragraphs.slice(1, 4))}</details><p>${paragraphs[4]}</p>`), blocks: [paragraphs[0], '要点', ...paragraphs.slice(1)] },
  { name: 'folded by its height', html: report(`<div style="max-height:60px;overflow:hidden">${text}</div><a href="javascript:;" class="more">展开全文</a>`) },
  { name: 'folded by the hidden attribute', html: report(`<div class="text">${wrapped(paragraphs.slice(0, 2))}<div hidden>${wrapped(paragraphs.slice(2))}</div></div><button>阅读全文</button>`) },
  { name: 'what is hidden without a way to it is not read', html: report(`${wrapped(paragraphs.slice(0, 3))}<p style="display:none">${others[0]}</p>${wrapped(paragraphs.slice(3))}`) },
  { name: 'a copy for print, hidden behind the text', html: report(`<style>.print { display: none } @media print { .print { display: block } }</style>${text}<div class="print">${text}</div>`) },
  { name: 'a copy for telephones, hidden before the text', html: report(`<style>.m { display: none }</style><div class="m">${text}</div><div class="d">${text}</div>`) },
  { name: 'a second article with headline and date below the first', html: report(`${text}<hr><h1>南岭镇公布夜间公交时刻</h1><p>2026-05-11 09:10 来源：南岭日报</p>${wrapped(others)}`) },
  { name: 'a copy for telephones, hidden behind the text', html: report(`<style>.m { display: none }</style><div class="d">${text}</div><div class="m">${text}</div>`) },
  { name: 'a gallery: captions apart', html: report(`<p>${paragraphs[0]}</p><figure><img src="1.jpg" width="300" height="200" alt=""><figcaption>5月10日，工人在湖边铺设木板。</figcaption></figure><p>${paragraphs[4]}</p>`), blocks: [paragraphs[0], 'caption: 5月10日，工人在湖边铺设木板。', paragraphs[4]] },
  { name: 'live text keeps the time of each entry', html: report(`<div><div class="item"><time>10:20</time><p>${paragraphs[0]}</p></div><div class="item"><time>10:05</time><p>${paragraphs[4]}</p></div><div class="item"><time>09:40</time><p>${others[1]}</p></div></div>`, '直播：湖心市步道建设开工'), blocks: ['10:20', paragraphs[0], '10:05', paragraphs[4], '09:40', others[1]] },
  { name: 'a transcript, to its last words', html: report(wrapped(questions), '湖心市步道建设新闻发布会实录'), blocks: questions },
  { name: 'comments longer than the item', html: report(`<p>${paragraphs[0]}</p></div><div class="comments"><h3>网友评论</h3>${others.map((words, i) => remark(`湖边居民${'甲乙丙'[i]}`, `${words}我觉得很好，希望早点建成，我家就在湖边住，每天都想去走走。`)).join('')}`), blocks: [paragraphs[0]] },
];

for (const { name, html, blocks = paragraphs } of cases) {
  test(`where the text stands: ${name}`, async ({ gangmu, site }) => {
    await gangmu.open(site.serve('/news/2026/0511/1.html', html));
    const published = await gangmu.page.html();
    await gangmu.click();
    await gangmu.panel.until(settled);
    const { article, removals } = (await readingOf(gangmu))!.reading;
    expect(article.blocks.map(({ kind, text: words }) => (kind === 'caption' ? `caption: ${words}` : words))).toEqual(blocks);
    expect(removals).toEqual([]);
    expect(await gangmu.page.html()).toBe(published);
    expect(await gangmu.errors()).toEqual([]);
  });
}
