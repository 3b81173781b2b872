import { describe, expect, test } from 'vitest';
import { buildTables } from '../../tables/build.ts';
import { converterFor, detectScript, openTables, shownOffset, sliceAligned, tablesFor } from './index.ts';
import type { ConvertOptions, Target } from './index.ts';

const data = buildTables();
const tables = openTables(data);
const to = (target: Target, text: string, options?: ConvertOptions): string => converterFor(tables, target, options)(text).text;

describe('each clause by its own script', () => {
  test('Simplified goes to each target, and stays for 简体', () => {
    const text = '这里的干部后来都去了台湾，里面的面条很好吃。';
    expect(to('hans', text)).toBe(text);
    expect(to('tw', text)).toBe('這裡的幹部後來都去了臺灣，裡面的麵條很好吃。');
    expect(to('hk', text)).toBe('這裏的幹部後來都去了台灣，裏面的麪條很好吃。');
  });

  test('Traditional is not taken for Simplified: 干擾 准許 里長 岳飛 stay', () => {
    for (const text of ['不准許干擾里長的決定。', '岳飛出征以後，郁達夫的後臺沒有說話。']) {
      expect(to('tw', text)).toBe(text);
      expect(to('hant', text)).toBe(text);
    }
  });

  test('Hong Kong and Taiwan forms become each other', () => {
    expect(to('tw', '他説裏面的羣眾都在牀上。')).toBe('他說裡面的群眾都在床上。');
    expect(to('hk', '他說裡面的群眾看著衛生紙。')).toBe('他説裏面的羣眾看着衞生紙。');
    expect(to('hans', '他説裏面的羣眾看着衞生紙。')).toBe('他说里面的群众看着卫生纸。');
  });

  test('a clause in both scripts keeps what is right in it', () => {
    expect(to('tw', '这篇文章介紹了數據结构，作者没有改。')).toBe('這篇文章介紹了數據結構，作者沒有改。');
    expect(to('hans', '这篇文章介紹了數據结构。')).toBe('这篇文章介绍了数据结构。');
  });

  test('what careless conversion left behind in Traditional text is mended, names and officials are not', () => {
    expect(to('tw', '文章發表于週刊，作者后來去了報社。')).toBe('文章發表於週刊，作者後來去了報社。');
    expect(to('tw', '里長不願干預，皇后與太后都說于右任來過。')).toBe('里長不願干預，皇后與太后都說于右任來過。');
  });

  test('Japanese and Korean are left alone', () => {
    for (const text of ['東京の会議で発表された。', '한국 정부는 發表했다.', 'Plain English, “quoted”.']) for (const target of ['hans', 'tw', 'hk'] as const) expect(to(target, text)).toBe(text);
  });

  test('text without evidence is converted by phrases alone, or as the article is written', () => {
    expect(to('tw', '干部')).toBe('幹部');
    expect(to('tw', '台')).toBe('台');
    expect(to('tw', '台', { written: 'Hans' })).toBe('臺');
    expect(to('tw', '里', { written: 'Hant' })).toBe('里');
  });
});

describe('converting twice changes nothing', () => {
  const samples = ['这里的干部后来都去了台湾，里面的面条很好吃。', '他説裏面的羣眾都在牀上。', '他說裡面的群眾看著衛生紙。', '这篇文章介紹了數據结构，后來沒有改。', '乾隆皇帝把乾糧曬乾，笑說乾坤未定。', '2024年干部，台上有一只鸟。'];
  test.each(['hans', 'tw', 'hk', 'hant'] as const)('%s', (target) => {
    for (const text of samples) expect(to(target, to(target, text))).toBe(to(target, text));
  });
});

describe('quotation marks', () => {
  const quotes = { quotes: true };
  test('become the target’s, by depth', () => {
    expect(to('tw', '他说：“她问‘去不去’，我没答。”', quotes)).toBe('他說：「她問『去不去』，我沒答。」');
    expect(to('hans', '他說：「她問『去不去』，我沒答。」', quotes)).toBe('他说：“她问‘去不去’，我没答。”');
  });
  test('an apostrophe is none, nor a mark around English', () => {
    expect(to('tw', '他说It’s “fine”，歌名是“Don’t 走”。', quotes)).toBe('他說It’s 「fine」，歌名是「Don’t 走」。');
    expect(to('tw', 'It’s “fine”.', quotes)).toBe('It’s “fine”.');
    expect(to('tw', '上世纪’90年代', quotes)).toBe('上世紀’90年代');
  });
  test('a quotation that goes on over paragraphs keeps its open mark', () => {
    expect(to('tw', '“我们都很好。', quotes)).toBe('「我們都很好。');
    expect(to('tw', '我们走了。”', quotes)).toBe('我們走了。」');
  });
  test('stay without the switch', () => expect(to('tw', '“这个”')).toBe('“這個”'));
});

describe('the reader’s own words', () => {
  test('names are kept, words become what was wished, the longest first', () => {
    const options = { keepWords: ['东涌', '徐乾学'], ownWords: { 东涌线: '東涌綫', 的士: '計程車' } };
    expect(to('tw', '东涌的的士和东涌线，徐乾学没来。', options)).toBe('东涌的計程車和東涌綫，徐乾学沒來。');
  });
});

describe('spans', () => {
  test('give the shown text of any part', () => {
    const aligned = converterFor(tables, 'tw', { phrases: true })('我们的服务器和软件都坏了。');
    expect(aligned.text).toBe('我們的伺服器和軟體都壞了。');
    expect(sliceAligned(aligned, 3, 6)).toBe('伺服器');
    expect(sliceAligned(aligned, 7, 9)).toBe('軟體');
    expect(shownOffset(aligned, 13)).toBe(13);
  });
  test('carry the alternatives of a guess when asked for', () => {
    const { spans, text } = converterFor(tables, 'tw', { uncertain: true })('这个台。');
    expect(text).toBe('這個臺。');
    expect(spans.find(({ start }) => start === 2)).toEqual({ start: 2, end: 3, text: '臺', alternatives: ['檯', '台', '颱'] });
    expect(spans.find(({ start }) => start === 0)?.alternatives).toBeUndefined();
  });
});

test('the tables that a target needs are named, and missed', () => {
  expect(tablesFor('hans')).toEqual(['hans']);
  expect(tablesFor('tw')).toEqual(['hans', 'hant']);
  expect(() => openTables({})).toThrow('hans');
  expect(() => converterFor(openTables({ hans: data.hans }), 'tw')).toThrow('s2tw');
});

test('a text’s script and region', () => {
  expect(detectScript('这里是中国')).toEqual({ script: 'Hans' });
  expect(detectScript('這裡是臺灣')).toEqual({ script: 'Hant', region: 'TW' });
  expect(detectScript('這裏是香港，他説')).toEqual({ script: 'Hant', region: 'HK' });
  expect(detectScript('東京の会議')).toEqual({ script: 'other' });
});
