import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Place, Point } from '../../src/core/article/index.ts';
import { buildOutline } from '../../src/core/outline/index.ts';
import { unwrapLines } from '../../src/core/text/index.ts';

/** A point as scorers want it: offsets into the file's text. */
export interface OutlineNode { level: number; marker: string; title: string; start: number; end: number; children: OutlineNode[] }

/** One paragraph a line; every block knows its offset in the text. */
function readLines(text: string): Article {
  const blocks: Article['blocks'] = [];
  let offset = 0;
  for (const line of unwrapLines(text).split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') blocks.push({ kind: 'paragraph', text: trimmed, offset: offset + line.indexOf(trimmed) });
    offset += line.length + 1;
  }
  return { url: 'paste:', title: '', language: 'zh', blocks };
}

/** The outline tree of a text with one paragraph a line. */
export function outlineOfText(text: string): OutlineNode[] {
  const article = readLines(text);
  const offsetOf = ({ block, offset }: Place): number => (article.blocks[block].offset ?? 0) + offset;
  const toNodes = (points: readonly Point[], level: number): OutlineNode[] => points.map(({ marker, title, from, to, children }) => ({
    level, marker, title: article.blocks[title.block].text.slice(title.start, title.end), start: offsetOf(from), end: offsetOf(to), children: toNodes(children, level + 1),
  }));
  return toNodes(buildOutline(article, []).points, 1);
}

/** Reads every `*.txt` of a folder and writes `{file: tree}`. */
export function predictOutline(dir: string, outFile: string): void {
  const trees: Record<string, OutlineNode[]> = {};
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.txt')).toSorted()) trees[file] = outlineOfText(readFileSync(path.join(dir, file), 'utf8'));
  writeFileSync(outFile, JSON.stringify(trees));
}
