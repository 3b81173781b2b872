// @vitest-environment jsdom
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untouched } from '../article/index.ts';
import { readArticle } from './index.ts';

const one = '青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头。';
const two = '检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。';
const three = '县水务局局长周某表示，今年汛期比常年早到十天，各乡镇要在月底之前备足沙袋和水泵。';

// jsdom has no checkVisibility.
beforeAll(() => {
  Element.prototype.checkVisibility = function checkVisibility() {
    for (let at: Element | null = this; at; at = at.parentElement) if (getComputedStyle(at).display === 'none') return false; // oxlint-disable-line no-this-alias
    return true;
  };
});
afterAll(() => { Reflect.deleteProperty(Element.prototype, 'checkVisibility'); });

const read = (rest: string, way: string): string[] => {
  document.body.innerHTML = `<style>.hide{display:none}</style><h1>青河开展水库检查</h1><p>2026-03-05 08:30</p><div class=text><p>${one}</p><p>${two}</p><div class=hide>${rest}</div></div>${way}`;
  return readArticle(document, 'https://news.example/1.html', untouched).article.blocks.map((block) => block.text);
};

test('a hidden copy is no part of the text, before it and behind it', () => {
  const article = (before: string, behind: string): string[] => {
    document.body.innerHTML = `<style>.m{display:none}</style><h1>青河开展水库检查</h1><p>2026-03-05 08:30</p><div class=m>${before}</div><div class=text><p>${one}</p><p>${two}</p><p>${three}</p></div><div class=m>${behind}</div>`;
    return readArticle(document, 'https://news.example/1.html', untouched).article.blocks.map((block) => block.text);
  };
  const copy = `<p>${one}</p><p>${two}</p><p>${three}</p>`;
  expect(article(copy, '')).toEqual([one, two, three]);
  expect(article('', copy)).toEqual([one, two, three]);
  expect(article(copy, copy)).toEqual([one, two, three]);
});

test('the rest of a folded text is read where the page offers to show it', () => {
  expect(read(`<p>${three}</p>`, '<div class=lookall-box><a href="javascript:void(0)">展开全文</a></div>')).toEqual([one, two, three]);
  expect(read(`<p>${three}</p>`, '<button>查看剩余60%</button>')).toEqual([one, two, three]);
});

const readHidden = (hidden: string, rest: string, way: string): string[] => {
  document.body.innerHTML = `<h1>青河开展水库检查</h1><p>2026-03-05 08:30</p><div class=text><p>${one}</p><p>${two}</p><div ${hidden}>${rest}</div></div>${way}`;
  return readArticle(document, 'https://news.example/1.html', untouched).article.blocks.map((block) => block.text);
};

test('also the rest that the mark-up itself hides', () => {
  const way = '<div class=lookall-box><a href="javascript:void(0)">展开全文</a></div>';
  expect(readHidden('style="display:none"', `<p>${three}</p>`, way)).toEqual([one, two, three]);
  expect(readHidden('style="color:#333;DISPLAY: NONE"', `<p>${three}</p>`, way)).toEqual([one, two, three]);
  expect(readHidden('hidden', `<p>${three}</p>`, way)).toEqual([one, two, three]);
});

test('the mark-up hides no rest of a text: without a way to it, a copy, a label, what is called something else', () => {
  const way = '<button>展开全文</button>';
  expect(readHidden('hidden', `<p>${three}</p>`, '')).toEqual([one, two]);
  expect(readHidden('style="display:none"', `<p>${one}</p><p>${two}</p>`, way)).toEqual([one, two]);
  expect(readHidden('style="display:none"', '<p>收起，回到顶部。</p>', way)).toEqual([one, two]);
  expect(readHidden('style="display:none" class="share-box"', `<p>${three}</p>`, way)).toEqual([one, two]);
});

test('what is hidden without a word is not', () => {
  expect(read(`<p>${three}</p>`, '')).toEqual([one, two]);
  expect(read(`<p>${three}</p>`, '<div class=more>更多新闻</div>')).toEqual([one, two]);
});

test('a hidden copy is not read a second time', () => {
  expect(read(`<p>${one}</p><p>${two}</p>`, '<button>展开全文</button>')).toEqual([one, two]);
});
