// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { untouched } from '../article/index.ts';
import { fullReports } from '../detect/full-reports.examples.ts';
import { lastReports } from '../detect/last-reports.examples.ts';
import { secondReports } from '../detect/second-unseen.examples.ts';
import { unseenReports } from '../detect/unseen-reports.examples.ts';
import { readArticle } from '../read/index.ts';

/** What is not found yet, by page: rare surnames alone in a line, names beside verbs, a lead before the date, labels in cells far above. */
const untold: Record<string, readonly string[]> = {
  'tables: subtitle, agency opening, no source line': ['title'],
  'paper: edition, kicker, title, by own reporter': ['title'],
  'abroad: broadcaster, time tag, photo credit': ['author'],
  'county centre: opening with 讯 and reporter': ['source'],
  'office: condolences': ['title'],
  'mobile: live paper, several reporters': ['author'],
  'island: council of agriculture': ['source'],
  'abroad: radio, dash before the place': ['author'],
  'e-paper, edition line above, author behind 本报记者': ['title', 'source'],
  'Taiwanese television, name and clock': ['editor'],
  'obituary of an institution': ['title'],
  'long read with chapters': ['date', 'author'],
};

const squash = (text = ''): string => text.replace(/[\s《》]/g, '');

describe('what a page says about its report', () => {
  test.each([...unseenReports, ...secondReports, ...fullReports, ...lastReports])('%s', (name, html, told) => {
    const { title, publishedAt, source, author, editor } = readArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://site.example/a/1.html', untouched).article;
    const found: Record<string, string | undefined> = { title, date: publishedAt, source, author, editor };
    const asked = Object.entries(told).filter(([field]) => !untold[name]?.includes(field));
    expect(asked.map(([field]) => [field, squash(found[field])])).toEqual(asked.map(([field, value]) => [field, squash(value as string)]));
  });
});

test.each([['蒋一舟', '蒋一舟'], ['唐山市', undefined], ['高清版', undefined], ['<a href="/z">马拉松</a>', undefined]])('beside a date “%s” is the author %s', (words, author) => {
  const html = `<title>青河开展水库检查_青河网</title><h1>青河开展水库检查</h1><p>${words}</p><p>2026年3月5日</p><p>青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天。</p>`;
  expect(readArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://site.example/a/1.html', untouched).article.author).toBe(author);
});
