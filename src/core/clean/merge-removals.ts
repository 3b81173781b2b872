import type { Removal } from '../article/index.ts';
import type { Draft, Find } from './draft.ts';

/** A short hash of a text, base 36 (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

const isPromo = (find: Find): boolean => find.family.startsWith('promo-');

/** Joins passages that touch into one removal each: family and rule are those of its first promotional passage. */
export function mergeRemovals(draft: Draft): Removal[] {
  const sorted = draft.finds.filter((find) => find.end > find.start).toSorted((a, b) => a.block - b.block || a.start - b.start);
  const groups: Find[][] = [];
  for (const find of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && touches(draft, last, find)) group.push(find);
    else groups.push([find]);
  }
  return groups.map((group) => {
    const lead = group.find(isPromo) ?? group[0];
    const ranges = group.map(({ block, start, end }) => ({ block, start, end }));
    const text = ranges.map(({ block, start, end }) => draft.lines[block].text.slice(start, end)).join('\n');
    return { id: `r${ranges[0].block}-${hash(text)}`, ranges, family: lead.family, rule: lead.rule, evidence: lead.evidence };
  });
}

/** Whether two passages belong to one button: nothing stands between them. Credits and promotion have their own. */
function touches(draft: Draft, a: Find, b: Find): boolean {
  if (hiddenKind(a) !== hiddenKind(b)) return false;
  if (a.block === b.block) return draft.lines[a.block].text.slice(a.end, b.start).trim() === '';
  return b.block === a.block + 1 && draft.lines[a.block].text.slice(a.end).trim() === '' && draft.lines[b.block].text.slice(0, b.start).trim() === '';
}

const hiddenKind = (find: Find): boolean => isPromo(find) || find.family === 'duplicate' || find.family === 'related-links';
