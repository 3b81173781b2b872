import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import type { Article, Removal } from '../article/index.ts';
import { cleanArticle } from './index.ts';
import { examples } from './promo-rules.examples.ts';
import { promoRules } from './promo-rules.ts';
import { ruleIds } from './rule-ids.ts';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
const first = '白石县昨天召开会议，决定在年底前修通三条乡道，总长46公里。';
const second = '施工分两期进行，第一期从下月开始，沿线三个村的村民代表参加了论证。';
const last = '县里同时公布了资金安排，省里补助六成，其余由县财政承担。';

const article = (paragraphs: string[], title = '旧渠怎么改造'): Article => ({
  url: '', title, language: 'zh', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

/** What is left of block `at`, decorations and spaces aside. */
function leftOf(of: Article, at: number): { left: string; removals: Removal[] } {
  const removals = cleanArticle(of);
  let left = of.blocks[at].text;
  for (const { block, start, end } of removals.flatMap(({ ranges }) => ranges).toSorted((a, b) => b.start - a.start))
    if (block === at) left = left.slice(0, start) + left.slice(end);
  return { left: left.trim(), removals };
}

const scripts = [(text: string) => text, toTraditional];

for (const id of ruleIds) {
  describe(id, () => {
    const { removes = [], leads = [], inside = [], keeps } = examples[id];
    for (const text of removes)
      test(`goes behind the article: ${text.slice(0, 30)}`, () => {
        for (const convert of scripts) {
          const { left, removals } = leftOf(article([first, second, text].map(convert)), 2);
          expect(left).toBe('');
          expect(removals).toHaveLength(1);
          expect(removals[0].evidence.length).toBeGreaterThanOrEqual(2);
        }
      });
    for (const text of leads)
      test(`goes before the article: ${text.slice(0, 30)}`, () => {
        for (const convert of scripts) expect(leftOf(article([text, first, second].map(convert)), 0).left).toBe('');
      });
    for (const text of inside)
      test(`goes from between: ${text.slice(0, 30)}`, () => {
        for (const convert of scripts) expect(leftOf(article([first, second, text, second, last].map(convert), '旧渠完成改造'), 2).left).toBe('');
      });
    for (const text of keeps)
      test(`stays: ${text.slice(0, 30)}`, () => {
        for (const convert of scripts)
          for (const [paragraphs, at] of [[[first, second, text], 2], [[text, first, second], 0], [[first, text, last], 1], [[first, second + text], 1], [[first + text, last], 0]] as const) {
            const { left } = leftOf(article(paragraphs.map(convert)), at);
            expect(left).toContain(convert(text));
          }
      });
  });
}

test('every rule has an id with a reason, and every id with patterns has examples', () => {
  for (const { id } of promoRules) {
    expect(ruleIds).toContain(id);
    expect((examples[id].removes ?? []).length + (examples[id].leads ?? []).length, id).toBeGreaterThan(0);
  }
  for (const id of ruleIds) expect(examples[id].keeps.length, id).toBeGreaterThan(0);
});
