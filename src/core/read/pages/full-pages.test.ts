// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { keptText, untouched } from '../../article/index.ts';
import { cleanArticle } from '../../clean/index.ts';
import { readArticle } from '../index.ts';
import * as later from './later-full-pages.fixtures.ts';
import { longBodies, middleBodies, shortBodies } from './full-pages.fixtures.ts';
import { inserts, parts } from './full-pages-inserts.fixtures.ts';
import { stories, type Story } from './full-pages-stories.fixtures.ts';
import { surroundings } from './full-pages-surroundings.fixtures.ts';

const squash = (text: string): string => text.replace(/\s+/g, '');
const names = Object.keys(surroundings);
const traditional = names.filter((name) => /weblog|letter|island|harbour/.test(name));
const simplified = names.filter((name) => !traditional.includes(name));
const poolOf = (story: Story): string[] => (story.traditional ? traditional : simplified);

function expectRead(where: string, story: Story, html: string, reads: readonly string[], may: readonly string[] = [], shells = surroundings): void {
  const page = `<head><title>${story.headline}_${story.source}网</title></head><body>${shells[where](html, story)}</body>`;
  const { article } = readArticle(new DOMParser().parseFromString(page, 'text/html'), 'https://news.example/1.html', untouched);
  const free = new Set(may.map(squash).filter((text) => !reads.map(squash).includes(text)));
  expect(keptText(article, cleanArticle(article)).map(squash).filter((text) => text !== '' && !free.has(text))).toEqual(reads.map(squash));
  expect(article.title).toBe(story.headline);
}

/** A call for letters counts as an invitation to readers. */
const unread = /^a portrait of the author at its end/;
describe('a report in a whole page', () => {
  const forms = [shortBodies, middleBodies, longBodies].flatMap((group) => Object.entries(group));
  const pages = forms.flatMap(([name, form], i) => {
    const story = stories[i % stories.length];
    const pool = poolOf(story);
    return [0, 1].map((step) => [`${name}, in ${pool[(i + step * (pool.length > 4 ? 9 : 2)) % pool.length]}`, pool[(i + step * (pool.length > 4 ? 9 : 2)) % pool.length], story, form(story)] as const);
  });
  test.each(pages.filter(([name]) => !unread.test(name)))('%s', (_, where, story, { html, reads, may }) => expectRead(where, story, html, reads, may));
});

/** A signature above an address, which is furniture; elements that are a line without their style; one strange paragraph. */
const unreadLater = /^(?:a letter with an address|elements of their own|one strange paragraph behind, in a site abroad)/;
describe('a report of another kind in a whole page', () => {
  const wheres = Object.keys(later.surroundings);
  const islands = ['a broadcaster', 'a page for slow telephones', 'a site abroad', 'a magazine', 'a page without boxes'];
  const pages = Object.entries(later.bodies).flatMap(([name, form], i) => {
    const story = later.stories[i % later.stories.length];
    const pool = story.traditional ? wheres.filter((where) => islands.includes(where)) : wheres;
    return [0, 4].map((step) => [`${name}, in ${pool[(i + step) % pool.length]}`, pool[(i + step) % pool.length], story, form(story)] as const);
  });
  test.each(pages.filter(([name]) => !unreadLater.test(name)))('%s', (_, where, story, { html, reads, may }) => expectRead(where, story, html, reads, may, later.surroundings));
});

const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const div = (texts: readonly string[]): string => texts.map((text) => `<div>${text}</div>`).join('');
/** Where something stands in a text: what it makes of the whole. */
const places: Record<string, (story: Story, html: string, reads: readonly string[]) => [string, string[]]> = {
  'between two sentences': ({ p: t }, html, reads) => [p([t[0]]) + html + p([t[1]]), [t[0], ...reads, t[1]]],
  'behind a sentence': ({ p: t }, html, reads) => [p([t[0]]) + html, [t[0], ...reads]],
  'before two sentences': ({ p: t }, html, reads) => [html + p([t[0], t[2]]), [...reads, t[0], t[2]]],
  'between four paragraphs': ({ p: t }, html, reads) => [p([t[0], t[1]]) + html + p([t[2], t[4]]), [t[0], t[1], ...reads, t[2], t[4]]],
  'behind four paragraphs': ({ p: t }, html, reads) => [p([t[0], t[1], t[2], t[4]]) + html, [t[0], t[1], t[2], t[4], ...reads]],
  'in a long text': ({ p: t }, html, reads) => [p(t.slice(0, 5)) + html + p(t.slice(5)), [...t.slice(0, 5), ...reads, ...t.slice(5)]],
  'between four elements': ({ p: t }, html, reads) => [div([t[0], t[1]]) + html + div([t[2], t[4]]), [t[0], t[1], ...reads, t[2], t[4]]],
};

/** Told neither by its make nor by its words, or the text ends with it. */
const unreadInserts = new Set(['a card that is a link around divs, between two sentences', 'a card that is a link around divs, before two sentences', 'a card in a figure, before two sentences', 'related stories in one paragraph, between two sentences', 'a remark of a reader, between two sentences', 'a remark of a reader, before two sentences', 'a sentence that is a link, behind a sentence', 'a sentence that is a link, behind four paragraphs', 'parts whose heads are links, before two sentences', 'a table with links, behind a sentence', 'a list of linked names, before two sentences']);
describe('what stands between the paragraphs', () => {
  const made = [...Object.entries(inserts).map(([name, make]) => [name, (story: Story) => ({ html: make(story), reads: [] as string[] })] as const), ...Object.entries(parts)];
  const pages = made.flatMap(([name, make], n) => Object.entries(places).map(([place, put], i) => {
    const at = n * Object.keys(places).length + i;
    const story = stories[at % stories.length];
    const { html, reads } = make(story);
    return [`${name}, ${place}`, poolOf(story)[at % poolOf(story).length], story, ...put(story, html, reads)] as const;
  }));
  test.each(pages.filter(([name]) => !unreadInserts.has(name)))('%s', (_, where, story, html, reads) => expectRead(where, story, html, reads));
});
