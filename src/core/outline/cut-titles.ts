import { sentenceStop } from '../text/index.ts';
import { foldRange } from './fold-range.ts';
import type { Node } from './nest.ts';
import type { Reading } from './reading.ts';

/** A headline is never longer. */
const maxTitle = 60;
/** “新华社北京3月5日电（记者……）”, “台北訊／”, “〔記者……／台北報導〕”, “（中央社……電）”. */
const dateline = /^(?:[^，。:/]{2,24}(?:电|消息|讯)(?:\([^)]{1,30}\)[:,]?|[:/])|记者[^，。:]{2,20}(?:报道|报导|电)[:/]?|[【〔[(](?:记者|中央社|本报|[^】〕\])]{1,12}综合)[^】〕\])]{0,30}[】〕\])])\s*/;
/** Who speaks, in a conversation. */
const speaker = /^(?:答|问|[QA]):\s*/;
const reporting = /^[,、:]?[^，。：:“”]{1,10}(?:指出|强调|表示|认为|要求|提出|提到|介绍|透露|称|说)[,:]/;
const trailing = /[\s，,、：:；;。—–\-…]/;

/** Title between two offsets: the first sentence, without the marks around it, at most `maxTitle` characters. */
function titleBetween(text: string, from: number, to: number): { from: number; to: number } {
  let start = from;
  while (start < to && /[\s，,、：:．.；;。]/.test(text[start])) start++;
  // “我有两个想法：一是……”: the quotation goes on behind the title.
  if ('“「『‘'.includes(text[start]) && !/[”」』’]/.test(text.slice(start, Math.min(to, start + maxTitle)))) start++;
  let end = Math.min(sentenceStop(text, start, Math.min(to, start + 2 * maxTitle), { semicolons: true }), start + maxTitle);
  while (end > start && trailing.test(text[end - 1])) end--;
  return { from: start, to: end };
}

/**
 * Eighth step: the headlines, in the report's own words. After the ends, because a title never runs over its point's
 * end; a marker that stands alone on its line takes the next line's first sentence.
 */
export function cutTitles(reading: Reading, root: Node): void {
  const { text, paragraphs } = reading;
  const visit = (node: Node): void => {
    for (const child of node.children) {
      const own = paragraphs[child.paragraph];
      if (child.lead) {
        const head = foldRange(text, child.body, Math.min(child.lead.to, child.body + 60));
        let start = child.body + ((dateline.exec(head) ?? speaker.exec(head))?.[0].length ?? 0);
        start += reporting.exec(foldRange(text, start, start + 30))?.[0].length ?? 0;
        child.title = titleBetween(text, start < child.lead.to ? start : child.body, child.lead.to);
      } else {
        const first = child.children[0];
        const stop = first && first.paragraph === child.paragraph ? first.from : own.to;
        child.title = titleBetween(text, child.body, Math.min(stop, own.to, child.to));
        const next = paragraphs[child.paragraph + 1];
        if (child.title.to <= child.title.from && next && next.from < child.to && (!first || first.from > next.from)) child.title = titleBetween(text, next.from, next.to);
      }
      visit(child);
    }
  };
  visit(root);
}

