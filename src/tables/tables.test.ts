import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import { openTables } from '../core/script/index.ts';
import { openccConfigs, type OpenccConfig } from '../core/script/convert-aligned.ts';
import { buildTables } from './build.ts';
import { configOf } from './dictionaries.ts';
import { scriptOf } from './write.ts';

const data = buildTables();
const tables = openTables(data);

/** opencc-js's names of a configuration's ends. */
function oracleFor(config: OpenccConfig): (text: string) => string {
  const [from, to] = config.split('2');
  const ends: Record<string, string> = { s: 'cn', t: 't', tw: 'tw', twp: 'twp', hk: 'hk', hkp: 'hkp' };
  return OpenCC.Converter(to === 'sp' ? { from: `${from}p`, to: 'cn' } : { from: ends[from], to: ends[to] });
}

/** A sequence that is the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
}

const entries = [...new Set(openccConfigs.flatMap((config) => [...(configOf(config).segmentation ?? []), ...configOf(config).conversionChain.flat()]))]
  .flatMap((dictionary) => dictionary.split('|').map((entry) => entry.split(' ')));
const oddities = ['，', '。', ' ', 'abc', '“', '\u{e0100}', '\ufe00', '⿰', '⿳', '⿱', '⿰氵云', '⿰\ud842家', '\ud840', '\udc00', '\ud87e', '\ufeff', '豈', '更', '\u{2f800}', '\u{2f9d4}', '﨎', 'A', 'SQL', '·'];

/** Text of dictionary pieces, whole and cut, single characters, and what Unicode has to trip over. */
function randomText(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const piece = (): string => {
    const kind = random();
    if (kind < 0.45) return pick(pick(entries));
    if (kind < 0.6) { const word = pick(pick(entries)), cut = Math.floor(random() * word.length); return random() < 0.5 ? word.slice(cut) : word.slice(0, cut); }
    if (kind < 0.8) return String.fromCharCode(0x4e00 + Math.floor(random() * 0x5200));
    if (kind < 0.85) return pick(oddities);
    if (kind < 0.9) return String.fromCodePoint(0x20000 + Math.floor(random() * 0x2000));
    if (kind < 0.92) return String.fromCharCode(Math.floor(random() * 0x10000));
    return pick([...'发后干里面只台着为了裡裏著这個个說説云系于於']);
  };
  return Array.from({ length: 1 + Math.floor(random() * 40) }, piece).join('');
}

// `npm run soak` does this with a megabyte for each.
test.each(openccConfigs)('%s is what opencc-js makes of it, and the spans say how', (config) => {
  const oracle = oracleFor(config), random = numbers(7);
  for (let units = 0; units < 12_000;) {
    const text = randomText(random);
    units += text.length;
    const { text: converted, spans } = tables.convertAligned(config, text);
    expect(converted).toBe(oracle(text));
    expect(tables.convert(config, text)).toBe(converted);
    let rebuilt = '', from = 0;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(from);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.text).not.toBe('');
      rebuilt += text.slice(from, span.start) + span.text;
      from = span.end;
    }
    expect(rebuilt + text.slice(from)).toBe(converted);
  }
});

test('compatibility ideographs are their NFC, so no table of them is needed', () => {
  for (const entry of configOf('s2t').conversionChain.flat().length > 0 ? normalization() : []) expect(entry[0].normalize('NFC')).toBe(entry[1]);
  expect(normalization()).toHaveLength(1002);
});
const normalization = (): string[][] => (configOf('s2t') as unknown as { normalizationChain: string[][] }).normalizationChain[0][0].split('|').map((entry) => entry.split(' '));

test('a table file is text that every browser takes, and says what was built', () => {
  for (const [name, table] of Object.entries(data)) {
    const script = scriptOf(name, table);
    expect(Buffer.from(script, 'utf8').toString('utf8')).toBe(script);
    // oxlint-disable-next-line no-misleading-character-class
    expect(script).not.toMatch(/[\ufdd0-\ufdef\ufffe\uffff\u0000\u2028\u2029]/);
    const scope: { gangmuTables?: Record<string, unknown> } = {};
    // The file's one statement, run as the browser would.
    new Function('globalThis', script)(scope);
    expect(scope.gangmuTables?.[name]).toEqual(table);
  }
});
