import type { Article, Block, Outline, Place, Point, Reading, Removal } from '../../core/article/article.ts';

/**
 * A reading from a drawing, for tests and pictures. Each line is a point: its indentation the level, then marker, title
 * and the rest of the sentence, parted by `|`. A top-level line opens a paragraph; `# ` is a heading, `- ` plain text,
 * `x rule ` a whole removed passage.
 */
export function drawReading(drawing: string, facts: Partial<Article> = {}): Reading {
  const blocks: Block[] = [];
  const removals: Removal[] = [];
  const points: Point[] = [];
  const open: { point: Point; level: number }[] = [];
  const end = (): Place => ({ block: blocks.length - 1, offset: blocks[blocks.length - 1].text.length });
  for (const line of drawing.split('\n').filter((one) => one.trim() !== '')) {
    const text = line.trim();
    if (/^(?:#|-|x) /.test(text)) {
      open.length = 0;
      addPlain(text, blocks, removals);
      continue;
    }
    const level = (line.length - line.trimStart().length) / 2;
    while (open.length > 0 && open[open.length - 1].level >= level) open.pop();
    if (level === 0) blocks.push({ kind: 'paragraph', text: '' });
    const [marker, title, rest = ''] = text.split('|');
    const block = blocks.length - 1;
    const start = blocks[block].text.length;
    blocks[block].text += `${marker}${title}${rest === '' ? '' : `，${rest}`}。`;
    const siblings = open.at(-1)?.point.children ?? points;
    const point: Point = {
      id: [open.at(-1)?.point.id, siblings.length + 1].filter((part) => part !== undefined).join('.'),
      marker, title: { block, start: start + marker.length, end: start + marker.length + title.length },
      from: { block, offset: start }, to: end(), children: [],
    };
    siblings.push(point);
    for (const { point: parent } of open) parent.to = end();
    open.push({ point, level });
  }
  const outline: Outline = { points, notes: [] };
  const article: Article = { url: 'https://news.example/report', title: '', language: 'zh-Hans', blocks, ...facts };
  return { article, removals, outline, script: { script: 'Hans' } };
}

function addPlain(text: string, blocks: Block[], removals: Removal[]): void {
  const [sign, ...words] = text.split(' ');
  const rule = sign === 'x' ? words.shift() ?? '' : '';
  const block: Block = sign === '#' ? { kind: 'heading', level: 2, text: words.join(' ') } : { kind: 'paragraph', text: words.join(' ') };
  blocks.push(block);
  if (sign !== 'x') return;
  const number = blocks.length - 1;
  removals.push({
    id: `r${number}`, ranges: [{ block: number, start: 0, end: block.text.length }], family: number < 2 ? 'promo-lead' : 'promo-trailer', rule,
    evidence: [{ kind: 'cue', value: block.text.slice(0, 4) }],
  });
}
