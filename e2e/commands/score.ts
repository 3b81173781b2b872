/**
 * `npm run score`: predicts everything under ../shared/corpus and lets the corpora's own scorers judge it, in two parts:
 * kept out (a third, by hash, that nobody tunes on) and open. Skipped with a sentence where the corpora are not there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../harness/package.ts';
import { predictors } from './predict.ts';
import { ensureInstalled } from './setup.ts';

interface Corpus {
  name: string;
  /** Runs the pipeline over the whole corpus and names the file of predictions. */
  predict(output: string): Promise<unknown>;
  /** The gold of one part, as the scorer takes it. */
  goldOf(part: Part): unknown;
  /** The scorer's command line behind the folder of the corpus. */
  score(gold: string, predictions: string): string[];
  /** The lines of the scorer's output that are worth a row. */
  shown: RegExp;
}
type Part = (key: string) => boolean;

const isKeptOut: Part = (key) => BigInt(`0x${createHash('sha1').update(key).digest('hex')}`) % 3n === 0n;
const parts: [string, Part][] = [['kept out', isKeptOut], ['open', (key) => !isKeptOut(key)]];

const corpora = path.resolve(projectRoot, '../shared/corpus');
const output = path.join(projectRoot, 'out/score');
const inCorpus = (...names: string[]): string => path.join(corpora, ...names);
const readJson = <Value>(...names: string[]): Value => JSON.parse(readFileSync(inCorpus(...names), 'utf8')) as Value;

interface PageIndex { pages: { file: string; site: string }[] }
interface PromoArticle { id: string; paragraphs?: unknown }

const promoFiles = (): string[] => readdirSync(inCorpus('promo')).filter((name) => name.endsWith('.json')).toSorted();

const list: Corpus[] = [
  {
    name: 'outline',
    predict: (file) => predictors.outline([inCorpus('outline/texts')], file),
    goldOf: (part) => Object.fromEntries(Object.entries(readJson<Record<string, unknown>>('outline/gold.json')).filter(([file]) => part(file))),
    score: (gold, predictions) => ['node', 'outline/score.mjs', gold, predictions],
    shown: /^(?:set|all|inline|negatives)\b/,
  },
  {
    name: 'pages',
    predict: (file) => predictors.pages([inCorpus('pages')], file),
    goldOf(part) {
      const index = readJson<PageIndex>('pages/index.json');
      return { ...index, pages: index.pages.filter((page) => part(page.site)) };
    },
    score: (gold, predictions) => ['python3', 'pages/score.py', gold, predictions],
    shown: /./,
  },
  {
    name: 'promo',
    predict: (file) => predictors.promo(promoFiles().map((name) => inCorpus('promo', name)), file),
    goldOf: (part) => promoFiles().flatMap((name) => {
      const gold = readJson<PromoArticle[] | { articles: PromoArticle[] } | PromoArticle>('promo', name);
      if (Array.isArray(gold)) return gold;
      return 'articles' in gold ? gold.articles : [gold];
    }).filter((article) => part(article.id)),
    score: (gold, predictions) => ['node', 'promo/score.mjs', gold, '--pred', predictions],
    shown: /^(?:articles |ALL)/,
  },
  {
    name: 'script',
    predict: (file) => predictors.script([inCorpus('script/cases.json')], file),
    goldOf: (part) => readJson<{ id: string }[]>('script/cases.json').filter(({ id }) => part(id)),
    score: (gold, predictions) => ['node', 'script/score.mjs', gold, predictions],
    shown: /./,
  },
  {
    name: 'opencc',
    predict: (file) => predictors.opencc([inCorpus('script/opencc-testcases.json')], file),
    goldOf: (part) => ({ cases: readJson<{ cases: { id: string }[] }>('script/opencc-testcases.json').cases.filter(({ id }) => part(id)) }),
    score: (gold, predictions) => ['node', 'script/score.mjs', gold, predictions],
    shown: /^all\b/,
  },
];

async function scoreCorpus(corpus: Corpus): Promise<boolean> {
  const started = Date.now();
  const predictions = path.join(output, `${corpus.name}.${corpus.name === 'pages' ? 'jsonl' : 'json'}`);
  await corpus.predict(predictions);
  console.log(`\n${corpus.name} · ${((Date.now() - started) / 1000).toFixed(1)} s`);
  let ok = true;
  for (const [name, part] of parts) {
    const gold = path.join(output, `${corpus.name}-gold-${name.replace(' ', '-')}.json`);
    writeFileSync(gold, JSON.stringify(corpus.goldOf(part)));
    const [command, ...args] = corpus.score(gold, predictions);
    const { stdout, stderr, status } = spawnSync(command, args, { cwd: corpora, encoding: 'utf8' });
    ok &&= status === 0;
    const lines = status === 0 ? stdout.split('\n').filter((line) => corpus.shown.test(line)) : [stderr || `${command} is not installed`];
    console.log(`  ${name}\n${lines.map((line) => `    ${line}`).join('\n')}`);
  }
  return ok;
}

if (!existsSync(corpora)) {
  console.log('The corpora are not here (../shared/corpus), so nothing is scored.');
} else {
  ensureInstalled({ browsers: ['chrome'], fonts: false });
  mkdirSync(output, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const corpus of list) if (wanted.length === 0 || wanted.includes(corpus.name)) if (!(await scoreCorpus(corpus))) process.exitCode = 1;
}
