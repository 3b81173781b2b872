import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import type { Article } from '../article/index.ts';
import { hardNegatives } from './hard-negatives.examples.ts';
import { cleanArticle } from './index.ts';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
const negatives = hardNegatives().map(({ trap, text }) => ({ trap, scripts: [text, toTraditional(text)] }));
const [before, middle, after, fourth, fifth, credit, trailer] = [
  '白石县昨天召开会议，决定在年底前修通三条乡道，总长46公里。',
  '施工分两期进行，第一期从下月开始，沿线三个村的村民代表参加了论证。',
  '县里同时公布了资金安排，省里补助六成，其余由县财政承担。',
  '第二期要等汛期过后再开工，村民担心的桥墩位置也作了调整，设计单位重新测算了洪水位。',
  '交通局说，通车以后从最远的柳树沟到县城只要四十分钟，比现在少一半，校车也能开到村口。',
  '责任编辑：王小木',
  '更多精彩内容请关注“白石新闻”微信公众号',
].map((text) => [text, toTraditional(text)]);

type Build = (text: string, script: number) => string[];
const places: Record<string, Build> = {
  'as the last paragraph': (text, s) => [before[s], middle[s], text],
  'as the last paragraph of a longer report': (text, s) => [before[s], middle[s], after[s], fourth[s], fifth[s], text],
  'as the first paragraph': (text, s) => [text, before[s], middle[s], after[s]],
  'between paragraphs': (text, s) => [before[s], text, middle[s], after[s]],
  'as the last sentence': (text, s) => [before[s], middle[s] + text],
  'as the first sentence': (text, s) => [text + before[s], middle[s]],
  'before credits and a trailer': (text, s) => [before[s], text, credit[s], trailer[s]],
  'right before a trailer': (text, s) => [before[s], middle[s], after[s], fourth[s], fifth[s], text, trailer[s]],
  'between an end mark and the report’s last paragraph': (text, s) => [before[s], middle[s], '（完）', text, after[s]],
};

function touched(paragraphs: string[], text: string): string | null {
  const article: Article = { url: '', title: '白石县年底前修通三条乡道', language: 'zh', blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })) };
  for (const { rule, ranges } of cleanArticle(article))
    for (const { block, start, end } of ranges) {
      const at = article.blocks[block].text.indexOf(text);
      if (at >= 0 && start < at + text.length && end > at) return `${rule}: ${article.blocks[block].text.slice(start, end)}`;
    }
  return null;
}

test('there are at least two thousand hard negatives', () => {
  expect(new Set(negatives.map(({ scripts }) => scripts[0])).size).toBeGreaterThanOrEqual(2000);
});

// Scripts alternate from sentence to sentence and from place to place, so that each sentence is read in both.
for (const [nth, [place, build]] of Object.entries(places).entries())
  test(`keeps every hard negative ${place}`, { timeout: 60_000 }, () => {
    const wrong = negatives.flatMap(({ trap, scripts }, i) => {
      const script = (i + nth) % 2;
      const found = touched(build(scripts[script], script), scripts[script]);
      return found ? [`${trap} · ${found}`] : [];
    });
    expect(wrong).toEqual([]);
  });
