import { expect, test } from 'vitest';
import type { Article } from '../article/index.ts';
import { cleanArticle } from './index.ts';

const sentence = '全县四十六个村完成了旧渠改造，受益农田三万亩，村民代表参加了验收，工程款全部结清。';
const article = (texts: string[]): Article => ({ url: '', title: '旧渠改造完成', language: 'zh', blocks: texts.map((text) => ({ kind: 'paragraph', text })) });

/** Fastest of some runs, in ms: the others measure the machine. */
function time(of: Article): number {
  let best = Infinity;
  for (let i = 0; i < 5; i++) {
    const before = performance.now();
    cleanArticle(of);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

const shapes: Record<string, (size: number) => Article> = {
  'many paragraphs': (size) => article(Array.from({ length: size / 40 }, (_, i) => i + sentence)),
  'many short lines': (size) => article(Array.from({ length: size / 40 }, (_, i) => `关注村民${i}`)),
  'many headlines': (size) => article(Array.from({ length: size / 40 }, (_, i) => `村民：第${i}条路修通了？`)),
  'many portraits': (size) => article(Array.from({ length: size / 40 }, (_, i) => `青岭${i}网是一家专注县域的新闻媒体。`)),
  'one paragraph': (size) => article([sentence.repeat(size / sentence.length)]),
  'one paragraph of cues': (size) => article(['关注公众号，'.repeat(size / 6)]),
  'one paragraph of openers': (size) => article(['请您快来'.repeat(size / 4)]),
  'one paragraph of open brackets': (size) => article(['（【“'.repeat(size / 3)]),
  'one paragraph of navigation': (size) => article(['分享 '.repeat(size / 3)]),
  'a title of dashes': (size) => ({ ...article([sentence, sentence]), title: ' - '.repeat(size / 3) }),
  'one paragraph of accounts': (size) => article(['青岭网（公众号：青岭网）'.repeat(size / 12)]),
  'one paragraph of digits': (size) => article(['1 2 3 '.repeat(size / 6)]),
};

for (const [name, build] of Object.entries(shapes))
  test(`time grows no faster than the text: ${name}`, { timeout: 60_000 }, () => {
    const small = time(build(24_000));
    const large = time(build(192_000));
    // Eight times the text; twice that leaves room for a busy machine, a square would be 64.
    expect(large).toBeLessThan(Math.max(16 * small, 60));
  });

test('lines of at most a few hundred characters take no longer for being hostile', { timeout: 60_000 }, () => {
  for (const unit of ['编辑', '来源：', '小编', '以上就是', '请', '关注', '转载', '更多', '【', '（', '#', '》', '>', '一起来看看', 'a', '。', '，', '版权 ', '抖音、', '知乎@', '专注', '一个', '媒体', 'a.', 'a@', '微信：', '下一', '首页>', '声明：', '今天大家', '[', '1、']) {
    const of = article([sentence, sentence, unit.repeat(Math.floor(400 / unit.length))]);
    expect(time(of), unit).toBeLessThan(60);
  }
});
