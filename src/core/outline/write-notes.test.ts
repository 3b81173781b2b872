import { expect, test } from 'vitest';
import { buildOutline } from './build-outline.ts';
import { articleOf } from './drawing.examples.ts';

/** Notes as `kind point what “words it stands at”`. */
function notesOf(text: string): string[] {
  const article = articleOf(text);
  return buildOutline(article, []).notes.map(({ kind, point, stated, found, marker, at }) =>
    `${kind} ${point} ${marker ?? `${stated}/${found}`} “${article.blocks[at.block].text.slice(at.start, at.end)}”`);
}

test('a stated count that is not the number found', () => {
  expect(notesOf('会议提出五点要求：一是快，二是好，三是省，四是稳。')).toEqual(['count 1 5/4 “五点”']);
});

test('a count that is right, that counts something else, or that does not close its sentence says nothing', () => {
  expect(notesOf('会议提出三点要求：一是快，二是好，三是省。')).toEqual([]);
  expect(notesOf('《条例》共7章60条，主要内容包括：一是立规矩；二是严监管；三是重处罚。')).toEqual([]);
  expect(notesOf('从5方面提出20项举措：一是快，二是好，三是省。')).toEqual([]);
  expect(notesOf('五个部门联合发文，明确要求：一是快，二是好。')).toEqual([]);
  expect(notesOf('以下为二类口岸：\n1.甲港。\n2.乙港。\n3.丙港。')).toEqual([]);
});

test('a number left out, in the form of its siblings', () => {
  expect(notesOf('要做到：一是快，二是好，四是省。')).toEqual(['missing 1.2 三是 “四是”']);
  expect(notesOf('（一）修路。\n（三）架桥。\n（四）通水。')).toEqual(['missing 1 （二） “（三）”']);
  expect(notesOf('要求：①快②好④省⑤稳。')).toEqual(['missing 1.2 ③ “④”']);
});

test('a list that begins later misses nothing', () => expect(notesOf('（四）修路。\n（五）架桥。')).toEqual([]));

test('a number said twice; a list that only says “1.” is one remark', () => {
  expect(notesOf('1.修路。\n2.架桥。\n2.通水。\n3.通气。')).toEqual(['repeated 3 2. “2.”']);
  expect(notesOf('1. 修路。\n1. 架桥。\n1. 通水。\n1. 通气。')).toEqual(['repeated 2 1. “1.”']);
});

test('two styles in one list', () => expect(notesOf('首先，要快。第二，要好。第三，要省。')).toEqual(['mixed 2 第二 “第二”']));
