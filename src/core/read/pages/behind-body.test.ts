// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { untouched } from '../../article/index.ts';
import { between, bodies, header, introduction, labelled, parts, remarks, stories, title } from './behind-body.fixtures.ts';
import { readArticle } from '../index.ts';

const read = (body: string, behind = ''): string[] => {
  const page = `<head><title>${title}_临川网</title></head><body><div><a href=/>首页</a> <a href=/x>新闻</a></div><div><h1>${title}</h1>${header}<div class=w>${body}</div>${behind}</div><div>临川网 版权所有</div></body>`;
  return readArticle(new DOMParser().parseFromString(page, 'text/html'), 'https://news.example/1.html', untouched).article.blocks.map(({ text }) => text);
};

describe.each(Object.keys(between))('behind a short body and %s', (name) => {
  test.each(Object.keys(remarks))('what readers wrote is no part of it: %s', (form) => {
    for (const body of bodies) expect(read(`<p>${body}</p>`, `${between[name]}<div class=z>${remarks[form]}</div>`)).toEqual([body]);
  });
  test.each(Object.keys(stories))('other stories are no part of it: %s', (form) => {
    for (const body of bodies) expect(read(`<p>${body}</p>`, `${between[name]}<div class=z>${stories[form]}</div>`)).toEqual([body]);
  });
});

test.each(Object.keys(labelled))('the report goes on behind its introduction: %s', (form) => {
  for (const lead of [`<p>${introduction}</p>`, `<div class=lead>${introduction}</div>`]) expect(read(`${lead}${labelled[form]}<p>责任编辑：周小川</p>`)).toEqual(expect.arrayContaining([introduction, ...parts]));
});
