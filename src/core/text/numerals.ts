const digits: Record<string, number> = {
  〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2, 兩: 2,
  壹: 1, 贰: 2, 貳: 2, 弍: 2, 叁: 3, 參: 3, 叄: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9,
};
const units: Record<string, number> = { 十: 10, 拾: 10, 廿: 20, 卅: 30, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

const keysOf = (...tables: Record<string, number>[]): string => tables.flatMap((table) => Object.keys(table)).join('');

/** Characters of which Chinese numerals up to 9,999 consist, both scripts and the forms against forgery. */
export const numeralCharacters = /* @__PURE__ */ keysOf(digits, units);

/**
 * Value of a Chinese numeral from 0 to 9,999: 十二, 二十, 一百零三, 廿三, 贰拾, also digit by digit (二〇二六).
 * Returns null for anything else.
 */
export function parseChineseNumeral(text: string): number | null {
  if (text === '' || text.length > 8) return null;
  let total = 0;
  let digit = -1;
  let sawUnit = false;
  let plain = 0;
  for (const character of text) {
    if (character in digits) {
      plain = plain * 10 + digits[character];
      digit = digits[character];
    } else if (character in units) {
      const unit = units[character];
      if (unit === 20 || unit === 30) total += unit;
      else total += (digit <= 0 ? 1 : digit) * unit;
      digit = -1;
      sawUnit = true;
    } else return null;
  }
  return sawUnit ? total + Math.max(digit, 0) : plain;
}

const ones = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese numeral of a whole number from 0 to 9,999: 12 → 十二, 103 → 一百零三. */
export function formatChineseNumeral(value: number): string {
  if (value < 10) return ones[value];
  if (value < 20) return '十' + (value % 10 ? ones[value % 10] : '');
  for (const [size, name] of [[1000, '千'], [100, '百'], [10, '十']] as const) {
    if (value < size) continue;
    const rest = value % size;
    const gap = rest > 0 && rest < size / 10 ? '零' : '';
    const tail = rest === 0 ? '' : rest >= 10 && rest < 20 ? '一' + formatChineseNumeral(rest) : formatChineseNumeral(rest);
    return ones[Math.floor(value / size)] + name + gap + tail;
  }
  return String(value);
}
