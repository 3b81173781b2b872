/**
 * Megabytes that all targets take once a megabyte of text went through each: `node --expose-gc --import tsx bench/script-memory.ts
 * ours|theirs`, a process of its own. The tables' text is counted apart, for a browser holds it as the script's source.
 */
import { readFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';
import { converterFor, openTables, type TableData, type Target } from '../src/core/script/index.ts';
import { benchTexts } from './script-text.ts';

function used(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

const texts = benchTexts();
const pieces = [texts.simplified, texts.traditional].flatMap((text) => text.match(/[^]{1,2000}/g) ?? []);
let convert: ((text: string) => string)[];
const scope = globalThis as { gangmuTables?: TableData };
for (const name of ['hans', 'hant']) new Function(readFileSync(new URL(`../public/tables/${name}.js`, import.meta.url), 'utf8'))();
const before = used();
if (process.argv[2] === 'ours') {
  const tables = openTables(scope.gangmuTables ?? {});
  convert = (['hans', 'tw', 'hk', 'hant'] as Target[]).flatMap((target) => [false, true].map((phrases) => {
    const converter = converterFor(tables, target, { phrases });
    return (text: string): string => converter(text).text;
  }));
} else convert = ([['cn', 't'], ['cn', 'tw'], ['cn', 'hk'], ['t', 'cn']] as const).map(([from, to]) => OpenCC.Converter({ from, to }));
let length = 0;
for (const one of convert) for (const piece of pieces) length += one(piece).length;
const after = used();
console.log(JSON.stringify({ megabytes: after - before, converters: convert.length, length }));
