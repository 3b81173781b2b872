import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listHeading, nearHeading } from '../core/clean/notice-rules.ts';
import { inClause, inForm, listLine, possibleIn } from '../core/clean/possible.ts';
import { examples } from '../core/clean/promo-rules.examples.ts';
import { promoRules } from '../core/clean/promo-rules.ts';
import { toLine, toUnit } from '../core/clean/units.ts';
import { requiredCode, requiredFile } from './required.ts';
import { requiredWords } from './required-words.ts';

test('the words are those of the rules: npm run tables makes them anew', () => {
  expect(readFileSync(requiredFile, 'utf8')).toBe(requiredCode());
});

test('reads the words that a pattern demands', () => {
  expect(requiredWords('^(?:打开|下载).{2,12}客户端$')).toEqual(['客户']);
  expect(requiredWords('(?<!不)关注|[点戳]我?|订阅(?:本|我)*号')).toEqual(['关注', '戳', '戳我', '点', '点我', '订阅']);
  expect(requiredWords('(?:扫码){0,2}[^,]+分享')).toEqual(['分享']);
  expect(requiredWords('更多?|.{3}')).toBeNull();
  expect(requiredWords('(?:关注)?')).toBeNull();
  expect(requiredWords('(?!转载)[\\d-]{4,}\\.com')).toEqual(['.c']);
});

test('no rule matches where the words say that it cannot', () => {
  const texts = Object.values(examples).flatMap(({ removes = [], leads = [], inside = [], keeps }) => [...removes, ...leads, ...inside, ...keeps]).flat();
  expect(texts.length).toBeGreaterThan(200);
  let matches = 0;
  for (const text of texts) {
    const line = toLine(text, 0);
    const { core, raw, clauses } = toUnit(line, 0, text.length);
    const possible = possibleIn(line.folded);
    if (listHeading.test(core) || nearHeading.test(core)) expect(possible[listLine] & inForm, `list: ${text}`).not.toBe(0);
    for (const [index, { id, clause, whole, raw: rawForm, end }] of promoRules.entries()) {
      const isForm = whole?.test(core) || rawForm?.test(raw) || end?.test(line.folded);
      const isClause = clauses.some((told) => Array.from({ length: Math.min(told.length, 12) }, (_, at) => told.slice(at)).some((rest) => clause?.test(rest)));
      if (isForm) expect(possible[index] & inForm, `${id}: ${text}`).not.toBe(0);
      if (isClause) expect(possible[index] & inClause, `${id}: ${text}`).not.toBe(0);
      if (isForm || isClause) matches++;
    }
  }
  expect(matches).toBeGreaterThan(200);
});
