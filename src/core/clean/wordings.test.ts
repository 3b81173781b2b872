import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import type { Article } from '../article/index.ts';
import { freshWordings } from './fresh-wordings.examples.ts';
import { cleanArticle } from './index.ts';
import { wordings, type Wordings } from './wordings.examples.ts';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
const scripts = [(text: string): string => text, toTraditional];
const body = [
  '青岭县昨天召开会议，决定在年底前修通三条乡道，总长46公里。',
  '施工分两期进行，第一期从下月开始，沿线三个村的村民代表参加了论证。',
  '县里同时公布了资金安排，省里补助六成，其余由县财政承担。',
];
const article = (paragraphs: string[], title = '青岭县三条乡道年底前修通'): Article => ({ url: '', title, language: 'zh', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) });

/** Share of the wordings that go whole, 0 to 1, in both scripts; and whether a line of the report was touched. */
function measure(of: Wordings): { gone: number; touched: string[] } {
  let gone = 0;
  let all = 0;
  const touched: string[] = [];
  for (const place of ['tail', 'head'] as const)
    for (const [family, list] of Object.entries(of[place]))
      for (const item of list)
        for (const convert of scripts) {
          const own = [item].flat().map(convert);
          const report = body.map(convert);
          const from = place === 'tail' ? report.length : 0;
          // Templates repeat the title.
          const title = convert(/^(?:intro|outro)$/.test(family) ? '旧渠怎么改造' : '青岭县三条乡道年底前修通');
          const ranges = cleanArticle(article(place === 'tail' ? [...report, ...own] : [...own, ...report], title)).flatMap((removal) => removal.ranges);
          const length = own.join('').length;
          const removed = ranges.filter(({ block }) => block >= from && block < from + own.length).reduce((sum, { start, end }) => sum + end - start, 0);
          all++;
          if (removed >= 0.9 * length) gone++;
          if (ranges.some(({ block }) => block < from || block >= from + own.length)) touched.push(own.join(' / '));
        }
  return { gone: gone / all, touched };
}

test('the wordings that the rules were read against go, the report beside them stays', () => {
  const { gone, touched } = measure(wordings);
  expect(touched).toEqual([]);
  expect(gone).toBeGreaterThan(0.9);
});

test('four of five wordings that no rule was written from go as well', () => {
  const { gone, touched } = measure(freshWordings);
  expect(touched).toEqual([]);
  expect(gone).toBeGreaterThan(0.75);
});

const lines = [wordings, freshWordings].flatMap(({ tail }) => Object.values(tail).flat()).filter((item): item is string => typeof item === 'string' && /\p{Script=Han}{4}/u.test(item) && !/^[(（【[].*[)）】\]]$/.test(item));
const anyLine = fc.constantFrom(...lines);
const anyScript = fc.constantFrom(...scripts);
const removedFrom = (of: Article, at: number): string[] => cleanArticle(of).flatMap(({ ranges }) => ranges).filter(({ block }) => block === at).map(({ start, end }) => of.blocks[at].text.slice(start, end));

test('moved into the middle of a paragraph, a wording stays', () => {
  fc.assert(fc.property(anyLine, anyScript, fc.integer({ min: 0, max: 2 }), (line, convert, at) => {
    const sentence = /[。！？!?～~）)]$/.test(line) ? line : `${line}。`;
    const report = body.map(convert);
    report[at] = convert(`${body[at]}${sentence}${body[(at + 1) % 3]}`);
    expect(removedFrom(article([...report, convert('第二期要等汛期过后再开工，村民担心的桥墩位置也作了调整。')]), at)).toEqual([]);
  }), { numRuns: 1500, seed: 6 });
});

test('between quotation marks a wording stays, whoever says it', () => {
  const frames = ['老秦念道：“#”', '横幅上写着“#”几个字。', '老秦念道：「#」', '“#”老秦说。', '短信写着：“#”'];
  fc.assert(fc.property(anyLine, anyScript, fc.constantFrom(...frames), (line, convert, frame) => {
    const quoted = convert(frame.replace('#', () => line));
    expect(removedFrom(article([...body.map(convert), quoted]), 3)).toEqual([]);
  }), { numRuns: 1500, seed: 6 });
});
