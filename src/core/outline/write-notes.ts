import type { Note } from '../article/index.ts';
import { formatChineseNumeral } from '../text/index.ts';
import { countsAtEnd } from './announce.ts';
import type { Marker } from './find-markers.ts';
import type { Node } from './nest.ts';
import { rangeOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** A longer gap than this is not a number left out but a list that goes on elsewhere. */
const maxMissing = 3;

/** The marker that a sibling would have with another number: 四是 and 3 → 三是. Null where nobody would write one. */
export function markerWith(sibling: Marker, value: number): string | null {
  const { text } = sibling;
  if (/\d/.test(text)) return text.replace(/\d+(?!.*\d)/, String(value));
  const han = /[一二三四五六七八九十百零〇]+/.exec(text);
  if (han && sibling.style.digits === 'han') return text.replace(han[0], formatChineseNumeral(value));
  const code = text.codePointAt(0) ?? 0;
  return text.length === 1 && code > 0x2400 && code < 0x3300 ? String.fromCodePoint(code - sibling.value + value) : null;
}

/**
 * Ninth step: what a careful reader would remark. It only compares what the earlier steps found and never adds a
 * point: a stated count that is not the number found, numbers left out or said twice, two styles in one list.
 */
export function writeNotes(reading: Reading, root: Node): Note[] {
  const notes: Note[] = [];
  const at = (node: Node) => rangeOf(reading, node.from, Math.max(node.body, node.from + 1));

  const compareSeries = (nodes: readonly Node[], ids: readonly string[]) => {
    let isMixed = false;
    for (const [k, node] of nodes.entries()) {
      const before = nodes[k - 1];
      const { member } = node;
      if (!before || !before.member || !member || before.run !== node.run || member.value === 0) continue;
      const skipped = member.value - before.member.value - 1;
      // A list whose every item says “1.” is one remark.
      if (skipped < 0 && !(nodes[k - 2]?.member?.value === member.value)) notes.push({ kind: 'repeated', at: at(node), point: ids[k], marker: member.text });
      for (let value = member.value - skipped; skipped > 0 && skipped <= maxMissing && value < member.value; value++) {
        const marker = markerWith(member, value);
        if (marker !== null) notes.push({ kind: 'missing', at: at(node), point: ids[k - 1], marker });
      }
      if (!isMixed && member.style !== before.member.style) {
        isMixed = true;
        notes.push({ kind: 'mixed', at: at(node), point: ids[k], marker: member.text });
      }
    }
  };

  /** The sentence that announces a list: the lead's, or the point's own headline. */
  const compareCount = (parent: Node, id: string) => {
    const members = parent.children.filter(({ run }) => run !== null && run === parent.children[0].run);
    const first = members[0]?.run?.members[0];
    const last = members.at(-1)?.member;
    // A list that begins later or ends elsewhere was not read whole.
    if (!first || !last || members.length !== members[0].run?.members.length || first.value !== 1) return;
    const sentence = members[0].run.before;
    if (!sentence || sentence.from < parent.from) return;
    const counts = countsAtEnd(reading.text.slice(sentence.from, sentence.to));
    const found = members.length;
    if (counts.length !== 1 || counts[0].value === found || counts[0].value === last.value) return;
    const { value, from, to } = counts[0];
    notes.push({ kind: 'count', at: rangeOf(reading, sentence.from + from, sentence.from + to), point: id, stated: value, found });
  };

  const visit = (parent: Node, path: string) => {
    const ids = parent.children.map((_, k) => (path === '' ? String(k + 1) : `${path}.${k + 1}`));
    compareSeries(parent.children, ids);
    for (const [k, node] of parent.children.entries()) {
      if (node.children.length === 0) continue;
      compareCount(node, ids[k]);
      visit(node, ids[k]);
    }
  };
  visit(root, '');
  return notes;
}
