// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { untouched } from '../article/index.ts';
import { fullReports } from '../detect/full-reports.examples.ts';
import { secondReports } from '../detect/second-unseen.examples.ts';
import { unseenReports } from '../detect/unseen-reports.examples.ts';
import { readArticle } from '../read/index.ts';

/** What is not found yet, by page: names alone in a line, names beside verbs, a lead before the date, labels in cells far above. */
const untold: Record<string, readonly string[]> = {
  'tables: subtitle, agency opening, no source line': ['title'],
  'paper: edition, kicker, title, by own reporter': ['title'],
  'abroad: broadcaster, time tag, photo credit': ['author'],
  'e-paper, edition line above, author behind 本报记者': ['title', 'source'],
  'government open-information table with an index number': ['source'],
  'Taiwanese paper, 發稿時間': ['author'],
  'Taiwanese television, name and clock': ['editor'],
  'obituary of an institution': ['title'],
  'long read with chapters': ['date', 'author'],
  'English-speaking outlet in Chinese, byline with dash': ['author'],
  'BBC-like: byline and job, time tag': ['author'],
};

const squash = (text = ''): string => text.replace(/[\s《》]/g, '');

describe('what a page says about its report', () => {
  test.each([...unseenReports, ...secondReports, ...fullReports])('%s', (name, html, told) => {
    const { title, publishedAt, source, author, editor } = readArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://site.example/a/1.html', untouched).article;
    const found: Record<string, string | undefined> = { title, date: publishedAt, source, author, editor };
    const asked = Object.entries(told).filter(([field]) => !untold[name]?.includes(field));
    expect(asked.map(([field]) => [field, squash(found[field])])).toEqual(asked.map(([field, value]) => [field, squash(value as string)]));
  });
});
