import { expect, test } from 'vitest';
import type { Segment } from '../core/article/index.ts';
import { convertUnits, distribute, shareOut } from './distribute.ts';
import { applyChanges } from './changes.ts';
import { tableConverter } from './testing.ts';

const convert = tableConverter({ 头发: '頭髮', 优化: '最佳化', 发: '發', 头: '頭', 信息技术: '資訊科技', 脱: '𦙾' });

/** Nodes by their text; the block reads them one behind the other. */
function block(...texts: string[]): { text: string; segments: Segment[]; nodes: Text[] } {
  const nodes = texts.map((data) => ({ data }) as Text);
  let at = 0;
  const segments = nodes.map((node) => {
    const segment = { node, from: 0, at, length: node.data.length };
    at += node.data.length;
    return segment;
  });
  return { text: texts.join(''), segments, nodes };
}
const shown = (texts: string[], edges: number[] = []): string[] => {
  const { text, segments, nodes } = block(...texts);
  const edits = distribute(convertUnits(convert, text, edges), segments);
  return nodes.map((node) => applyChanges(node.data, edits.get(node) ?? []));
};

test('a phrase across an inline element converts as a phrase', () => expect(shown(['理头', '发了'])).toEqual(['理頭', '髮了']));
test('a phrase across the edge of a removal does not', () => expect(shown(['理头', '发了'], [2])).toEqual(['理頭', '發了']));
test('a longer word gives its surplus to the last node', () => expect(shown(['优', '化'])).toEqual(['最', '佳化']));
test('a word over three nodes', () => expect(shown(['信', '息技', '术'])).toEqual(['資', '訊科', '技']));
test('a pair of surrogates stays in one node', () => expect(shareOut('𦙾x', [1, 1])).toEqual(['𦙾', 'x']));
test('what is shared out is all of it', () => expect(shareOut('甲乙丙丁', [1, 2]).join('')).toBe('甲乙丙丁'));
