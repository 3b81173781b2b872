// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { PageReading } from '../../core/read/index.ts';
import { untouched } from '../../core/article/index.ts';
import { createAddress } from './address.ts';

const texts = ['青河县三月五日起检查水库。', '检查为期四十天。', '结果向社会公布。'];

function openPage(): { reading: PageReading; nodes: Text[] } {
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
  const nodes = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
  const reading = {
    article: { url: '', title: '', language: 'zh', blocks: texts.map((text) => ({ kind: 'paragraph', text })) },
    segments: nodes.map((node, i) => [{ node, from: 0, at: 0, length: texts[i].length }]), elements: [], root: document.body,
  } as PageReading;
  return { reading, nodes };
}

test('an article is left when its nodes are gone or carry other texts, and only under another address', () => {
  const { reading, nodes } = openPage();
  const address = createAddress(() => 0);
  address.settle('https://news.example/1', true);
  for (const node of nodes) node.data = '城东菜场恢复营业。';
  expect(address.isLeft('https://news.example/1#comments', reading, untouched.textOf)).toBe(false);
  expect(address.isLeft('https://news.example/2', reading, untouched.textOf)).toBe(true);
});

test('an address is the article’s own once that has stayed under it for ten seconds', () => {
  const { reading, nodes } = openPage();
  let now = 0;
  const address = createAddress(() => now);
  address.settle('https://news.example/1', true);
  expect(address.isLeft('https://news.example/1?from=home', reading, untouched.textOf)).toBe(false);
  // Read again because the page changed something: nobody has said that it is the same article.
  address.settle('https://news.example/1?from=home', false);
  now = 11_000;
  expect(address.isLeft('https://news.example/1?from=home', reading, untouched.textOf)).toBe(false);
  for (const node of nodes) node.remove();
  expect(address.isLeft('https://news.example/1?from=home', reading, untouched.textOf)).toBe(false);
});
