/** The outline alone, in Node: the sizes that must stay short, growth from 10 kB to 10 MB, and texts made to be slow. */
import type { Article } from '../src/core/article/index.ts';
import { buildOutline } from '../src/core/outline/index.ts';
import { growthExponent, median, type Bench, type BenchTable, type Cell } from './table.ts';

const numerals = '一二三四五六七八九';
const statement = '各镇要逐户登记到期的水井，把维修经费列入本年预算，由村民会议公布结果并接受监督，年底前完成验收';

/** A report: groups of nine points under 一方面-like leads, a paragraph each. */
function report(units: number): string[] {
  const texts: string[] = [];
  for (let length = 0, group = 0; length < units; group++) {
    const lead = `会议要求，第${group + 1}批任务从九个方面抓紧落实。`;
    const points = [...numerals].map((numeral) => `${numeral}是${statement}。`);
    texts.push(lead, ...points);
    length += lead.length + points.join('').length;
  }
  return texts;
}

const articleOf = (texts: readonly string[]): Article =>
  ({ url: '', title: '水井维修任务', language: 'zh', blocks: texts.map((text) => ({ kind: 'paragraph', text })) });
const points = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i + 1}.${statement}。`);
const paragraph = (units: number): string[] => [report(units).join('').slice(0, units)];

/** Milliseconds of user CPU, median of some runs: the machine's other work does not count. */
function time(texts: readonly string[], rounds: number): number {
  const article = articleOf(texts);
  return median(Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    buildOutline(article, []);
    return process.cpuUsage(before).user / 1000;
  }));
}

const hostile: Record<string, (units: number) => string[]> = {
  '①②③④⑤ again and again': (units) => ['①②③④⑤'.repeat(units / 5)],
  '一是 again and again': (units) => ['一是'.repeat(units / 2)],
  '（一）（一）…': (units) => ['（一）'.repeat(units / 3)],
  '1.1.1.1…': (units) => ['1.'.repeat(units / 2)],
  '第一第一…': (units) => ['第一'.repeat(units / 2)],
  '首先其次再次最后…': (units) => ['首先，其次，再次，最后，'.repeat(units / 12)],
  'a paragraph for each marker': (units) => Array.from({ length: units / 2 }, () => '一、'),
};

export const benchOutline: Bench = async () => {
  time(report(100_000), 5); // warm
  const sizes: Cell[][] = [
    ['5,000 points, a paragraph each', time(points(5000), 9), '≤ 20'],
    ['one paragraph of 200,000 characters', time(paragraph(200_000), 9), '≤ 20'],
  ];
  const steps = [10_000, 100_000, 1_000_000, 10_000_000].map((size) => ({ size, time: time(report(size), size > 1_000_000 ? 3 : 9) }));
  const growth: BenchTable = {
    title: `Outline: growth, exponent ${growthExponent(steps).toFixed(2)}`,
    columns: ['characters', 'ms'],
    rows: steps.map((step) => [step.size.toLocaleString('en'), step.time]),
    notes: ['Exponent 1 is in step with the text. The search ends at 25,000 markers, which the last text has; a page is read up to 500,000 characters.'],
  };
  const worst: BenchTable = {
    title: 'Outline: texts made to be slow',
    columns: ['text', 'ms at 50,000', 'ms at 500,000', 'times'],
    rows: Object.entries(hostile).map(([name, make]) => {
      const [small, large] = [time(make(50_000), 3), time(make(500_000), 3)];
      return [name, small, large, large / small];
    }),
    notes: ['Ten times the text; 500,000 characters are the most that is read.'],
  };
  return [{ title: 'Outline: time', columns: ['text', 'ms', 'wanted'], rows: sizes }, growth, worst];
};
