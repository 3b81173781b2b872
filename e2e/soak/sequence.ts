import type { Removal } from '../../src/core/article/index.ts';
import type { PageReading } from '../../src/core/read/index.ts';
import { createPageView, type Hiding, type PageView } from '../../src/page/index.ts';
import { readPlainly, tableConverter } from '../../src/page/testing.ts';
import { makeBody, promotion, sentence } from './page-maker.ts';
import { randomFrom, type Random } from './random.ts';
import { createTwin, type Twin } from './twin.ts';

const converters = [
  { converter: tableConverter({ 头发: '頭髮', 发: '發', 会议: '會議', 优化: '最佳化', 信息技术: '資訊科技', 关: '關', 说: '說', 图: '圖', 检查: '檢查', 为: '為', 的: '', '“': '「', '”': '」', 𠮷: '吉' }), lang: 'zh-Hant-TW' },
  { converter: tableConverter({ 头发: '頭髮', 发: '發', 会: '會', 信息: '資訊', 关: '關', 说: '説', 图: '圖', 查: '查' }), lang: 'zh-Hant-HK' },
  { converter: null, lang: '' },
] as const;
const hidings: readonly Hiding[] = ['line', 'collapse', 'list'];

interface Run { random: Random; twin: Twin; view: PageView; reading: PageReading; removals: Removal[]; log: string[] }

const root = (): Element => document.querySelector('main') ?? document.body;
const read = (view: PageView): PageReading => readPlainly(document, root(), view.source);

/** Passages of promotion: from the words that open one to the end of its sentence, sometimes its block and the next. */
function removalsOf(reading: PageReading, random: Random): Removal[] {
  const found: Removal[] = [];
  reading.article.blocks.forEach(({ text }, block) => {
    for (const match of text.matchAll(/关注我们[^。]*。/g)) {
      const ranges = [{ block, start: match.index, end: match.index + match[0].length }];
      found.push({ id: match[0], ranges, family: 'promo-inline', rule: 'soak', evidence: [] });
    }
    if (text.length > 0 && random.chance(0.1)) found.push({ id: `all ${text}`, ranges: [{ block, start: 0, end: text.length }], family: 'duplicate', rule: 'soak', evidence: [] });
  });
  return found;
}

const someOf = <T>(random: Random, from: readonly T[]): T[] => from.filter(() => random.chance(0.6));

/** A node of the page's own, in or around the article. */
function somewhere(random: Random, filter: number): Node | null {
  const walker = document.createTreeWalker(document.body, filter, (node) => (node.parentElement?.closest('gangmu-line') || node.nodeName === 'GANGMU-LINE' ? 2 : 1));
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes.length === 0 ? null : random.pick(nodes);
}

/** What the page's own scripts do. */
const mutations: Record<string, (run: Run) => void> = {
  'appends a paragraph': ({ random, twin }) => {
    const [text, beside] = [random.chance(0.3) ? promotion(random) : sentence(random), somewhere(random, 1)];
    const parent = beside?.nodeName === 'IMG' || beside?.nodeName === 'BR' || beside?.nodeName === 'INPUT' ? root() : beside ?? root();
    twin.change((own, owner) => {
      const p = owner.createElement('p');
      p.append(text);
      own(parent).appendChild(p);
      return p;
    });
  },
  'writes into a text': ({ random, twin }) => {
    const [node, text] = [somewhere(random, 4), sentence(random)];
    if (node !== null) twin.change((own) => { (own(node) as Text).data = text; });
  },
  'removes a node': ({ random, twin }) => {
    const node = somewhere(random, 5);
    if (node !== null && node.nodeName !== 'MAIN' && node.parentNode !== null) twin.change((own) => { own(node).parentNode?.removeChild(own(node)); });
  },
  'moves an element': ({ random, twin }) => {
    const [node, before] = [somewhere(random, 1), somewhere(random, 1)];
    if (node === null || before === null || node.contains(before) || node.nodeName === 'MAIN' || before.parentNode === null) return;
    twin.change((own) => { own(before).parentNode?.insertBefore(own(node), own(before)); });
  },
  'sets an attribute': ({ random, twin }) => {
    const node = somewhere(random, 1) as Element | null;
    const [name, value] = [random.pick(['title', 'class', 'hidden', 'lang', 'style']), random.pick(['会议', 'zh', ''])];
    if (node !== null && node.nodeName !== 'MAIN') twin.change((own) => { (own(node) as Element).setAttribute(name, value); });
  },
  'exchanges the article': ({ random, twin }) => {
    if (!random.chance(0.15)) return;
    const html = `<p>${sentence(random)}</p><p>${promotion(random)}</p>`;
    const main = root();
    // Parsed once for each side, as a page that renders anew would.
    twin.change((own) => { (own(main) as Element).innerHTML = html; return own(main); });
  },
};

/** What the reader does. */
const actions: Record<string, (run: Run) => Promise<void> | void> = {
  'hides some': ({ view, removals, random }) => view.setHidden(new Set(someOf(random, removals).map(({ id }) => id)), random.pick(hidings)),
  'converts': ({ view, random }) => view.setConversion({ ...random.pick(converters), scope: random.pick(['page', 'article'] as const) }),
  'converts and does not wait': ({ view, random }) => { void view.setConversion({ ...random.pick(converters), scope: 'page' }); },
  'reads again': (run) => {
    run.reading = read(run.view);
    run.removals = removalsOf(run.reading, run.random);
    run.view.adopt(run.reading, run.removals, new Set(someOf(run.random, run.removals).map(({ id }) => id)));
  },
  'applies again': ({ view }) => view.setPublished(false),
  'jumps': ({ view, reading, random }) => {
    const block = random.below(reading.article.blocks.length + 1);
    view.jump({ block, offset: 0 }, { block, offset: reading.article.blocks[block]?.text.length ?? 0 });
  },
  'selects': ({ random }) => {
    const [a, b] = [somewhere(random, 4) as Text | null, somewhere(random, 4) as Text | null];
    if (a !== null && b !== null) document.getSelection()?.setBaseAndExtent(a, random.below(a.length + 1), b, random.below(b.length + 1));
  },
  'marks doubts': ({ view, random }) => view.markUncertain(random.chance(0.5)),
  'waits': () => new Promise((resolve) => { setTimeout(resolve, 0); }),
};

/** Does one random thing; half of them the reader's. */
async function step(run: Run): Promise<void> {
  const from = run.random.chance(0.45) ? mutations : actions;
  const name = run.random.pick(Object.keys(from));
  run.log.push(name);
  await from[name](run);
}

/** The page as published, compared with its twin. */
function check(run: Run): string | null {
  void run.view.setPublished(true);
  run.log.push('as published');
  return run.twin.difference();
}

/**
 * Plays one random sequence in this document: toggles, hiding, restores, changes by the page, second readings. Returns null
 * when the page was exact after each “as published” and at the end, else what differed and after what.
 */
export async function playSequence(seed: number): Promise<string | null> {
  const random = randomFrom(seed);
  const twin = createTwin(document, `会议${seed}`, makeBody(random));
  const options = { words: { hidden: '已隐藏 1 段推广', restore: '恢复' }, onRestore: () => {}, onPageChange: () => {}, onPlace: () => {} };
  const view = createPageView(document, options);
  const reading = read(view);
  const run: Run = { random, twin, view, reading, removals: removalsOf(reading, random), log: [] };
  const story = (difference: string): string => `seed ${seed}: ${difference}\n  ${run.log.join(', ')}`;
  try {
    view.adopt(reading, run.removals, new Set(run.removals.map(({ id }) => id)));
    const steps = 8 + random.below(25);
    for (let i = 0; i < steps; i++) {
      await step(run);
      if (!random.chance(0.2)) continue;
      const difference = check(run);
      if (difference !== null) return story(difference);
      if (random.chance(0.7)) void view.setPublished(false);
    }
    view.dispose();
    run.log.push('end');
    const difference = twin.difference();
    return difference === null ? null : story(difference);
  } catch (error) {
    return story(error instanceof Error ? `${error.message}\n${error.stack}` : String(error));
  } finally {
    view.dispose();
  }
}
