/**
 * Help for the tests of this folder: outlines as drawings. Not part of the product.
 */
import { expect } from 'vitest';
import type { Article, Block, Outline, Place, Point } from '../article/index.ts';
import { buildOutline } from './build-outline.ts';

/** An article with one paragraph a line; `# ` opens a heading, `**…**` is a bold paragraph, `> ` a caption, `{3.} ` an ordinal of the mark-up. */
export function articleOf(lines: string): Article {
  const blocks = lines.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line): Block => {
    if (line.startsWith('# ')) return { kind: 'heading', level: 2, text: line.slice(2) };
    if (line.startsWith('> ')) return { kind: 'caption', text: line.slice(2) };
    if (line.startsWith('**')) return { kind: 'paragraph', text: line.slice(2, -2), marks: { linked: 0, bold: true } };
    const ordinal = /^\{(.+?)\} /.exec(line);
    if (ordinal) return { kind: 'item', ordinal: ordinal[1], text: line.slice(ordinal[0].length), marks: { linked: 0, list: true } };
    return { kind: 'paragraph', text: line };
  });
  return { url: 'paste:', title: '', language: 'zh', blocks };
}

/** A tree as lines: two spaces a level, the marker, the headline. */
export function draw(article: Article, { points }: Outline): string {
  const lines: string[] = [];
  const visit = (list: readonly Point[], depth: number) => {
    for (const { marker, title, children } of list) {
      lines.push('  '.repeat(depth) + [marker, article.blocks[title.block].text.slice(title.start, title.end)].filter((part) => part !== '').join(' '));
      visit(children, depth + 1);
    }
  };
  visit(points, 0);
  return lines.join('\n');
}

const undent = (drawing: string): string => {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
};

/** The text, and under it the outline that a reader would draw. */
export function expectOutline(text: string, drawing: string): void {
  const article = articleOf(text);
  expect(draw(article, buildOutline(article, []))).toBe(drawing.trim() === '' ? '' : undent(drawing));
}

/** The lines are the input, the indentation is the expectation: each line with a point stands where it is drawn; `·` opens a line without one. */
export function expectNesting(drawing: string): void {
  const lines = undent(drawing).split('\n');
  const article = articleOf(lines.map((line) => line.trim().replace(/^· */, '')).join('\n'));
  const depths = new Map<number, number>();
  const visit = (points: readonly Point[], depth: number) => {
    for (const { from, children } of points) {
      if (!depths.has(from.block)) depths.set(from.block, depth);
      visit(children, depth + 1);
    }
  };
  visit(buildOutline(article, []).points, 0);
  const seen = lines.map((line, block) => (depths.has(block) ? '  '.repeat(depths.get(block)!) + line.trim() : line));
  expect(seen.map((line, block) => (depths.has(block) ? line : `· ${line.trim().replace(/^· */, '')}`)).join('\n'))
    .toBe(lines.map((line) => (line.trim().startsWith('·') ? line.trim() : line)).join('\n'));
}

/** Points without children in brackets: `要求：[一是改；][二是建。]同时……`. */
export function expectEnds(drawing: string): void {
  const lines = undent(drawing).split('\n').map((line) => line.trim());
  const article = articleOf(lines.map((line) => line.replace(/[[\]]/g, '')).join('\n'));
  const marks: { place: Place; sign: string }[] = [];
  const visit = (points: readonly Point[]) => {
    for (const { from, to, children } of points) {
      if (children.length === 0) marks.push({ place: from, sign: '[' }, { place: to, sign: ']' });
      visit(children);
    }
  };
  visit(buildOutline(article, []).points);
  const texts = article.blocks.map(({ text }, block) => {
    let shown = text;
    for (const { place, sign } of marks.filter((mark) => mark.place.block === block).toSorted((a, b) => b.place.offset - a.place.offset || (a.sign === '[' ? -1 : 1)))
      shown = shown.slice(0, place.offset) + sign + shown.slice(place.offset);
    return shown;
  });
  expect(texts.join('\n')).toBe(lines.join('\n'));
}
