import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './harness/package.ts';

/** A repost of the seed's kind, as lines: a glued lead first, true paragraphs, a source line and a trailer at the end. */
export interface Repost { html: string; lead: string; paragraphs: string[]; sourceLine: string; trailer: string; source: string }

const content = /<div class="content"[^>]*>([\s\S]*?)<\/div>/;

const linesOf = (html: string): string[] => (content.exec(html)?.[1] ?? '').split(/<\/?p>|\n/).map((line) => line.trim()).filter(Boolean);

export function repostFrom(file: string): Repost {
  const html = readFileSync(file, 'utf8');
  const [lead, ...rest] = linesOf(html);
  const [sourceLine, trailer] = rest.slice(-2);
  return { html, lead, paragraphs: rest.slice(0, -2), sourceLine, trailer, source: sourceLine.split(/[:：]\s*/)[1] };
}

/** The same page with its body in other mark-up. */
export const withBody = ({ html }: Repost, write: (lines: string[]) => string): string =>
  html.replace(content, (whole) => `<div class="content">${write(linesOf(whole))}</div>`);

/** The article as a reader copies it: a paragraph a line. */
export const plainText = ({ lead, paragraphs, sourceLine, trailer }: Repost): string => [lead, ...paragraphs, sourceLine, trailer].map((line) => line.replace(/^　+/, '')).join('\n');

/** The pages the specs are run on: our own always, the seed where the corpora are. */
export const reposts = [
  { name: 'the practice report', file: path.join(projectRoot, 'public/practice.html'), groups: [3, 4, 5, 4] },
  { name: 'the seed page', file: path.join(projectRoot, '../shared/corpus/seed/page.html'), groups: [3, 5, 7, 4] },
].map((repost) => ({ ...repost, isHere: existsSync(repost.file), notHere: `not run: ${path.relative(projectRoot, repost.file)} is not here` }));
