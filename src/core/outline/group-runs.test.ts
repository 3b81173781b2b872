import { expect, test } from 'vitest';
import { articleOf } from './drawing.examples.ts';
import { findMarkers } from './find-markers.ts';
import { groupRuns } from './group-runs.ts';
import { readKept } from './reading.ts';

/** Runs of two and more, each as its markers. */
const runsOf = (text: string): string[] =>
  groupRuns(findMarkers(readKept(articleOf(text), []))).filter(({ members }) => members.length > 1).map(({ members }) => members.map((member) => member.text).join(' '));

test('a list inside a point does not break the list outside', () => {
  expect(runsOf('一是修路。\n二是架桥，分两步：一是设计，二是施工。\n三是通水。')).toEqual(['一是 二是 三是', '一是 二是']);
});

test('a “1” opens a run, a later number goes to the run that waits for it', () => {
  expect(runsOf('（一）甲\n（二）乙\n（一）丙\n（二）丁\n（三）戊')).toEqual(['（一） （二）', '（一） （二） （三）']);
});

test('writers mix 首先, 第二 and 最后, or 1. and 1、', () => {
  expect(runsOf('首先，快。第二，好。第三，省。最后，稳。')).toEqual(['首先 第二 第三 最后']);
  expect(runsOf('1.快\n2、好\n3.省')).toEqual(['1. 2、 3.']);
});

test('a number fused with an amount continues a run', () => {
  expect(runsOf('1.修路\n2.5G基站\n3.通水')).toEqual(['1. 2. 3.']);
});

test('an inline series is over after some paragraphs', () => {
  expect(runsOf(`他说，一是快。\n${'别的事。\n'.repeat(6)}他又说，二是好。`)).toEqual([]);
});
