import { parseChineseNumeral, sentenceStart } from '../text/index.ts';
import { foldRange } from './fold-range.ts';
import type { Marker } from './find-markers.ts';
import type { Reading } from './reading.ts';

/** A sentence of the reading, inside one paragraph. */
export interface Sentence { from: number; to: number; paragraph: number }

/** A clause that says no more than that a list follows. */
const bareClause = /^.{0,3}(?:就是|分别是|分别为|包括|如下|即|它们是|具体是|有)[:,]?\s*$/;
/** A sentence that leads is never longer; bounds the work where a text has no marks at all. */
const maxSentence = 900;
/** Quotation marks and bullets in front of a marker. */
const maxSigns = 4;
const pauses = '，,、：:；; \n';

/**
 * The sentence that ends right before a marker: the begun one when the marker stands in the middle of it, else the one
 * before, in the paragraph above when the marker opens its own. Null at the start of the text.
 */
export function sentenceBefore(reading: Reading, marker: Marker): Sentence | null {
  const { text, paragraphs } = reading;
  let index = marker.paragraph;
  let to = marker.at;
  for (let k = 0; k < maxSigns && to > paragraphs[index].from && '“‘「『《【〔▲●■◆★□*· '.includes(text[to - 1]); k++) to--;
  if (to <= paragraphs[index].from) {
    // A line of signs between lead and list (“***”) says nothing.
    do index--; while (index >= 0 && !/[\p{L}\p{N}]/u.test(text.slice(paragraphs[index].from, Math.min(paragraphs[index].to, paragraphs[index].from + 40))));
    if (index < 0) return null;
    to = paragraphs[index].to;
  }
  const from = Math.max(paragraphs[index].from, to - maxSentence);
  let start = sentenceStart(text, to, from);
  // “这就是：” only points back; a question is answered by what comes, unless the sentence behind it announces by itself.
  const points = start > from && bareClause.test(foldRange(text, start, Math.min(to, start + 12)));
  const answers = start > from && /[？?]/.test(text[start - 1]) && announces(reading, { from: start, to, paragraph: index }) < 1;
  if (points || answers) start = sentenceStart(text, start, from);
  return { from: start, to, paragraph: index };
}

const measure = '(?:大|个|项|点|条|方面|种|件|步|则|招|句|部分)';
const count = new RegExp(`([一二两三四五六七八九十]{1,3}|\\d{1,2})(?:${measure})+(?!年|月|日|时|人|元|岁|级|倍|亿|万)`, 'g');

/** A number with a measure word, and where it stands. */
export interface Count { value: number; from: number; to: number }

/** What a sentence says about how many points follow: every number with a measure word, in order. */
export function statedCounts(sentence: string): Count[] {
  const counts: Count[] = [];
  for (const match of foldRange(sentence, 0, sentence.length).matchAll(count)) {
    const value = /\d/.test(match[1]) ? Number(match[1]) : parseChineseNumeral(match[1]);
    const from = match.index;
    // “第三个”, “2018” and “3.5个” count nothing.
    if (value !== null && value > 1 && value < 100 && !/[第\d.．/]/.test(sentence[from - 1] ?? '')) counts.push({ value, from, to: from + match[0].length });
  }
  return counts;
}

/** The counts of a sentence when the last of them closes it (“提出五点要求：”): only then it surely counts the list. */
export function countsAtEnd(sentence: string): Count[] {
  const counts = statedCounts(sentence);
  const last = counts.at(-1);
  return last && /^[^，,、；;]{0,8}[：:。，,]?$/.test(sentence.slice(last.to).trimEnd()) ? counts : [];
}

const cue = /以下|如下|下列|下面|左列|包括|分为|分别|主要|几个|几点|几方面|多个方面|数点|原因|建议|要求|要点|问题|措施|内容|办法|做法|体现在|表现在|在于|就是|重点|希望|任务|规定|原则|特点|意见/;

/** How plainly a sentence says that a list follows, 0 to 2: a closing colon, a count, or a word such as 以下. */
export function announces(reading: Reading, sentence: Sentence): number {
  const words = foldRange(reading.text, Math.max(sentence.from, sentence.to - 120), sentence.to).trimEnd();
  let weight = 0;
  if (words.endsWith(':')) weight += 1;
  if (statedCounts(words).length > 0) weight += 1;
  else if (cue.test(words.slice(-30))) weight += 0.5;
  return Math.min(weight, 2);
}

/** Whether nothing but white space, signs and quotation marks stands between two offsets. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!pauses.includes(text[i])) return false;
  return true;
}
