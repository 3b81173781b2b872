import { keptText, type Article, type Block, type Outline, type Point, type Range, type Removal } from '../../src/core/article/index.ts';
import type { PageState, Result } from '../../src/platform/messages.ts';
import type { Browser } from './browser.ts';

/** The reading that the active tab's document owns, asked for as the panel asks. Null when it has not been read. */
export async function readingOf(gangmu: Browser): Promise<PageState | null> {
  const answer = await gangmu.panel.eval(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return await api.tabs.sendMessage(tab.id ?? -1, { to: 'reader', type: 'get-reading' }, { frameId: 0 }).catch(() => null) as unknown;
  }) as Result<PageState | null> | null;
  return answer?.ok ? answer.value : null;
}

/** The cleaned article as Markdown: the facts as comments on top, `#` headline, `##` headings, one paragraph a line. */
export function drawArticle(article: Article, removals: readonly Removal[]): string {
  const facts = [['source', article.source], ['reposted by', article.repostedBy], ['published', article.publishedAt], ['author', article.author], ['editor', article.editor]]
    .filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
  const texts = keptText(article, removals);
  const paragraphs = article.blocks.map((block, index) => texts[index] && `${prefixOf(block)}${texts[index]}`).filter(Boolean);
  return [...facts, '', `# ${article.title}`, '', paragraphs.join('\n\n'), ''].join('\n').trimStart();
}

function prefixOf(block: Block): string {
  if (block.kind === 'heading') return '## ';
  if (block.kind === 'caption') return '[caption] ';
  return '';
}

/** One passage a line: family, then its text; where it goes on in the next paragraph stands “ / ”. */
export function drawRemovals(article: Article, removals: readonly Removal[]): string {
  const draw = ({ family, ranges }: Removal): string => ranges.reduce((line, range, index) => {
    const joint = index === 0 ? '' : ranges[index - 1].block === range.block ? '' : ' / ';
    return line + joint + textOf(article, range);
  }, `${family}: `);
  return removals.map((removal) => `${draw(removal)}\n`).join('');
}

/** The tree by indentation, a point a line: marker, then title; a group without a marker begins with “·”. */
export function drawOutline(article: Article, outline: Outline): string {
  const draw = (points: readonly Point[], depth: number): string => points
    .map((point) => `${'  '.repeat(depth)}${point.marker || '·'} ${textOf(article, point.title)}\n${draw(point.children, depth + 1)}`)
    .join('');
  const notes = outline.notes.map(({ kind, stated, found, marker }) => `! ${[kind, marker, stated, found].filter((part) => part !== undefined).join(' ')}\n`);
  return draw(outline.points, 0) + notes.join('');
}

export const textOf = (article: Article, { block, start, end }: Range): string => article.blocks[block].text.slice(start, end);
