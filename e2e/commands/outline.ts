/** `npm run outline -- FILE|URL [--offsets]`: the numbered points of a text or a page as a tree in the terminal. */
import type { Article, Note, Place, Point } from '../../src/core/article/index.ts';
import { cleanArticle } from '../../src/core/clean/index.ts';
import { buildOutline } from '../../src/core/outline/index.ts';
import { readSource } from './read-source.ts';

const useColour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
const paint = (code: string) => (text: string): string => (useColour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
const bold = paint('1');
const dim = paint('2');
const marker = paint('36;1');
const warn = paint('33');

const place = ({ block, offset }: Place): string => `${block}:${offset}`;

function noteText({ kind, stated, found, marker: form }: Note): string {
  switch (kind) {
    case 'count': return `the text says ${stated}, here are ${found}`;
    case 'missing': return `no ${form}`;
    case 'repeated': return `${form} again`;
    case 'mixed': return `goes on as ${form}`;
  }
}

function* treeLines(article: Article, points: readonly Point[], notes: readonly Note[], offsets: boolean, stem = ''): Generator<string> {
  for (const [k, point] of points.entries()) {
    const isLast = k === points.length - 1;
    const title = article.blocks[point.title.block].text.slice(point.title.start, point.title.end);
    const words = point.heading || point.children.length > 0 ? bold(title) : title;
    const where = offsets ? dim(`  ${place(point.from)}–${place(point.to)}`) : '';
    yield `${dim(stem + (isLast ? '└─ ' : '├─ '))}${point.marker === '' ? '' : `${marker(point.marker)} `}${words}${where}`;
    const inner = stem + (isLast ? '   ' : '│  ');
    for (const note of notes.filter(({ point: id }) => id === point.id)) yield `${dim(inner)}${warn(`⚠ ${noteText(note)}`)}`;
    yield* treeLines(article, point.children, notes, offsets, inner);
  }
}

const count = (points: readonly Point[]): number => points.reduce((sum, { children }) => sum + 1 + count(children), 0);
const depth = (points: readonly Point[]): number => Math.max(0, ...points.map(({ children }) => 1 + depth(children)));

/** The whole print-out of an article. */
export function printOutline(article: Article, offsets: boolean): string {
  const { points, notes } = buildOutline(article, cleanArticle(article));
  const title = article.title === '' ? [] : [bold(article.title)];
  if (points.length === 0) return [...title, dim('No numbered points.')].join('\n');
  const levels = depth(points);
  return [...title, dim(`${count(points)} points · ${levels} ${levels === 1 ? 'level' : 'levels'}`), ...treeLines(article, points, notes, offsets)].join('\n');
}

const source = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (source === undefined) {
  console.error('usage: npm run outline -- FILE|URL [--offsets]');
  process.exit(2);
}
console.log(printOutline(await readSource(source), process.argv.includes('--offsets')));
