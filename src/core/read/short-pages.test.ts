// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { keptText, untouched } from '../article/index.ts';
import { cleanArticle } from '../clean/index.ts';
import { readArticle } from './index.ts';
import { forms, headline, shells } from './short-pages.fixtures.ts';

const squash = (text: string): string => text.replace(/\s+/g, '');

/** A link around all of the text, behind a notice that is longer: nothing tells it from a teaser. */
const unread = new Set(['whole card is a link to the film, in a notice about cookies first']);

describe.each(Object.keys(shells))('in %s', (shell) => {
  test.each(Object.entries(forms))('%s', (name, { html, head = '', title = headline, reads, may = [] }) => {
    if (unread.has(`${name}, in ${shell}`)) return;
    const page = `<head><title>${title}_柳溪网</title>${head}</head><body>${shells[shell](html)}</body>`;
    const { article } = readArticle(new DOMParser().parseFromString(page, 'text/html'), 'https://news.example/1.html', untouched);
    const free = new Set(may.map(squash));
    expect(keptText(article, cleanArticle(article)).map(squash).filter((text) => text !== '' && !free.has(text))).toEqual(reads.map(squash));
    expect(article.title).toBe(title);
  });
});
