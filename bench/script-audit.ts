/**
 * Real text there and back: 50,000 Han characters from the corpora beside the repository, read when it runs and kept nowhere.
 * Ours beside opencc-js; each kind of difference with how often and one place. The third that is kept out is not read.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as OpenCC from 'opencc-js';
import { projectRoot } from '../e2e/harness/package.ts';
import { converterFor, detectScript, openTables, type ConvertOptions, type Target } from '../src/core/script/index.ts';
import { buildTables } from '../src/tables/build.ts';
import type { Bench, BenchTable } from './table.ts';

const wanted = 50_000;
const corpora = path.resolve(projectRoot, '../shared/corpus');

const isOpen = (key: string): boolean => BigInt(`0x${createHash('sha1').update(key).digest('hex')}`) % 3n !== 0n;
const hanOf = (text: string): number => text.match(/[\u3400-\u9fff]/g)?.length ?? 0;

/** Paragraphs of the corpora's texts and pages in one script, until there are enough. */
function paragraphs(script: 'Hans' | 'Hant'): string[] {
  const found: string[] = [];
  let count = 0;
  for (const folder of ['outline/texts', 'pages']) {
    const directory = path.join(corpora, folder);
    if (!existsSync(directory)) continue;
    for (const file of readdirSync(directory).filter((name) => isOpen(name) && isOpen(path.parse(name).name))) {
      const raw = readFileSync(path.join(directory, file), 'utf8');
      const lines = file.endsWith('.html') ? [...raw.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, inner]) => inner.replace(/<[^>]+>|&\w+;/g, '').trim()) : raw.split('\n');
      if (detectScript(lines.join('\n')).script !== script) continue;
      for (const line of lines.filter((text) => hanOf(text) >= 5)) {
        if (count >= wanted) return found;
        found.push(line);
        count += hanOf(line);
      }
    }
  }
  return found;
}

type Convert = (text: string) => string;

function differences(what: string, texts: readonly string[], there: Convert, back: Convert): [string, number, number, string] {
  const kinds = new Map<string, { count: number; place: string }>();
  let sum = 0;
  for (const text of texts) {
    const before = [...there(text)], after = [...back(text)];
    before.forEach((character, i) => {
      if (character === after[i]) return;
      sum++;
      const kind = `${after[i]}→${character}`, known = kinds.get(kind);
      kinds.set(kind, { count: (known?.count ?? 0) + 1, place: known?.place ?? after.slice(Math.max(0, i - 3), i + 4).join('') });
    });
  }
  const most = [...kinds].toSorted((a, b) => b[1].count - a[1].count).slice(0, 12).map(([kind, { count, place }]) => `${kind} ${count} ${place}`).join(' · ');
  return [what, sum, sum / texts.reduce((all, text) => all + hanOf(text), 0) * 10_000, most];
}

export const benchScriptAudit: Bench = async () => {
  const tables = openTables(buildTables());
  const ours = (target: Target, options: ConvertOptions): Convert => { const convert = converterFor(tables, target, options); return (text) => convert(text).text; };
  const theirs = (from: 'cn' | 'tw' | 'hk', to: 'cn' | 'tw' | 'hk'): Convert => OpenCC.Converter({ from, to });
  const same: Convert = (text) => text;
  const then = (first: Convert, second: Convert): Convert => (text) => second(first(text));
  const hans = paragraphs('Hans'), hant = paragraphs('Hant');
  const [toTaiwan, toHongKong] = [ours('tw', { written: 'Hans' }), ours('hk', { written: 'Hans' })];
  const rows = [
    differences('简 → 臺灣 → 简, ours', hans, then(toTaiwan, ours('hans', { written: 'Hant', region: 'TW' })), same),
    differences('the same, OpenCC', hans, then(theirs('cn', 'tw'), theirs('tw', 'cn')), same),
    differences('简 → 香港 → 简, ours', hans, then(toHongKong, ours('hans', { written: 'Hant', region: 'HK' })), same),
    differences('the same, OpenCC', hans, then(theirs('cn', 'hk'), theirs('hk', 'cn')), same),
    differences('简 → 臺灣, ours for OpenCC’s', hans, toTaiwan, theirs('cn', 'tw')),
    differences('繁 → 臺灣, ours', hant, ours('tw', { written: 'Hant' }), same),
    differences('the same, OpenCC’s s2tw', hant, theirs('cn', 'tw'), same),
    differences('繁 → 简 → 臺灣, ours', hant, then(ours('hans', { written: 'Hant' }), toTaiwan), same),
    differences('the same, OpenCC', hant, then(theirs('tw', 'cn'), theirs('cn', 'tw')), same),
  ];
  const table: BenchTable = {
    title: `Real text: ${hans.reduce((sum, text) => sum + hanOf(text), 0)} characters of Simplified, ${hant.reduce((sum, text) => sum + hanOf(text), 0)} of Traditional`,
    columns: ['way', 'differences', 'per 10,000', 'most often'], rows,
  };
  return [table];
};
