import type { ChangedSpan } from './types.ts';

const han = /[\u2e80-\u9fff\uf900-\uffef]/;
const letter = /[\p{Script=Latin}\p{Nd}]/u;

interface Pair { open: number; close: number; inside: boolean }

/**
 * Quotation marks in the target's form, by depth: “ ‘ ’ ” in Simplified, 「 『 』 」 in Traditional. Marks around or
 * beside Chinese only; an apostrophe is never one, nor a mark inside the reader's kept words.
 */
export function quoteSpans(text: string, target: 'hans' | 'hant', kept: readonly { start: number; end: number }[]): ChangedSpan[] {
  const source = target === 'hans' ? { open: '「『', close: '」』' } : { open: '“‘', close: '”’' };
  const forms = target === 'hans' ? ['“”', '‘’'] : ['「」', '『』'];
  const spans: ChangedSpan[] = [];
  const stack: { at: number; kind: number }[] = [];
  const convert = (at: number, form: string): void => {
    if (!kept.some(({ start, end }) => at >= start && at < end)) spans.push({ start: at, end: at + 1, text: form });
  };
  for (let i = 0; i < text.length; i++) {
    const opens = source.open.indexOf(text[i]), closes = source.close.indexOf(text[i]);
    if (opens < 0 && closes < 0) continue;
    if (closes >= 0) {
      if (text[i] === '’' && isApostrophe(text, i, stack)) continue;
      const top = stack[stack.length - 1];
      if (top?.kind === closes) {
        stack.pop();
        if (isChinese(text, { open: top.at, close: i, inside: stack.length > 0 })) {
          const form = forms[Math.min(stack.length, 3) % 2];
          convert(top.at, form[0]);
          convert(i, form[1]);
        }
      } else if (text[i] !== '’' && han.test(text[i - 1] ?? '')) convert(i, forms[closes % 2][1]);
    } else {
      if (text[i] === '‘' && letter.test(text[i - 1] ?? '')) continue;
      stack.push({ at: i, kind: opens });
    }
  }
  // A quotation that goes on in the next paragraph is opened in each and closed in the last alone.
  for (const { at, kind } of stack) if (text[at] !== '‘' && han.test(text[at + 1] ?? '')) convert(at, forms[kind % 2][0]);
  return spans.toSorted((a, b) => a.start - b.start);
}

/** ’ between letters, or with no open ‘ before it. */
function isApostrophe(text: string, at: number, stack: { kind: number }[]): boolean {
  if (letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '')) return true;
  return stack[stack.length - 1]?.kind !== 1;
}

/** The pair encloses Chinese, or stands in it. */
function isChinese(text: string, { open, close }: Pair): boolean {
  for (let i = open + 1; i < close; i++) if (han.test(text[i])) return true;
  return han.test(text[open - 1] ?? '') || han.test(text[close + 1] ?? '');
}
