import type { Article, Outline, Point } from '../article/index.ts';

/** A point of an invented report: its marker, what stands behind it, its title, the rest of its passage. */
export interface Drawn { marker: string; gap?: string; title: string; rest?: string; heading?: boolean; children?: Drawn[] }

/** A report of which each point is one block, and its outline: what the stages before would have made of the page. */
export function reportOf(drawn: readonly Drawn[], facts: Partial<Article> = {}): { article: Article; outline: Outline } {
  const article: Article = { url: 'https://news.example/2026/plan.html', title: '全市公共图书馆服务提升方案印发', language: 'zh-Hans', blocks: [], ...facts };
  const build = (list: readonly Drawn[], path: string): Point[] => list.map((entry, i) => {
    const block = article.blocks.length;
    const { marker, gap = '', title, rest = '' } = entry;
    article.blocks.push({ kind: entry.heading ? 'heading' : 'paragraph', text: marker + gap + title + rest });
    const start = marker.length + gap.length;
    const id = `${path}${i + 1}`;
    const children = build(entry.children ?? [], `${id}.`);
    const last = article.blocks.length - 1;
    return {
      id, marker, title: { block, start, end: start + title.length }, from: { block, offset: 0 },
      to: { block: last, offset: article.blocks[last].text.length }, ...(entry.heading && { heading: true }), children,
    };
  });
  return { article, outline: { points: build(drawn, ''), notes: [] } };
}

/** Invented: the structure of a city's plan with chapters, bracketed points and 一是 points. */
export const libraryPlan: Drawn[] = [
  { marker: '一、', title: '总体要求', heading: true, children: [
    { marker: '（一）', title: '工作目标', rest: '。到2028年，街道图书馆全部实现夜间开放。' },
  ] },
  { marker: '二、', title: '重点任务', heading: true, children: [
    { marker: '（一）', title: '延长开放时间', rest: '。各馆要做到以下几点。', children: [
      { marker: '一是', title: '周末延长至二十二时', rest: '，节假日不闭馆；做好安全值守。' },
      { marker: '二是', title: '自习区全天开放', rest: '，并设置静音席位。' },
    ] },
    { marker: '（二）', title: '丰富馆藏', rest: '。每年新增图书不少于十万册。' },
  ] },
  { marker: '此外', gap: '，', title: '鼓励社会力量捐赠', rest: '。' },
];

export const libraryFacts = { source: '海港日报', publishedAt: '2026-03-05T08:30+08:00' };
