import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Message { message: string; placeholders?: Record<string, { content: string }> }
const read = (locale: string) => JSON.parse(readFileSync(new URL(`../../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8')) as Record<string, Message>;
const en = read('en');
const complete = { zh_CN: read('zh_CN'), zh_TW: read('zh_TW') };
const overrides = read('zh_HK');

const placeholders = (entry: Message): string[] => Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => `${name}=${content}`).toSorted();
const used = (entry: Message): string[] => [...entry.message.matchAll(/\$(\w+)\$/g)].map((match) => match[1].toLowerCase()).toSorted();

test.each(Object.entries(complete))('%s says everything that English says', (_, messages) => {
  expect(Object.keys(messages).toSorted()).toEqual(Object.keys(en).toSorted());
});

test.each(Object.entries({ ...complete, zh_HK: overrides }))('%s fills in the same placeholders', (_, messages) => {
  for (const [key, entry] of Object.entries(messages)) expect(placeholders(entry), key).toEqual(placeholders(en[key]));
});

test.each(Object.entries({ en, ...complete, zh_HK: overrides }))('%s uses each placeholder that it declares, and no other', (_, messages) => {
  for (const [key, entry] of Object.entries(messages)) {
    expect(new Set(used(entry)), key).toEqual(new Set(Object.keys(entry.placeholders ?? {})));
    expect(entry.message.trim(), key).not.toBe('');
  }
});

test('Hong Kong only overrides', () => {
  expect(Object.keys(overrides).filter((key) => !(key in en))).toEqual([]);
  for (const [key, entry] of Object.entries(overrides)) expect(entry.message, key).not.toBe(complete.zh_TW[key].message);
});

test('names and descriptions fit the stores', () => {
  for (const messages of [en, complete.zh_CN, complete.zh_TW]) {
    expect(messages.name.message.length).toBeLessThanOrEqual(45);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  }
});
