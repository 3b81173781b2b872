import '../fake-platform/fake-browser.ts';
import { beforeAll, expect, test } from 'vitest';
import type { Aligned } from '../../core/script/types.ts';
import { drawReading } from '../fake-platform/draw-reading.ts';
import { createFakePlatform } from '../fake-platform/fake-platform.ts';
import { late } from '../later.tsx';
import { piecesOf, restOf } from '../outline/doubt-pieces.ts';
import { alwaysUse, decide, doubtsOf, takeBack } from './doubts.ts';
import { startPanel } from './follow.ts';
import { createPanel } from './panel.ts';
import { documentOf } from './panel-state.ts';
import type { PanelConverter } from './panel-platform.ts';
import type { PanelDocument } from './panel-document.ts';
import { setScript } from './script.ts';

beforeAll(async () => { await late(); }, 20_000);

/** 了 is a guess; 了解 a phrase, which a word of the reader's must not cut: 解 alone would come out wrong. */
const convertText = (text: string, words: Readonly<Record<string, string>>): Aligned => {
  const table: Record<string, string> = { 了解: '瞭解', 解: '觧', ...words };
  const spans: Aligned['spans'] = [];
  let out = '';
  for (let at = 0; at < text.length;) {
    const word = Object.keys(table).toSorted((a, b) => b.length - a.length).find((one) => text.startsWith(one, at)) ?? text[at];
    const shown = table[word] ?? word;
    if (word === '了') spans.push({ start: at, end: at + 1, text: '了', alternatives: ['瞭'] });
    else if (shown !== word) spans.push({ start: at, end: at + word.length, text: shown });
    out += shown;
    at += word.length;
  }
  return { text: out, spans };
};
const converter: PanelConverter = { convert: async (_, texts, { ownWords }) => texts.map((text) => convertText(text, ownWords ?? {})) };

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 120); });
async function begin(drawing: string) {
  const platform = createFakePlatform({ clicked: true, news: true, tab: {}, reading: drawReading(drawing) });
  const panel = createPanel(platform, converter, { copy: async () => true, close: () => undefined });
  void startPanel(panel);
  await settled();
  const shown = documentOf(panel.state.peek()) as PanelDocument;
  await setScript(panel, shown, 'tw');
  return { panel, platform, shown };
}
const text = ({ texts }: PanelDocument, block: number): string => texts.peek().of({ block, start: 0, end: 100 });

test('a choice is kept by the shortest word around the character that changes nothing else', async () => {
  const { panel, platform, shown } = await begin('一是|查了解困房|大家都了解');
  const [doubt] = doubtsOf(shown, null);
  expect(doubt).toBeUndefined();
  const { panel: other, shown: plain, platform: told } = await begin('一是|看了桥|又修了路');
  const [first] = doubtsOf(plain, null);
  await decide(other, plain, first, '瞭');
  expect([plain.ownWords.peek(), text(plain, 0)]).toEqual([{ 看了: '看瞭' }, '一是看瞭桥，又修了路。']);
  expect(told.asked.at(-1)).toMatchObject({ type: 'keep', kept: { words: { 看了: '看瞭' } } });
  await takeBack(other, plain, '看了');
  expect(text(plain, 0)).toBe('一是看了桥，又修了路。');
  expect(platform.asked.some(({ type }) => type === 'keep')).toBe(false);
  expect(panel.sheet.peek()).toBeNull();
});

test('a word that would cut a phrase in two is not taken', async () => {
  const { panel, shown } = await begin('一是|了了解情况');
  const [doubt] = doubtsOf(shown, null);
  await decide(panel, shown, doubt, '瞭');
  expect(text(shown, 0)).toBe('一是瞭瞭解情况。');
  expect(Object.keys(shown.ownWords.peek())).not.toContain('了了');
});

test('kept for every page, it is a word of the settings and of this page no more', async () => {
  const { panel, platform, shown } = await begin('一是|看了桥');
  await decide(panel, shown, doubtsOf(shown, null)[0], '瞭');
  await alwaysUse(panel, shown, '看了');
  expect([shown.ownWords.peek(), platform.saved.ownWords]).toEqual([{}, { 看了: '看瞭' }]);
});

test('marks stand where the characters are shown, also behind what joins title and sentence', async () => {
  const { shown } = await begin('一是|看了桥|又修了路');
  const [row] = shown.tree.peek().rows;
  const texts = shown.texts.peek();
  const drawn = (pieces: ReturnType<typeof piecesOf>): string => pieces.map(({ text: words, doubt }) => (doubt ? `[${words}]` : words)).join('');
  expect(drawn(piecesOf([row.point.title], texts))).toBe('看[了]桥');
  expect(drawn(restOf(piecesOf(shown.words.restRanges(row.point), texts)))).toBe('又修[了]路。');
  expect(shown.words.rest(row.point, texts)).toBe('又修了路。');
});
