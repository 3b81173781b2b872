// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { detectNews, type Verdict } from './index.ts';
import { others, reports } from './kinds.examples.ts';
import { laterOthers, laterReports } from './later-kinds.examples.ts';
import { moreOthers, moreReports } from './more-kinds.examples.ts';

const judge = (html: string): Verdict => detectNews(new DOMParser().parseFromString(html, 'text/html'), 'https://site.example/a/1.html');
describe('a report', () => test.each([...reports, ...moreReports, ...laterReports])('%s', (_, html) => expect(judge(html)).toMatchObject({ news: true })));
describe('no report', () => test.each([...others, ...moreOthers, ...laterOthers])('%s', (_, html) => expect(judge(html)).toMatchObject({ news: false })));
