// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { untouched } from '../../article/index.ts';
import { readArticle } from '../index.ts';
import { headline, shells, shortForms, type ShortForm } from './short-forms.fixtures.ts';

const squash = (text: string): string => text.replace(/\s+/g, '');

/** A caption above the headline is no body while a list of flashes stands behind it. */
const unread = new Set(['a film whose player has its caption, in a stream of other flashes, not linked']);

const read = ({ html, pageTitle, title = headline, reads, may = [] }: ShortForm, shell: string): { title: string; date: string; source: string; texts: string[] } => {
  const page = `<head><title>${pageTitle ?? title}_青河网</title></head><body>${shells[shell](html)}</body>`;
  const { article } = readArticle(new DOMParser().parseFromString(page, 'text/html'), 'https://news.example/1.html', untouched);
  const free = may.filter((text) => !reads.includes(text)).map(squash);
  const texts = article.blocks.map((block) => squash(block.text)).filter((text) => !free.includes(text));
  return { title: article.title, date: article.publishedAt?.slice(0, 16) ?? '', source: article.source ?? '', texts };
};

describe.each(Object.keys(shells))('in %s', (shell) => {
  test.each(Object.entries(shortForms))('%s', (name, form) => {
    if (unread.has(`${name}, in ${shell}`)) return;
    const found = read(form, shell);
    const source = form.source ?? (/来源：(青河日报)/.exec(form.html)?.[1]);
    expect(found.texts).toEqual(form.reads.map(squash));
    if (form.title !== '*') expect(found.title).toBe(form.title ?? headline);
    expect(found.date).toBe('2026-03-05T08:30');
    if (source) expect(found.source).toBe(source);
  });
});
