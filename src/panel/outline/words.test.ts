import { expect, test } from 'vitest';
import type { Note } from '../../core/article/article.ts';
import { drawReading } from '../fake-platform/draw-reading.ts';
import { publishedTexts } from '../state/texts.ts';
import { convertedTexts, textsToConvert } from '../state/converted-texts.ts';
import { gapsOf } from './gaps.ts';
import { headingsOf, sentencesOf } from './headings.ts';
import { createPointText } from './point-text.ts';
import { createTree } from './tree.ts';

const report = drawReading('一方面|统筹部署|形成安排\n  一是|写进规划|明确六项指标');
const [group] = report.outline.points;
const texts = publishedTexts(report.article, report.script);

test('a point has its marker, its title and the rest of its sentence', () => {
  const words = createPointText(report.article, []);
  const [point] = group.children;
  expect([words.marker(point, texts), words.title(point, texts), words.rest(point, texts), words.sentence(point, texts)])
    .toEqual(['一是', '写进规划', '明确六项指标。', '一是写进规划，明确六项指标。']);
});

test('the sentence of a group ends where its first point begins', () => {
  expect(createPointText(report.article, []).sentence(group, texts)).toBe('一方面统筹部署，形成安排。');
});

test('what was removed from a sentence is not quoted', () => {
  const { start, end } = { start: report.article.blocks[0].text.indexOf('明确'), end: report.article.blocks[0].text.indexOf('指标') };
  const words = createPointText(report.article, [{ id: 'x', family: 'promo-inline', rule: 'x', evidence: [], ranges: [{ block: 0, start, end }] }]);
  expect(words.sentence(group.children[0], texts)).toBe('一是写进规划，指标。');
});

test('a number that only the mark-up has is shown as the page shows it', () => {
  expect(createPointText(report.article, []).marker({ ...group, marker: '7.' }, texts)).toBe('7.');
});

test('converted words are cut at the offsets of the published ones', () => {
  const aligned = textsToConvert(report.article).map((text) => ({
    text: text.replace('规划', '規劃'), spans: text.includes('规划') ? [{ start: text.indexOf('规划'), end: text.indexOf('规划') + 2, text: '規劃' }] : [],
  }));
  const converted = convertedTexts(report.article, 'tw', aligned);
  expect([converted.lang, createPointText(report.article, []).title(group.children[0], converted)]).toEqual(['zh-Hant-TW', '写进規劃']);
});

test('the language of published text is what its characters say', () => {
  const lang = (script: Parameters<typeof publishedTexts>[1], language = '') => publishedTexts({ ...report.article, language }, script).lang;
  expect(lang({ script: 'Hans' }, 'zh-TW')).toBe('zh-Hans');
  expect(lang({ script: 'Hant', region: 'HK' })).toBe('zh-Hant-HK');
  expect(lang({ script: 'Hant' })).toBe('zh-Hant-TW');
  expect(lang({ script: 'other' }, 'en')).toBe('en');
  expect(lang({ script: 'mixed' })).toBe('zh');
});

test('headings nest by their levels and leave out the headline', () => {
  const reading = drawReading('# 标题\n- 甲。\n# 一\n# 二\n- 乙。', { title: '标题' });
  reading.article.blocks[3].level = 3;
  const { points } = headingsOf(reading.article, []);
  expect(points.map(({ id, children, to }) => [id, children.map((child) => child.id), to.block])).toEqual([['1', ['1.1'], 4]]);
});

test('first sentences are those of paragraphs, without removed passages', () => {
  const reading = drawReading('x ad 点击上方蓝字。\n# 小标题\n- 甲事。乙事。\n- 丙事。');
  const { points } = sentencesOf(reading.article, reading.removals);
  const words = publishedTexts(reading.article, reading.script);
  expect(points.map(({ title }) => words.of(title))).toEqual(['甲事。', '丙事。']);
});

const gaps = (drawing: string, ...notes: Note[]): [number, string][] => [...gapsOf(createTree(drawReading(drawing).outline, 9), notes)].map(([index, gap]) => [index, `${gap.kind} ${gap.marker}`]);
const at = { block: 0, start: 0, end: 1 };

test('a gap stands before the first point behind the number that is missing', () => {
  expect(gaps('|甲\n  一是|乙\n  二是|丙\n  四是|丁', { kind: 'missing', at, point: '1', marker: '三是' })).toEqual([[3, 'missing 三是']]);
  expect(gaps('一、|甲\n三、|乙', { kind: 'missing', at, marker: '二、' })).toEqual([[1, 'missing 二、']]);
  expect(gaps('一、|甲\n三、|乙', { kind: 'missing', at, point: '2', marker: '二、' })).toEqual([[1, 'missing 二、']]);
});

test('a wrong total is no gap', () => {
  expect(gaps('一、|甲', { kind: 'count', at, stated: 3, found: 1 })).toEqual([]);
});
