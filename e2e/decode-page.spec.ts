import { expect, test } from '@playwright/test';
import { decodePage } from './commands/decode-page.ts';
import { paragraphs } from './report.ts';

// No browser is asked.
test.beforeEach(({}, { project }) => test.skip(project.name !== 'chrome', 'once is enough')); // oxlint-disable-line no-empty-pattern -- Playwright's way to ask for nothing

/** Bytes of a text in an encoding of two bytes a character: the decoder's own table, turned round. */
function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const pairs = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return new Uint8Array([...text].flatMap((character) => (character <= '\x7f' ? [character.charCodeAt(0)] : pairs.get(character) ?? [0x3f])));
}

const simplified = paragraphs.join('');
const traditional = '湖心市5月10日發布步道建設計畫，三年內沿湖修建步道四十六公里。一是連通斷點，今年先打通六處斷頭步道，工程在國慶節之前完工。二是補齊設施，每兩公里設置一處驛站。市園林部門負責人說，居民從家裡走到湖邊，平均只要十一分鐘。';
const declarations = { 'no charset': '', 'UTF-8': '<meta charset="utf-8">', 'GB 2312': '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'Big5': '<meta charset="big5">', 'Latin 1': '<meta charset="iso-8859-1">', 'a charset that is none': '<meta charset="utf8mb4">', 'a charset too late': `<!--${'x'.repeat(1100)}--><meta charset="utf-8">` };

for (const [encoding, text] of [['utf-8', simplified], ['utf-8', traditional], ['gb18030', simplified], ['gb18030', traditional], ['big5', traditional]] as const) {
  for (const [name, declaration] of Object.entries(declarations)) {
    test(`${text === simplified ? 'Simplified' : 'Traditional'} text in ${encoding} that declares ${name}, also with bytes that are wrong`, () => {
      const [head, foot] = [`<html><head>${declaration}</head><body><p>`, '</p></body></html>'];
      const bytes = encode(head + text + foot, encoding);
      expect(decodePage(bytes)).toBe(head + text + foot);
      const spoilt = new Uint8Array([...bytes.subarray(0, bytes.length - foot.length), 0xff, 0xe4, ...bytes.subarray(bytes.length - foot.length)]);
      expect(decodePage(spoilt)).toContain(head + text);
    });
  }
}

test('a page without Chinese is taken as it declares itself, else as UTF-8', () => {
  expect(decodePage(new Uint8Array([...'<meta charset="iso-8859-1">caf'].map((c) => c.charCodeAt(0)).concat(0xe9)))).toContain('café');
  expect(decodePage(new TextEncoder().encode('<p>café</p>'))).toBe('<p>café</p>');
});
