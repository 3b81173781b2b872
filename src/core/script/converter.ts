import type { Aligned, ChangedSpan, ConvertOptions, Converter, Target } from './types.ts';
import { chained } from './aligned.ts';
import { convertAligned, decidedByPhrase } from './convert-aligned.ts';
import { countEvidence, isForeign, stretchesOf, writtenBy, hansBit, hantBit, type Counts, type Evidence, type Stretch, type Written } from './judge.ts';
import { replacementOf, type Machine } from './machine.ts';
import { quoteSpans } from './quotes.ts';
import { regionOf } from './region.ts';
import type { Tables } from './tables.ts';
import { wordFinder, type Found } from './words.ts';

/** Conversions by OpenCC's names, one after the other; none: the stretch is left alone. */
type Chain = readonly string[];

interface Chains {
  hans: Chain;
  /** Traditional text, by where it was written; also for text that does not tell. */
  TW: Chain;
  HK: Chain;
  /** There and back, for text in both scripts; the last steps make the target's forms. */
  mixed: { there: string; back: string; forms: Chain } | null;
}

function chainsFor(target: Target, phrases: boolean, region: 'TW' | 'HK' | undefined): Chains {
  const there = region === 'HK' ? 'hk2s' : 'tw2s';
  switch (target) {
    case 'hans': return { hans: [], TW: [phrases ? 'tw2sp+' : 'tw2s'], HK: [phrases ? 'hk2sp+' : 'hk2s'], mixed: null };
    case 'tw': return { hans: [phrases ? 's2twp+' : 's2tw+'], TW: ['t2tw'], HK: ['hk2t', 't2tw'], mixed: { there, back: 's2tw+', forms: ['t2tw'] } };
    case 'hk': return { hans: [phrases ? 's2hkp+' : 's2hk+'], TW: ['tw2t+', 't2hk'], HK: ['t2hk'], mixed: { there, back: 's2hk+', forms: ['t2hk'] } };
    case 'hant': return { hans: ['s2t+'], TW: [], HK: [], mixed: { there: 't2s', back: 's2t+', forms: [] } };
  }
}

/**
 * A converter of blocks to a target, as a reader wants it: each clause by the script it is written in, Japanese and
 * Korean left alone. Converting twice changes nothing. Throws when the target's tables are not loaded.
 */
export function converterFor(tables: Tables, target: Target, options: ConvertOptions = {}): Converter {
  const evidence = tables.evidence();
  const find = wordFinder(options.keepWords ?? [], options.ownWords ?? {});
  const convert = (text: string): Aligned => convertBlock(text, target, tables, evidence, options);
  // Fails here rather than at the first block.
  for (const name of chainsFor(target, Boolean(options.phrases), options.region).hans) tables.machine(name);
  return (text) => {
    if (!/[\u2e80-\uffff]/.test(text)) return { text, spans: [] };
    const words = find(text);
    const converted = words.length === 0 ? convert(text) : around(text, words, convert);
    if (!options.quotes) return converted;
    return withQuotes(text, converted, quoteSpans(text, target === 'hans' ? 'hans' : 'hant', words));
  };
}

/** Converts what lies between the reader's own words. */
function around(text: string, words: Found[], convert: Converter): Aligned {
  const parts: [number, Aligned][] = [];
  let from = 0;
  for (const { start, end, wanted } of words) {
    if (start > from) parts.push([from, convert(text.slice(from, start))]);
    const kept = text.slice(start, end);
    parts.push([start, wanted === null || wanted === kept ? { text: kept, spans: [] } : { text: wanted, spans: [{ start: 0, end: end - start, text: wanted }] }]);
    from = end;
  }
  if (from < text.length) parts.push([from, convert(text.slice(from))]);
  return joined(parts);
}

function joined(parts: [number, Aligned][]): Aligned {
  const spans: ChangedSpan[] = [];
  for (const [from, part] of parts) for (const span of part.spans) spans.push({ ...span, start: span.start + from, end: span.end + from });
  return { text: parts.map(([, part]) => part.text).join(''), spans };
}

function withQuotes(text: string, converted: Aligned, quotes: ChangedSpan[]): Aligned {
  if (quotes.length === 0) return converted;
  return patched(text, [...converted.spans, ...quotes].toSorted((a, b) => a.start - b.start));
}

function convertBlock(text: string, target: Target, tables: Tables, evidence: Evidence, options: ConvertOptions): Aligned {
  const counts = countEvidence(evidence, text);
  if (counts.han === 0 || isForeign(counts)) return { text, spans: [] };
  const region = counts.hant > 0 ? regionOf(text) ?? options.region : options.region;
  const chains = chainsFor(target, Boolean(options.phrases), region);
  const written = writtenBy(counts);
  const whole: Stretch = { start: 0, end: text.length, written: written === 'neutral' ? fromArticle(options.written) : written, counts };
  const stretches = written === 'mixed' ? stretchesOf(evidence, text, counts.hans > counts.hant ? 'hans' : 'hant') : [whole];
  if (stretches.length === 1) return convertStretch(text, stretches[0], chains, region, tables, evidence, options);
  return joined(stretches.map((stretch) => [stretch.start, convertStretch(text.slice(stretch.start, stretch.end), stretch, chains, region, tables, evidence, options)]));
}

const fromArticle = (script: ConvertOptions['written']): Written => (script === 'Hans' ? 'hans' : script === 'Hant' ? 'hant' : 'neutral');

/** Characters of both scripts that careless conversion leaves behind in Traditional text: 發表于, 作者后來. */
const leftover = /[于后里面只干云几余征斗谷松郁]/;

function convertStretch(text: string, { written, counts }: Stretch, chains: Chains, region: 'TW' | 'HK' | undefined, tables: Tables, evidence: Evidence, options: ConvertOptions): Aligned {
  const traditional = region === 'HK' ? chains.HK : chains.TW;
  switch (written) {
    case 'foreign': return { text, spans: [] };
    case 'hans': return run(text, chains.hans, tables, options);
    case 'hant': return chains.mixed && leftover.test(text) ? thereAndBack(text, counts, chains.mixed, tables, evidence, traditional) : run(text, traditional, tables);
    case 'neutral': return byPhrasesAlone(text, chains.hans.length > 0 ? chains.hans : traditional, tables);
    case 'mixed': return chains.mixed ? thereAndBack(text, counts, chains.mixed, tables, evidence, chains.mixed.forms) : run(text, traditional, tables);
  }
}

function run(text: string, chain: Chain, tables: Tables, options: ConvertOptions = {}): Aligned {
  let aligned: Aligned = { text, spans: [] };
  for (const name of chain) aligned = chained(text, aligned, convertAligned(tables.machine(name), aligned.text));
  return options.uncertain && chain.length === 1 ? withAlternatives(text, aligned, chain[0], tables) : aligned;
}

/** Text that may be in either script: only what a whole phrase decides. */
function byPhrasesAlone(text: string, chain: Chain, tables: Tables): Aligned {
  const [name] = chain;
  if (name === undefined) return { text, spans: [] };
  const aligned = convertAligned(tables.machine(name), text);
  if (aligned.spans.length === 0) return aligned;
  const decided = decidedByPhrase(tables.machine(name), text);
  return patched(text, aligned.spans.flatMap((span) => (span.text.length === span.end - span.start ? units(span).filter((one) => decided[one.start]) : decided[span.start] ? [span] : [])));
}

const units = ({ start, text }: ChangedSpan): ChangedSpan[] => [...text].reduce<{ at: number; spans: ChangedSpan[] }>(
  ({ at, spans }, character) => ({ at: at + character.length, spans: [...spans, { start: at, end: at + character.length, text: character }] }), { at: start, spans: [] }).spans;

function patched(text: string, spans: ChangedSpan[]): Aligned {
  let out = '', from = 0;
  for (const span of spans) { out += text.slice(from, span.start) + span.text; from = span.end; }
  return { text: out + text.slice(from), spans };
}

/**
 * A clause in both scripts goes to Simplified and back, and character by character the better one stays: what is
 * Traditional already, is kept; what is Simplified, is taken; a character of both scripts is taken where most of the
 * clause is Simplified, else where it is a likely leftover and a phrase decided (發表于, 后來 but 干預, 里長).
 */
function thereAndBack(text: string, counts: Counts, { there, back }: NonNullable<Chains['mixed']>, tables: Tables, evidence: Evidence, forms: Chain): Aligned {
  const simplified = convertAligned(tables.machine(there), text).text;
  const result = convertAligned(tables.machine(back), simplified).text;
  const decided = decidedByPhrase(tables.machine(back), simplified);
  const before = [...text], between = [...simplified], after = [...result];
  if (before.length !== after.length || between.length !== after.length) return run(text, [there, back], tables);
  const spans: ChangedSpan[] = [];
  for (let i = 0, at = 0, middle = 0; i < before.length; at += before[i].length, middle += between[i].length, i++) {
    if (before[i] === after[i]) continue;
    const e = evidence[before[i].charCodeAt(0)];
    const take = e & hansBit ? true : e & hantBit ? false : counts.hans > counts.hant || (decided[middle] === 1 && leftover.test(before[i]));
    if (take) spans.push({ start: at, end: at + before[i].length, text: after[i] });
  }
  const aligned = patched(text, spans);
  return forms.reduce<Aligned>((step, name) => chained(text, step, convertAligned(tables.machine(name), step.text)), aligned);
}

const replaced = (machine: Machine, character: string): string => String.fromCharCode(replacementOf(machine, character.charCodeAt(0)));

/** Adds the characters of Simplified text that stand for several Traditional ones and that no phrase decided. */
function withAlternatives(text: string, aligned: Aligned, name: string, tables: Tables): Aligned {
  const choices = tables.alternatives();
  const machine = tables.machine(name);
  const decided = decidedByPhrase(machine, text);
  const region = name.startsWith('s2tw') ? tables.machine('t2tw') : name.startsWith('s2hk') ? tables.machine('t2hk') : null;
  const inTarget = (form: string): string => (region ? replaced(region, form) : form);
  const uncertain: ChangedSpan[] = [];
  for (let i = 0; i < text.length; i++) {
    const forms = decided[i] ? undefined : choices.get(text[i]);
    if (!forms) continue;
    const shown = replaced(machine, text[i]);
    const others = [...new Set([...forms].map(inTarget))].filter((form) => form !== shown);
    if (others.length > 0) uncertain.push({ start: i, end: i + 1, text: shown, alternatives: others });
  }
  if (uncertain.length === 0) return aligned;
  const at = new Set(uncertain.map(({ start }) => start));
  const rest = aligned.spans.flatMap((span) => (span.text.length === span.end - span.start ? units(span).filter(({ start }) => !at.has(start)) : [span]));
  return { text: aligned.text, spans: [...rest, ...uncertain].toSorted((a, b) => a.start - b.start) };
}
