import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import type { Article } from '../article/index.ts';
import { cleanArticle } from './index.ts';
import { fifthTails, fourthTails, moreReports, moreTrueTails, thirdTails } from './more-tails.examples.ts';
import { closingLines, sixthTails } from './other-tails.examples.ts';
import { firstTails, isTraditional, reports, secondTails, trueTails, type Tail } from './tails.examples.ts';

const told = { ...reports, ...moreReports };
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

/** Which half of a batch a tail belongs to: 0 was read while rules were written, 1 was not (FNV-1a, seeded). */
function halfOf({ lines }: Tail): number {
  let hash = 0x811c9dc5 ^ 22;
  for (const character of lines.join('')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 16) & 1;
}

interface Reach { lines: number; gone: number; characters: number; removed: number; touched: string[]; left: string[] }

/** How much of the tails goes, in lines (nine tenths of one) and characters, and what of the reports went with it. */
function reachOf(tails: readonly Tail[]): Reach {
  const reach: Reach = { lines: 0, gone: 0, characters: 0, removed: 0, touched: [], left: [] };
  for (const tail of tails) {
    const [title, ...body] = told[tail.report].map((text) => (isTraditional(tail) ? toTraditional(text) : text));
    const lines = [...tail.lines.filter((line) => line.startsWith('^')), ...body.map((text) => `=${text}`), ...tail.lines.filter((line) => !line.startsWith('^'))];
    const texts = lines.map((line) => line.replace(/^[~=^]/, ''));
    const article: Article = { url: '', title, language: 'zh', blocks: texts.map((text) => ({ kind: 'paragraph', text })) };
    const ranges = cleanArticle(article).flatMap((removal) => removal.ranges);
    texts.forEach((text, block) => {
      if (lines[block].startsWith('~')) return;
      const removed = ranges.filter((range) => range.block === block).reduce((sum, { start, end }) => sum + end - start, 0);
      if (lines[block].startsWith('=')) {
        if (removed > 0) reach.touched.push(text);
        return;
      }
      reach.lines++;
      reach.characters += text.length;
      reach.removed += removed;
      if (removed >= 0.9 * text.length) reach.gone++;
      else reach.left.push(`${tail.report}: ${text}`);
    });
  }
  return reach;
}

const [learnt, unread] = [0, 1].map((half) => reachOf(firstTails.filter((tail) => halfOf(tail) === half)));

// In lines; before takeEnclosed 23 and 21 of a hundred.
test('of tails that were read while rules were written five lines in six go', () => {
  expect(learnt.touched).toEqual([]);
  expect(learnt.gone / learnt.lines).toBeGreaterThan(0.82);
});

test('of tails that were not read four lines in five go as well', () => {
  expect(unread.touched).toEqual([]);
  expect(unread.gone / unread.lines).toBeGreaterThan(0.8);
});

test('ends of reports about firms, apps, helplines and invitations stay, alone and before a trailer', () => {
  const stays = [...trueTails, ...moreTrueTails, ...closingLines];
  expect(reachOf(stays).touched).toEqual([]);
  const before = (trailers: string): Tail[] => stays.map((tail) => ({ ...tail, lines: [...tail.lines, ...trailers.split('¶').map((trailer) => `~${isTraditional(tail) ? toTraditional(trailer) : trailer}`)] }));
  const trailers = ['更多精彩内容请关注“白石新闻”微信公众号', '责任编辑：王小木', '（完）', '（完）¶更多精彩内容请关注“白石新闻”微信公众号', '扫描下方二维码，加入读者群¶点个在看再走吧',
    '白石新闻：有态度的地方媒体，每天陪你看懂身边事。', '版权声明：本文版权归原作者所有，如有侵权请联系删除。', '相关阅读¶青岭队公布新赛季名单¶江北新机场开工¶米价连续三周下跌'];
  for (const trailer of trailers) expect(reachOf(before(trailer)).touched).toEqual([]);
});

// What went when each was first measured, in lines of a hundred: 53, 62, 66, 65, 72.
test.each([['second', secondTails, 0.8], ['third', thirdTails, 0.75], ['fourth', fourthTails, 0.76], ['fifth', fifthTails, 0.72], ['sixth', sixthTails, 0.7]] as const)('of the %s batch, written after the rules of its time, most lines go', (_, tails, least) => {
  const { gone, lines, touched } = reachOf(tails);
  expect(touched).toEqual([]);
  expect(gone / lines).toBeGreaterThan(least);
});
