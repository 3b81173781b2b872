import type { Article } from '../article/index.ts';
import { languageOf } from '../lines/index.ts';
import { unwrapLines } from '../text/index.ts';

const spaces = /[\s\u3000\u200b\ufeff]+/g;

/** Makes an article from pasted text, one paragraph a line (lines broken to fit a page are joined); each block knows its offset in the text. */
export function readText(text: string): Article {
  const blocks: Article['blocks'] = [];
  let offset = 0;
  for (const line of unwrapLines(text).split('\n')) {
    const start = line.search(/[^\s\u3000\u200b\ufeff]/);
    if (start >= 0) blocks.push({ kind: 'paragraph', text: line.slice(start).replace(spaces, ' ').trim(), offset: offset + start });
    offset += line.length + 1;
  }
  return { url: 'paste:', title: '', language: languageOf('', blocks.map((block) => block.text)), blocks };
}
