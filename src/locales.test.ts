import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { hiddenFamilies } from './core/article/index.ts';
import { promoRules } from './core/clean/promo-rules.ts';
import { evidenceKinds, ruleIds } from './core/clean/rule-ids.ts';
import { csvColumns } from './core/export/index.ts';
import { countScripts } from './core/text/index.ts';
import { foreignTerms } from './locales.terms.ts';

const source = path.dirname(new URL(import.meta.url).pathname);
const read = (locale: string) => JSON.parse(readFileSync(path.join(source, `../public/_locales/${locale}/messages.json`), 'utf8')) as Record<string, { message: string }>;
const en = read('en');
/** What each reader sees: Hong Kong's words are Taiwan's but for those that differ. */
const seen = { zh_CN: read('zh_CN'), zh_TW: read('zh_TW'), zh_HK: { ...read('zh_TW'), ...read('zh_HK') } };

const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|examples|fixtures|terms)\.tsx?$/.test(file) && !file.includes('fake-platform'))
  .map((file) => ({ file, text: readFileSync(path.join(source, file), 'utf8') }));

const keyOf = (id: string): string => id.replaceAll('-', '_');
const credits = ['editor-credit', 'source-credit', 'copyright'] as const;
const families = [...hiddenFamilies, ...credits].map(keyOf);
/** A rule or proof that core/clean writes down without listing it would reach the reader as its bare id. */
const clean = code.filter(({ file }) => file.startsWith('core/clean')).map(({ text }) => text).join('\n');
const namesIn = (pattern: RegExp): string[] => [...clean.matchAll(pattern)].map((match) => match[1]);
const rules = [...new Set([...ruleIds, ...promoRules.map(({ id }) => id), ...namesIn(/\brule: '([a-z-]+)'/g)])].map(keyOf);
const evidence = [...new Set([...evidenceKinds, ...namesIn(/\{ kind: '([a-z-]+)'(?:, value\b| \})/g)])].map(keyOf);

/** Keys that the code puts together: the template as it is written, and what stands in its gaps. */
const composed: Record<string, readonly string[]> = {
  'settings_hiding_${hiding}': ['line', 'collapse', 'list'],
  'settings_size_${value}': ['small', 'medium', 'large'],
  'rule_${keyOf(rule)}': rules,
  'family_${keyOf(family)}': families,
  'evidence_${keyOf(kind)}': evidence,
  'csv_${column}': csvColumns,
  'family_${family.replaceAll(\'-\', \'_\')}': families,
  'options_permission_${name}': ['hosts', ...manifest.permissions],
  'options_permission_${name}_why': ['hosts', ...manifest.permissions],
  'options_${id}': ['keep', 'own'],
  'options_${id}_hint': ['keep', 'own'],
  '${pin}_how': ['welcome_pin', 'welcome_pin_firefox'],
  // The menus' ids and the singular of a counted wording.
  'menu_${id.replace(\'-\', \'_\')}': ['read_page', 'read_selection', 'as_published', 'settings'],
  '${key}_one': Object.keys(en).filter((key) => `${key}_one` in en),
};
const expand = (template: string): string[] => composed[template].map((value) => template.replace(/\$\{[^}]*\}/, value));

const calls = /\b(?:t|tCount|getMessage)\(\s*(?:'([^']+)'|`([^`]+)`)/g;
const used = code.flatMap(({ file, text }) => [...text.matchAll(calls)].map((match) => ({ file, key: match[1] as string | undefined, template: match[2] as string | undefined })));

describe('wordings and code', () => {
  test('every key that the code names has its words', () =>
    expect(used.filter(({ key }) => key !== undefined && !(key in en) && !(`${key}_one` in en)).map(({ file, key }) => `${file}: ${key}`)).toEqual([]));
  test('every key that the code puts together is listed here, and has its words', () => {
    expect(used.filter(({ template }) => template !== undefined && !(template in composed)).map(({ file, template }) => `${file}: ${template}`)).toEqual([]);
    expect(Object.keys(composed).flatMap(expand).filter((key) => !(key in en))).toEqual([]);
  });
  test('every wording is used', () => {
    const strings = new Set(code.flatMap(({ text }) => [...text.matchAll(/'([\w-]+)'/g)].map((match) => match[1])));
    const named = new Set([...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]));
    const built = new Set(Object.keys(composed).flatMap(expand));
    expect(Object.keys(en).filter((key) => !strings.has(key) && !named.has(key) && !built.has(key))).toEqual([]);
  });
});

describe('each place in its own words', () => {
  test.each(Object.entries(seen))('%s says nothing in another place’s terms', (locale, messages) => {
    const terms = Object.entries(foreignTerms[locale as keyof typeof foreignTerms]);
    const wrong = Object.entries(messages).flatMap(([key, { message }]) => terms.filter(([term]) => message.includes(term)).map(([term, own]) => `${key}: ${term} → ${own} in “${message}”`));
    expect(wrong).toEqual([]);
  });
  test.each(Object.entries(seen))('%s keeps to one script', (locale, messages) => {
    // Names and examples of the other script: the extension's own name, a line of the word list.
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      if (key === 'options_own_example') return false;
      const { hans, hant } = countScripts(message.replaceAll('綱目', ''));
      return (locale === 'zh_CN' ? hant : hans) > 0;
    });
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
  test('Chinese has its own punctuation', () => {
    const wrong = Object.values(seen).flatMap((messages) => Object.entries(messages).filter(([, { message }]) => /[\u3400-\u9fff][,;:?!]|[\u3400-\u9fff]\.(?:\s|$)/.test(message)).map(([key, { message }]) => `${key}: ${message}`));
    expect(wrong).toEqual([]);
    const quotes = Object.entries(seen).flatMap(([locale, messages]) => Object.entries(messages).filter(([, { message }]) => (locale === 'zh_CN' ? /[「」]/ : /[“”]/).test(message)).map(([key, { message }]) => `${locale} ${key}: ${message}`));
    // The setting names the marks it is about.
    expect(quotes.filter((line) => !line.includes('settings_quotes'))).toEqual([]);
  });
});
