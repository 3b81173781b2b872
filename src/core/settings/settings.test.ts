import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRule, changeNeverHide, changeSite, defaultSettings, familiesNeverHidden, forgetSite, mergeSettings, parseHost, parseSettings, parseSettingsFile, removeRule, resetChoices, serializeSettings, settingsLimits, siteOf, type Settings } from './index.ts';
import { currentVersion, migrate, migrations } from './migrations.ts';
import { released } from './migrations.examples.ts';

/** What settings may look like, said once more without the code that makes them so. Names the first field that is wrong. */
function flaw(settings: Settings): string | null {
  const shape: Record<keyof Settings, (value: never) => boolean> = {
    version: (value) => value === currentVersion,
    script: (value) => ['original', 'hans', 'tw', 'hk'].includes(value),
    scope: (value) => ['page', 'article', 'outline'].includes(value),
    quotes: (value) => typeof value === 'boolean', phrases: (value) => typeof value === 'boolean', markUncertain: (value) => typeof value === 'boolean', hideCredits: (value) => typeof value === 'boolean',
    hiding: (value) => ['line', 'collapse', 'list'].includes(value),
    openLevel: (value) => [1, 2, 3, 4, 9].includes(value),
    textSize: (value) => ['small', 'medium', 'large'].includes(value),
    keepWords: (words: string[]) => words.length <= settingsLimits.words && new Set(words).size === words.length && words.every(isWord),
    ownWords: (words: Record<string, string>) => Object.entries(words).flat().every(isWord),
    neverHide: (hosts: Record<string, string[]>) => Object.entries(hosts).every(([host, families]) => (host === '*' || isHost(host)) && families.length > 0 && new Set(families).size === families.length),
    sites: (sites: Record<string, object>) => Object.entries(sites).every(([host, site]) => isHost(host) && Object.keys(site).length > 0
      && Object.entries(site).every(([key, value]) => (key === 'rules' ? (value as { opens: string }[]).every((rule) => Object.keys(rule).length === 2 && isWord(rule.opens)) : value === true))),
  };
  const unknown = Object.keys(settings).find((key) => !(key in shape));
  return unknown ?? Object.entries(shape).find(([key, check]) => !check(settings[key as keyof Settings] as never))?.[0] ?? null;
}
const isWord = (word: string): boolean => word !== '' && word === word.trim() && word.length <= 60 && !/[\p{Cc}\n]/u.test(word);
const isHost = (host: string): boolean => host !== '' && host === host.toLowerCase() && !/[\s/@%]/.test(host) && URL.canParse(`http://${host}/`);

const host = fc.oneof(fc.constantFrom('news.example', '*', 'News.Example', 'https://a.example/b', '__proto__', 'constructor', '中文.example', '', 'a b', '[::1]'), fc.string());
const word = fc.oneof(fc.constantFrom('乾隆', ' 东涌 ', 'a\nb', '', '__proto__', 'x'.repeat(70)), fc.string({ unit: 'binary', maxLength: 8 }));
const anything = fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true, withMap: true, maxDepth: 3 });
const site = fc.oneof(anything, fc.record({ readOnLoad: fc.boolean(), doNotHide: anything, other: anything,
  rules: fc.oneof(anything, fc.array(fc.oneof(anything, fc.record({ kind: fc.constantFrom('point', 'no-point', 'x'), opens: fc.oneof(word, anything) })))) }, { requiredKeys: [] }));
/** Settings with anything in any field: fully random values would hardly ever get past the first check. */
const nearly = fc.record({
  version: fc.oneof(anything, fc.constantFrom(1, 0, 2, -5, 1e9)), script: fc.oneof(anything, fc.constant('tw')), hiding: fc.oneof(anything, fc.constant('list')), openLevel: fc.oneof(anything, fc.constant(9)), quotes: anything, unknown: anything,
  sites: fc.oneof(anything, fc.dictionary(host, site)), neverHide: fc.oneof(anything, fc.dictionary(host, fc.oneof(anything, fc.array(fc.constantFrom('promo-lead', 'x y', 'related-links'))))),
  keepWords: fc.oneof(anything, fc.array(fc.oneof(word, anything))), ownWords: fc.oneof(anything, fc.dictionary(word, fc.oneof(word, anything))),
}, { requiredKeys: [] });

describe('parseSettings', () => {
  test('makes valid settings from anything, and leaves valid settings alone', () => {
    fc.assert(fc.property(fc.oneof(anything, nearly), (value) => {
      const settings = parseSettings(value);
      expect(flaw(settings)).toBeNull();
      expect(parseSettings(settings)).toEqual(settings);
      expect(parseSettings(structuredClone(settings))).toEqual(settings);
    }), { numRuns: 1500 });
  });
  test('gives the defaults where nothing is said', () => {
    for (const value of [undefined, null, 'x', [], {}, { version: 1, script: 'xx', openLevel: 7 }]) expect(parseSettings(value)).toEqual(defaultSettings);
  });
  test('drops a bad field and keeps the good ones', () => expect(parseSettings({ script: 'hk', quotes: 'yes', keepWords: ['乾隆', 3, ' 乾隆 ', ''] }))
    .toEqual({ ...defaultSettings, script: 'hk', keepWords: ['乾隆'] }));
  test('never turns a word into nothing', () => expect(parseSettings({ ownWords: { 软件: '', 网络: '網路' } }).ownWords).toEqual({ 网络: '網路' }));
  test('takes no host with an empty label', () => expect(['..', 'a..b', '.a', 'a.'].map(parseHost)).toEqual([null, null, null, 'a']));
  test('gives every site the name that pages have', () => expect(Object.keys(parseSettings({ sites: { 'HTTPS://News.Example:8080/a': { readOnLoad: true }, 'b c': { readOnLoad: true } } }).sites)).toEqual(['news.example']));
  test('keeps one rule for each opening, the later one', () => expect(parseSettings({ sites: { 'a.example': { rules: [{ kind: 'point', opens: '记者' }, { kind: 'no-point', opens: '记者' }] } } }).sites['a.example'].rules)
    .toEqual([{ kind: 'no-point', opens: '记者' }]));
  test('does not let a file fill the storage', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`);
    const flood = { keepWords: many(1e5), sites: Object.fromEntries(many(1e4).map((name) => [`${name}.example`, { rules: many(300).map((opens) => ({ kind: 'point', opens })) }])) };
    const settings = parseSettings({ ...flood, sites: Object.fromEntries(Object.entries(flood.sites).slice(0, 1100)) });
    expect([settings.keepWords.length, Object.keys(settings.sites).length, settings.sites['w0.example'].rules?.length]).toEqual([2000, 1000, 100]);
  });
});

describe('versions', () => {
  test.each(released)('what version $version stored becomes settings of this one', ({ stored, becomes }) => expect(parseSettings(stored)).toEqual(becomes));
  test('every released version has an example, and every older one a migration', () => {
    expect(released.map(({ version }) => version)).toEqual(Array.from({ length: currentVersion }, (_, i) => i + 1));
    expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: currentVersion - 1 }, (_, i) => i + 1));
  });
  test('migrations run one after the other from the stored version on', () => {
    const steps = { 1: (stored: object) => ({ ...stored, a: 'one' }), 2: (stored: { a?: unknown }) => ({ ...stored, a: `${stored.a} two` }) };
    expect(migrate({ version: 1 }, steps, 3)).toEqual({ version: 3, a: 'one two' });
    expect(migrate({ version: 2, a: 'x' }, steps, 3)).toEqual({ version: 3, a: 'x two' });
    expect(migrate({ version: 4, a: 'x' }, steps, 3)).toEqual({ version: 4, a: 'x' });
    expect(migrate({ a: 'x' }, steps, 3)).toEqual({ a: 'x' });
    expect(migrate({ version: -1e9 }, {}, 3)).toEqual({ version: -1e9 });
  });
});

describe('the settings file', () => {
  test('gives the same settings back', () => fc.assert(fc.property(nearly.map(parseSettings), (settings) => {
    expect(parseSettingsFile(serializeSettings(settings))).toEqual({ ok: true, settings, newer: false });
    expect(parseSettingsFile('\ufeff' + serializeSettings(settings))).toEqual({ ok: true, settings, newer: false });
  })));
  test('refuses what we did not write, so that a wrong file changes nothing', () => {
    expect(parseSettingsFile('')).toEqual({ ok: false, error: 'not-json' });
    expect(parseSettingsFile('{"kind":"gangmu-settings"')).toEqual({ ok: false, error: 'not-json' });
    for (const other of ['null', '[]', '{}', '"x"', '{"version":1,"script":"tw"}']) expect(parseSettingsFile(other), other).toEqual({ ok: false, error: 'not-settings' });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => { expect(parseSettingsFile(text).ok).toBe(false); }));
  });
  test('says when a later version wrote it, and takes what is known', () => expect(parseSettingsFile(JSON.stringify({ kind: 'gangmu-settings', version: 99, script: 'hans', invented: 1 })))
    .toEqual({ ok: true, settings: { ...defaultSettings, script: 'hans' }, newer: true }));
  test('can be added to one’s own: sites, rules and words, no choices', () => {
    const own = parseSettings({ script: 'tw', keepWords: ['乾隆'], ownWords: { 软件: '軟體' }, neverHide: { '*': ['duplicate'] }, sites: { 'a.example': { readOnLoad: true, rules: [{ kind: 'point', opens: '第一步' }] } } });
    const added = parseSettings({ script: 'hk', keepWords: ['东涌', '乾隆'], ownWords: { 软件: '軟件' }, neverHide: { '*': ['related-links'] }, sites: { 'a.example': { doNotHide: true, rules: [{ kind: 'no-point', opens: '记者' }] }, 'b.example': { doNotConvert: true } } });
    expect(mergeSettings(own, added)).toEqual({ ...own, keepWords: ['乾隆', '东涌'], ownWords: { 软件: '軟件' }, neverHide: { '*': ['duplicate', 'related-links'] },
      sites: { 'a.example': { readOnLoad: true, doNotHide: true, rules: [{ kind: 'point', opens: '第一步' }, { kind: 'no-point', opens: '记者' }] }, 'b.example': { doNotConvert: true } } });
  });
});

describe('edits', () => {
  const apply = (settings: Settings, change: Partial<Settings>): Settings => parseSettings({ ...settings, ...change });
  test('a host about which nothing is said any more goes', () => {
    const on = apply(defaultSettings, changeSite(defaultSettings, 'a.example', { readOnLoad: true }));
    expect(on.sites).toEqual({ 'a.example': { readOnLoad: true } });
    expect(changeSite(on, 'a.example', { readOnLoad: false })).toEqual({ sites: {} });
  });
  test('rules are added, replaced and removed', () => {
    const one = apply(defaultSettings, addRule(defaultSettings, 'a.example', { kind: 'point', opens: '记者' }));
    const two = apply(one, addRule(one, 'a.example', { kind: 'no-point', opens: '记者' }));
    expect(siteOf(two, 'a.example').rules).toEqual([{ kind: 'no-point', opens: '记者' }]);
    expect(apply(two, removeRule(two, 'a.example', { kind: 'no-point', opens: '记者' })).sites).toEqual({});
  });
  test('kinds that are never hidden are kept for a host or for all', () => {
    const here = apply(defaultSettings, changeNeverHide(defaultSettings, 'constructor', 'duplicate', true));
    const everywhere = apply(here, changeNeverHide(here, '*', 'related-links', true));
    expect(familiesNeverHidden(everywhere, 'constructor')).toEqual(['related-links', 'duplicate']);
    expect(familiesNeverHidden(everywhere, 'b.example')).toEqual(['related-links']);
    expect(apply(everywhere, changeNeverHide(everywhere, '*', 'related-links', false)).neverHide).toEqual({ constructor: ['duplicate'] });
  });
  test('a site is forgotten as a whole, and a reset keeps the lists', () => {
    const settings = parseSettings({ script: 'tw', keepWords: ['乾隆'], neverHide: { 'a.example': ['duplicate'] }, sites: { 'a.example': { readOnLoad: true } } });
    expect(forgetSite(settings, 'a.example')).toEqual({ sites: {}, neverHide: {} });
    expect(resetChoices(settings)).toEqual({ ...settings, script: 'original' });
  });
});

test.each([['News.Example', 'news.example'], ['https://news.example/a?b#c', 'news.example'], ['news.example:8080', 'news.example'], ['news.example.', 'news.example'], ['中文.example', 'xn--fiq228c.example'],
  ['localhost', 'localhost'], ['', null], ['a b', null], ['http://', null], ['a@b.example', null], ['%', null], ['*.example', null]])('the host of “%s”', (typed, expected) => expect(parseHost(typed)).toBe(expected));
