import type { Article } from '../src/core/article/index.ts';
import { textFragment } from '../src/core/export/index.ts';
import { expect, test } from './harness/test.ts';

/** Paragraphs of a page: what stands in `<mark>` is what the link has to bring into view, 【】 the passage as the article has it. */
const drawing = [
  ['三件事：一是<b>周末</b>延时开放；<mark>二是</mark>自习区全天开放，并设置静音席位；三是充实馆藏。', '三件事：一是周末延时开放；【二是自习区全天开放，并设置静音席位；】三是充实馆藏。'],
  ['甲馆要求：加强值守。乙馆要求：<mark>加强值守</mark>。', '甲馆要求：加强值守。乙馆要求：【加强值守】。'],
  ['<mark>第一条</mark>　为了规范全市公共图书馆服务，制定本办法。', '【第一条 为了规范全市公共图书馆服务，制定本办法。】'],
  ['　　<mark>（一）各街道图书馆要在周末和节假日延</mark>长开放时间，并安排专人做好安全值守和应急处置，遇有极端天气及时告知读者并妥善安置。其余另行通知。',
    '【（一）各街道图书馆要在周末和节假日延长开放时间，并安排专人做好安全值守和应急处置，遇有极端天气及时告知读者并妥善安置。】其余另行通知。'],
  ['<mark>R&amp;D 投入</mark>占比不低于3.5%（A-B类）<br>第二行，继续。', '【R&D 投入占比不低于3.5%（A-B类）】'],
  ['他说：“<mark>要让更多</mark>人走进图书馆。”', '他说：“【要让更多人走进图书馆。】”'],
  ['坚持<mark>延时开放</mark>与安全值守并重', '坚持【延时开放】与安全值守并重'],
] as const;
const padding = '<p>市图书馆有关负责人介绍，近年来全市阅读服务稳步推进，读者满意度持续提高。</p>'.repeat(40);

test('a link with a text fragment opens the page at the sentence', async ({ launchOwn, site }) => {
  const browser = await launchOwn({ extension: null });
  const article: Article = { url: '', title: '', language: 'zh', blocks: drawing.map(([, text]) => ({ kind: 'paragraph', text: text.replace(/[【】]/g, '') })) };
  const address = site.serve('/report', `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${padding}${drawing.map(([html]) => `<p>${html}</p>${padding}`).join('')}`);
  for (const [block, [, text]] of drawing.entries()) {
    const directive = textFragment(article, { block, start: text.indexOf('【'), end: text.indexOf('】') - 1 });
    await browser.open('about:blank');
    await browser.open(`${address}#${directive}`);
    const isInView = () => browser.page.eval((index) => {
      const { top } = document.querySelectorAll('mark')[index].getBoundingClientRect();
      return scrollY > 0 && top >= 0 && top < innerHeight;
    }, block);
    await expect.poll(isInView, `${text} by ${decodeURIComponent(directive ?? '')}`).toBe(true);
  }
});
