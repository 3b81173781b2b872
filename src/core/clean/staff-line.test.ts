import { expect, test } from 'vitest';
import { readStaffLine } from './staff-line.ts';

test('reads lines of roles and names by their weightiest role', () => {
  for (const line of ['责任编辑:王小木', '编辑|王小木', '文/周石 编辑/王小木', '监 制:林青', '白石网编辑 王小木', '责任编辑', '来源:白石网 编辑:王小木', '录入编辑:王小木'])
    expect(readStaffLine(line), line).toBe('editor');
  for (const line of ['来源:白石网', '2030-02-03 10:20 来源:白石网 作者:周石']) expect(readStaffLine(line), line).toBe('source');
  for (const line of ['记者:周石 摄影:林青', '执笔人:周石 林青', '博客 | 周石']) expect(readStaffLine(line), line).toBe('byline');
});

test('what is said, and what is more than names, is no line of staff', () => {
  for (const line of ['编辑:您怎么看这件事', '编辑部里灯还亮着', '责任编辑王小木住了半年', '来源不明的水不敢喝', '专栏写了十年，他才三十岁', '博客时代过去了', '设计:三座桥都按百年一遇的洪水标准', ''])
    expect(readStaffLine(line), line).toBeNull();
});
