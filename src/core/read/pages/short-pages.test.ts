// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { keptText, untouched } from '../../article/index.ts';
import { cleanArticle } from '../../clean/index.ts';
import { readArticle } from '../index.ts';
import * as later from './later-short-pages.fixtures.ts';
import * as first from './short-pages.fixtures.ts';

const squash = (text: string): string => text.replace(/\s+/g, '');

/** A link or a caption without a mark where something longer is near; a flash without a headline of its own above stories that have one. */
const unread = new Set([
  'whole card is a link to the film, in a notice about cookies first', 'caption without mark, dl, in rows of a table with summaries',
  ...['caption without mark, dl', 'described in the head, headline an image', 'flash with its title in 《》-like brackets', 'flash title in bold, colon'].map((name) => `${name}, in infinite stream of whole stories`),
]);

describe.each([first, later])('a short report', ({ forms, headline, shells }) => {
  const pages = Object.keys(shells).flatMap((shell) => Object.entries(forms).map(([name, form]) => [`${name}, in ${shell}`, shells[shell](form.html), form] as const));
  test.each(pages.filter(([name]) => !unread.has(name)))('%s', (_, html, { head = '', title = headline, reads, may = [] }) => {
    const page = `<head><title>${title === '*' ? headline : title}_柳溪网</title>${head}</head><body>${html}</body>`;
    const { article } = readArticle(new DOMParser().parseFromString(page, 'text/html'), 'https://news.example/1.html', untouched);
    const free = new Set(may.map(squash));
    expect(keptText(article, cleanArticle(article)).map(squash).filter((text) => text !== '' && !free.has(text))).toEqual(reads.map(squash));
    if (title !== '*') expect(article.title).toBe(title);
  });
});
