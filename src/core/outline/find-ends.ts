import { behindStop, sentenceStop } from '../text/index.ts';
import { foldRange } from './fold-range.ts';
import { isSpeaker, isSubhead } from './find-leads.ts';
import type { Node } from './nest.ts';
import { endsUnder } from './reading.ts';
import type { Reading } from './reading.ts';

/** Words that open what no longer belongs to the last point of a paragraph. */
const goesOn = /^(?:同时|此外|另外|会议|以上|上述|总之|综上|这[一二三四五六七八九几些两]|他|她|目前|据悉|与此同时|不过|但|因此|所以|并|除此|值得|其中|通过)/;
/** Paragraphs that close a document or belong to the page. */
const closes = /^(?:特此|此致|附件|附:|责任编辑|责编|编辑|来源|作者|记者|\(?作者|\(责编|\(编辑|\(此件|\(本文|\(记者|-{3}|查看原文|声明|相关|注[1:]|备注|原标题|\(原|#|返回|\[)/;
/** Paragraphs that take up the whole again after a list. */
const goesBack = /^(?:以上|据悉|综上|总之|总的来看|最后|同时|此外|另外|会议|特别|现将|请[你各贵予]|感谢|祝|谨|望)/;
const date = /^(?:\d{4}年\d{1,2}月\d{1,2}日|[一二三四五六七八九十〇○零]{4}年.{1,4}月.{1,4}日)$/;
/** A signature is a short line without a mark. */
const maxSignature = 24;

/** Offset behind the last character before `at` that is not white space. */
function trimEnd(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && /\s/.test(text[end - 1])) end--;
  return end;
}

/** The end of an inline point before the next marker: “…和（四）” leaves the 和 out. */
function beforeNext(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && /[\s“‘「『]/.test(text[end - 1])) end--;
  const conjunction = /(?:以及|(?<![普涉波触觸企危顾顧提以])及|(?<![共缓緩调調温溫平柔])和|与|與)$/.exec(text.slice(Math.max(from, end - 3), end));
  if (conjunction && end - conjunction[0].length > from) end -= conjunction[0].length;
  return end;
}

const isCloser = (reading: Reading, index: number, firstBody: boolean): boolean => {
  const { from, to } = reading.paragraphs[index];
  const line = foldRange(reading.text, from, Math.min(to, from + 40));
  if (closes.test(line) || isSpeaker(reading, reading.paragraphs[index]) || (!firstBody && goesBack.test(line)) || (to - from < maxSignature && date.test(line))) return true;
  const next = reading.paragraphs[index + 1];
  return next !== undefined && to - from <= maxSignature && next.to - next.from < maxSignature && date.test(foldRange(reading.text, next.from, next.to));
};

/** How many sentences of a paragraph stand between two offsets. */
function countSentences(text: string, from: number, to: number): number {
  let sentences = 0;
  for (let at = from; at < to; sentences++) at = behindStop(text, sentenceStop(text, at, to) + 1, to);
  return sentences;
}

/** Where the statement of the last inline point ends: by its siblings' measure, and never over a word that goes on. */
function statementEnd(reading: Reading, node: Node, siblings: readonly Node[], limit: number): number {
  const { text } = reading;
  const to = Math.min(reading.paragraphs[node.paragraph].to, limit);
  let allowed = 1;
  for (const [k, sibling] of siblings.entries())
    if (sibling !== node && k + 1 < siblings.length && siblings[k + 1].paragraph === sibling.paragraph) allowed = Math.max(allowed, countSentences(text, sibling.from, siblings[k + 1].from));
  let end = node.body;
  for (let k = 0; end < to; k++) {
    if (k > 0 && (allowed === 1 || goesOn.test(foldRange(text, end, end + 6)))) break;
    end = behindStop(text, Math.min(to, sentenceStop(text, end, to) + 1), to);
    while (end < to && text[end] === ' ') end++;
  }
  // “……，三是守底线，这三点缺一不可。”
  const back = allowed === 1 ? foldRange(text, node.body, end).search(/,(?=这[个些几样两二三四五六七八九十]|以上|上述|共[一二三四五六七八九十两\d]|合计)/) : -1;
  return trimEnd(text, back > 0 ? node.body + back + 1 : end, node.body);
}

/** The last paragraph that still belongs to the last point of a list, by its siblings' measure. */
function lastParagraph(reading: Reading, node: Node, siblings: readonly Node[], limit: number, bounded: boolean): number {
  const bodies = siblings.flatMap((sibling, k) => (k + 1 < siblings.length ? [siblings[k + 1].paragraph - sibling.paragraph - 1] : []));
  const own = reading.paragraphs[node.paragraph];
  const isHead = isSubhead(reading, own) || /[：:]$/.test(reading.text.slice(own.from, own.to));
  // A section of a law has as many paragraphs as it wants; so has a headline that something follows.
  const allowed = (node.member?.style.rank ?? 9) <= 4 || (isHead && bounded) ? Infinity : Math.max(isHead && bodies.length === 0 ? 1 : 0, ...bodies);
  let last = node.paragraph;
  while (last - node.paragraph < allowed && last + 1 < reading.paragraphs.length && reading.paragraphs[last + 1].from < limit) {
    const next = reading.paragraphs[last + 1];
    if (isCloser(reading, last + 1, isHead && last === node.paragraph) || endsUnder(next.level, own.level)) break;
    last++;
  }
  return last;
}

/** The end of a point before the paragraph that opens the next one; a heading there, or a line that names the next speaker, is not its own. */
function beforeParagraph(reading: Reading, next: number, node: Node): number {
  let last = next - 1;
  while (last > node.paragraph && (isSpeaker(reading, reading.paragraphs[last]) || endsUnder(reading.paragraphs[last].level, reading.paragraphs[node.paragraph].level))) last--;
  return reading.paragraphs[last].to;
}

/**
 * Seventh step: where each point ends. It needs the tree: a point reaches to its next sibling, a parent to its last
 * child, and the last of a list takes its measure from the others.
 */
export function findEnds(reading: Reading, root: Node): void {
  const { text } = reading;
  const visit = (parent: Node, limit: number, bounded: boolean): void => {
    const { children } = parent;
    const lists = new Map<Node['run'], Node[]>();
    for (const node of children) {
      const list = lists.get(node.run);
      if (list) list.push(node);
      else lists.set(node.run, [node]);
    }
    for (const [k, node] of children.entries()) {
      const next = children[k + 1];
      const own = next ? next.from : limit;
      if (node.children.length > 0) {
        const follows = next !== undefined && next.run === node.run && node.run !== null;
        visit(node, own, bounded || follows);
        node.to = Math.max(node.children[node.children.length - 1].to, node.body);
        // What stands between a point's list and the next point is the point's.
        if (follows && next.paragraph !== node.paragraph) node.to = Math.max(node.to, beforeParagraph(reading, next.paragraph, node));
        continue;
      }
      const sameList = next !== undefined && next.run === node.run;
      if (sameList) {
        node.to = next.paragraph === node.paragraph ? beforeNext(text, next.from, node.body) : beforeParagraph(reading, next.paragraph, node);
        continue;
      }
      const siblings = lists.get(node.run) ?? [];
      if (node.member && node.member.opening !== 'line') node.to = statementEnd(reading, node, siblings, own);
      else node.to = Math.min(reading.paragraphs[lastParagraph(reading, node, siblings, own, bounded)].to, trimEnd(text, own, node.body));
    }
  };
  visit(root, text.length, false);
}
