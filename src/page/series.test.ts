// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { untouched } from '../core/article/index.ts';
import { readArticle } from '../core/read/index.ts';
import { pageNumberOf } from './series.ts';

const one = '青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头。';
const two = '检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。';
const body = `<div class=t><p>${one}</p><p>${two}</p></div>`;
const site = 'https://n.example/2026/';

/** The page that an article says it is, with `more` behind its body; addresses without the site and the year. */
function pageOf(more: string, at = '1.html', head = ''): string | undefined {
  const page = `<head>${head}</head><div><h1>青河开展水库检查</h1><p class=time>2026年3月5日 08:30</p>${body}${more}</div>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const { root } = readArticle(document, site + at, untouched);
  const read = root === null ? undefined : pageNumberOf(document, root, site + at);
  return read && `${read.n}/${read.of ?? '?'} ${read.next?.replace(site, '') ?? '-'}`;
}

describe('the pages of an article, by', () => {
  test.each([
    ['numbers and a word', '<div><b>1</b> <a href=1_2.html>2</a> <a href=1_3.html>3</a> <a href=1_2.html>下一页</a></div>', '1.html', '1/3 1_2.html'],
    ['a sentence', '<div>第2页/共3页 <a href=1.html>上一页</a> <a href=1_3.html>下一页</a></div>', '1_2.html', '2/3 1_3.html'],
    ['a list in Traditional Chinese', '<ul><li class=active><a href="#">1</a></li><li><a href="1.html?page=2">2</a></li><li><a href="1.html?page=2">下一頁</a></li></ul>', '1.html', '1/2 1.html?page=2'],
    ['后一页 and brackets', '<p>[1] <a href=1_2.html>[2]</a> <a href=1_2.html>后一页</a></p>', '1.html', '1/2 1_2.html'],
    ['numbers alone', '<div><span>1</span><a href=1_2.html>2</a><a href=1_3.html>3</a></div>', '1.html', '1/3 1_2.html'],
    ['numbers alone, in a list', '<ul><li><a href=1.html>1</a></li><li><span>2</span></li><li><a href=1_3.html>3</a></li></ul>', '1_2.html', '2/3 1_3.html'],
    ['the way back on the last page', '<div><a href=1_2.html>上一页</a> <a href=1.html>1</a> <a href=1_2.html>2</a> <b>3</b></div>', '1_3.html', '3/3 -'],
    ['the title of the next page', '<div>1/3 <a href=1_2.html>下一页：隐患怎么修</a></div>', '1.html', '1/3 1_2.html'],
    ['an arrow beside numbers', '<div><em>1</em><a href=1_2.html>2</a><a href=1_2.html>&gt;</a></div>', '1.html', '1/2 1_2.html'],
    ['a word and a counting address, without numbers', '<div><a href=1.html>上一页</a> <a href=1_3.html>点击进入下一页</a></div>', '1_2.html', '2/? 1_3.html'],
    ['titles of the pages', '<ul><li class=cur>第1页：怎么查</li><li><a href=1_2.html>第2页：怎么修</a></li></ul><p><a href=1_2.html>下一页 (2)</a></p>', '1.html', '1/? 1_2.html'],
    ['a script, without an address', '<div><b class=on>1</b> <a href="javascript:go(2)">2</a> <a href="javascript:go(2)">下一页</a></div>', '1.html', '1/2 -'],
    ['a field to choose from', '<div><select><option value=1 selected>第1页</option><option value=2>第2页</option></select> <a href=1_2.html>下一页</a></div>', '1.html', '1/2 1_2.html'],
    ['numbers that the site counts from 0', '<div><b>2</b> <a href=1_2.html>3</a> <a href=1_2.html>下页</a></div>', '1_1.html', '2/3 1_2.html'],
  ])('%s', (_, more, at, expected) => expect(pageOf(more, at)).toBe(expected));

  test('a link in the head that counts up', () => {
    expect(pageOf('', '1.html', '<link rel=next href=1_2.html>')).toBe('1/? 1_2.html');
    expect(pageOf('', '1.html', '<link rel=next href=88213.html>')).toBeUndefined();
  });
});

test.each([
  ['the next article', '<div><a href=2.html>下一篇：城东菜场 3 月恢复营业</a></div>'],
  ['the next article, in few words', '<div>1 <a href=2.html>下一篇</a></div>'],
  ['an arrow to another article', '<div><a href=2.html>&gt;</a></div>'],
  ['the next picture', '<div>1/12 <a href=1_2.html>下一张</a></div>'],
  ['pages of comments', '<div class=comment-list><p>说得好</p><div><b>1</b> <a href="1.html?page=2">2</a> <a href="1.html?page=2">下一页</a></div></div>'],
  ['pages of a list elsewhere', '<div><b>1</b> <a href=/news/list_2.html>2</a> <a href=/news/list_2.html>下一页</a></div>'],
  ['a ranking with numbers', '<ol><li><a href=/a/9>1</a></li><li><a href=/a/8>2</a></li></ol>'],
  ['notes to the text', '<p><a href="#n1">1</a> <a href="#n2">2</a></p>'],
  ['a day of the calendar', '<div><a href=/2026/03/04>4</a> <b>5</b> <a href=/2026/03/06>6</a></div>'],
])('%s is no page of it', (_, more) => expect(pageOf(more)).toBeUndefined());
