import { describe, expect, test } from 'vitest';
import { findDates, findShortDates, findSplitDate } from './dates.ts';

describe('finds the dates that Chinese pages print', () => {
  const cases: [string, ...string[]][] = [
    ['2026年3月5日 08:30', '2026-03-05T08:30'],
    ['发布时间：2026-03-05 08:30:15 来源：青河日报', '2026-03-05T08:30:15'],
    ['2026/3/5', '2026-03-05'],
    ['2026.03.05', '2026-03-05'],
    ['2026-03-05T08:30:00+08:00', '2026-03-05T08:30:00+08:00'],
    ['2026-03-05T00:30:00Z', '2026-03-05T00:30:00Z'],
    ['2026-03-05T08:30:00+0800', '2026-03-05T08:30:00+08:00'],
    ['2026年03月05日08时30分', '2026-03-05T08:30'],
    ['2026年3月5日 星期四 下午3:05', '2026-03-05T15:05'],
    ['2026年3月5日（周四）上午12:05', '2026-03-05T00:05'],
    ['2026-03-0508:30', '2026-03-05T08:30'],
    ['中華民國115年3月5日', '2026-03-05'],
    ['115年3月5日', '2026-03-05'],
    ['115/03/05 14:20', '2026-03-05T14:20'],
    ['二〇二六年三月五日', '2026-03-05'],
    ['二〇二六年十二月二十一日', '2026-12-21'],
    ['18-03-08 23:16', '2018-03-08T23:16'],
    ['發表時間：05/03/2026 - 08:30', '2026-03-05T08:30'],
    ['比例 05/03/2026'],
    ['发布于2026-03-01 更新于2026-03-05', '2026-03-01', '2026-03-05'],
    ['3小时前'],
    ['昨天 08:30'],
    ['电话 2026-1234'],
    ['第10.5.3节'],
    ['比分 115-98'],
    ['1899年3月5日'],
    ['2026年13月5日'],
    ['2026-03-45'],
  ];
  test.each(cases)('%s', (text, ...dates) => expect(findDates(text).map((found) => found.iso)).toEqual(dates));
});

test('the clock may stand before the day', () => {
  expect(findDates('08:30 2026-03-05').map((found) => found.iso)).toEqual(['2026-03-05T08:30']);
  expect(findDates('比分2:1 2026-03-05').map((found) => found.iso)).toEqual(['2026-03-05']);
});

test('a date without a year says so', () => {
  expect(findShortDates('发布时间：03-05 08:30')[0]).toMatchObject({ iso: '0000-03-05T08:30', yearless: true });
});

test('a calendar leaf is one date', () => {
  expect(findSplitDate([{ text: '05' }, { text: '2026年03月' }], 1)).toBe('2026-03-05');
  expect(findSplitDate([{ text: '2026-03' }, { text: '5日' }], 0)).toBe('2026-03-05');
  expect(findSplitDate([{ text: '45' }, { text: '2026年03月' }], 1)).toBe(null);
});
