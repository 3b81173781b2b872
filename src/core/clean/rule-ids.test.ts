import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceKinds, ruleIds } from './rule-ids.ts';

const families = ['promo-lead', 'promo-trailer', 'promo-inline', 'editor-credit', 'source-credit', 'copyright', 'related-links', 'duplicate'];

for (const locale of ['en', 'zh_CN', 'zh_TW'])
  test(`${locale} has words for every rule, family and kind of evidence`, () => {
    const messages = JSON.parse(readFileSync(new URL(`../../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8')) as Record<string, { message: string }>;
    const keys = [...ruleIds.map((id) => `rule_${id}`), ...families.map((id) => `family_${id}`), ...evidenceKinds.map((id) => `evidence_${id}`)].map((key) => key.replaceAll('-', '_'));
    expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
  });
