import { isAlike, itemTail, sharesWords, type Line } from '../lines/index.ts';

/** Lines right before a text that may tell who wrote it and when, the longest of them, and paragraphs that are looked at. */
const maxLabels = 3;
const maxLabel = 40;
const window = 6;
/** So many labelled texts make a list of remarks, and such a share of those that were looked at. */
const minRemarks = 3;
const minShare = 0.6;
/** Share of the names that differ: in an interview two take turns. */
const minNames = 0.7;

/** A remark's time: the day and the minute. What is announced for a time has no year, or says what is when and where. */
const stamp = /\d{2,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?\s{0,3}\d{1,2}:\d\d|\d\d-\d\d\s\d{1,2}:\d\d:\d\d/;
const announced = /[时時][间間]|地[点點址]|[电電][话話]|票[价價]|[开開]放|主[讲講办辦]/;
/** What can be done with a remark, and its place among them. */
const action = /回[复覆復应應]|[顶頂踩赞讚]\s?[(（[]?\s?\d|支持|反[对對]|[举舉][报報]|引用|\d\s?[楼樓]|[发發]表[于於]?|网友|網友|匿名|游客|用户\d/;
/** What is no name in a label: times, ages, what can be done. */
const noName = /(?:\d{2,4}\s?[-/.年]\s?)?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?[日号]?|\d{1,2}:\d\d(?::\d\d)?|\d+\s?(?:秒|分[钟鐘]|小[时時]|天|[个個]月)前|[今昨前]天|(?:回[复覆復应應]|支持|反[对對]|[举舉][报報]|引用|[顶頂踩赞讚]|[发發]表[于於]?)\s?[（(【[]?\s?\d*\s?[）)】\]]?|\d+\s?[楼樓]|[\s:：.()（）[\]【】|·#,，-]+/g;

/**
 * Whether a text is the first of what readers wrote: several texts, before each a label with a name and a time or with what can
 * be done with a remark; one template made them, and the names differ. Parts of a live report have a time and no name, or one with the headline's words.
 */
export function isRemark(lines: readonly Line[], index: number, title: string): boolean {
  if (index === 0 || lines[index - 1].prose > 0 || labelOf(lines, index) === null) return false;
  let texts = 0;
  const names: string[] = [];
  for (let i = index; i < lines.length && texts < window; i++) {
    if (lines[i].prose === 0) continue;
    texts++;
    const label = isAlike(lines[i].element, lines[index].element) ? labelOf(lines, i) : null;
    if (label !== null) names.push(label);
  }
  return names.length >= minRemarks && names.length >= texts * minShare && new Set(names).size >= names.length * minNames && names.filter((name) => sharesWords(name, title)).length * 2 < names.length;
}

/** The name in the lines before a text, without a time and what can be done with a remark; null where they are no label of one. */
function labelOf(lines: readonly Line[], index: number): string | null {
  let said = '';
  for (let i = index - 1; i >= 0 && i >= index - maxLabels; i--) {
    const { text, prose, level, length } = lines[i];
    if (prose > 0 || level > 0 || length > maxLabel) break;
    said = `${text} ${said}`;
  }
  if (said === '' || !(action.test(said) || itemTail.test(said) || (stamp.test(said) && !announced.test(said)))) return null;
  return said.replace(noName, '') || null;
}
