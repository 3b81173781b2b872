import { authorLabel, editorLabel, hint, isDateLike, isNotice, sourceLabel, squash, type Line, type Meta } from '../lines/index.ts';
import { findDates, findShortDates } from './dates.ts';
import type { LinkedData } from './linked-data.ts';
import type { Surroundings } from './metadata.ts';
import { isOtherOutlet, isOutlet, nameAfter } from './names.ts';
import { anywhere, bracketed, channel, channelEnd, compiled, copiedFrom, lonelyLabel, looseLabel, noName, noOutlet, nobody, officeEnd, officeLabel, openings, ourselves, outletEnd, people, person, place, reporter, reporterOf, retold } from './source-forms.ts';

/** What a page says about itself beside its text. */
export interface SourceClues { around: Surroundings; meta: Meta; linked: LinkedData; site: string; account: string | null }

/**
 * The outlet that a report comes from. A label above the text first; then an account, a name beside the date, a label below, a meta
 * field, the opening of the text, the office that published; at last the site itself, where it is an outlet.
 */
export function findSource(clues: SourceClues): string | null {
  const { around, meta, linked, site, account } = clues;
  const lines = around.header.filter((line) => isPlain(line, around.title));
  const beside = findOutletBeside(lines);
  const own = beside !== null && site !== '' && !isOtherOutlet(beside, site);
  const labelled = findLabelled([around.header, around.above.toReversed()]) ?? (beside && !own && !account ? null : findLabelled([around.footer]));
  if (labelled && !ourselves.test(labelled) && !anywhere.test(labelled)) return labelled;
  const other = account ?? beside ?? findInMeta(meta) ?? findReporterOf(around) ?? findCopiedFrom(around) ?? findAccountBeside(lines, site) ?? findOpening(around) ?? findCompiled(around);
  if (other && !person.test(other)) return other;
  if (labelled && anywhere.test(labelled)) return labelled;
  const byline = [linked.author, meta.get('author')].find((name) => name !== undefined && isOutlet(name));
  return findOffice(around) ?? named(linked.source) ?? named(byline) ?? named(linked.publisher) ?? named(meta.get('article:author'))
    ?? (isOutlet(site) || (labelled && ourselves.test(labelled) && site !== '' && !channel.test(site)) || (site === meta.get('og:site_name') && !officeEnd.test(site)) ? site : null) ?? labelled ?? other ?? findRetold(around);
}

const named = (name: string | undefined): string | null => (name && name.length <= 30 && !/^http/i.test(name) ? name : null);

/** The name behind 来源：, in the line itself, in the next one, or on a logo; in the first of the groups that has one. */
function findLabelled(groups: readonly Line[][]): string | null {
  for (const lines of groups) {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      // “凡注明来源：…的作品” is a rule for those who copy.
      if (isNotice(line) || /注明.{0,3}[来來]源/.test(line.text)) continue;
      if (isOtherStory(line)) continue;
      const name = line.length > maxLabelled ? nameAtEnd(line) : nameInLine(line) || nameBeyond(line, lines[i + 1]);
      if (name && !nobody.test(name)) return name;
    }
  }
  return null;
}

/** A linked headline before a label: the source of another story. */
function isOtherStory({ text, linked }: Line): boolean {
  const at = linked > 5 ? text.search(sourceLabel) : -1;
  return at > 5 && !isDateLike(text.slice(0, at)) && /^[\u4e00-\u9fff“”《》，、]{6,}/.test(text.slice(0, at));
}

/** Longer lines are paragraphs: only their end is looked at. */
const maxLabelled = 200;

/** The label and what it says; “能量的来源：” inside a sentence is no credit. */
function labelIn({ text, prose }: Line): { end: number } | null {
  const label = sourceLabel.exec(text) ?? (prose === 0 ? looseLabel.exec(text) : null);
  if (!label || (prose > 0 && label.index > 3 && !/[（(【[\s]/.test(text[label.index - 1]))) return null;
  return { end: label.index + label[0].length };
}

function nameInLine(line: Line): string {
  const label = labelIn(line);
  return label ? nameAfter(line.text, label.end) : '';
}

/** The name where the label stands alone: in the next cell, or in words for a picture or a link. */
function nameBeyond(line: Line, next: Line | undefined): string {
  const label = labelIn(line);
  if (!lonelyLabel.test(line.text) && !(label && label.end >= line.text.length)) return '';
  const logo = line.element.querySelector('img[alt],[title]');
  const alt = (logo?.getAttribute('alt') || logo?.getAttribute('title') || '').trim();
  if (alt.length > 1 && alt.length <= 20) return alt;
  return next && next.length <= 20 && next.prose === 0 ? nameAfter(next.text, 0) : '';
}

/** “…。（来源：青河日报）” at the end of a long paragraph. */
function nameAtEnd({ element }: Line): string {
  const end = (element.textContent ?? '').trimEnd().slice(-50);
  const open = Math.max(end.lastIndexOf('（'), end.lastIndexOf('('), end.lastIndexOf('【'), end.lastIndexOf('['));
  const label = open >= 0 && /[）)】\]]$/.test(end) ? sourceLabel.exec(end.slice(open)) ?? looseLabel.exec(end.slice(open)) : null;
  return label && label.index <= 2 ? nameAfter(end, open + label.index + label[0].length) : '';
}

const nameForm = /^[\u4e00-\u9fffA-Za-z0-9·•《》＋+&.（）()-]{2,18}$/;
const namedAsSource = /source|author|(?:^|[-_ ])(?:from|media|name|laiyuan|ly|provider|publisher|agency|copyfrom)(?:[-_ ]|$)|来源/i;
const metaNames = ['mediaid', 'contentsource', 'source', 'og:article:source', 'sourcename', 'news:source', 'dc.source'];

/** A longer link is another story's headline. */
const maxNameLink = 12;
const isPlain = (line: Line, title: string): boolean => line.length <= 60 && (line.linked <= maxNameLink || line.linked < line.length * 0.8) && line.prose === 0 && !(line.hints & hint.comment) && squash(line.text) !== squash(title);

const wordsOf = (text: string): string[] => withoutDates(text).replace(reporter, ' ').split(/[\s　|｜/／·•【】[\]]+/).map((word) => word.replace(/[《》]/g, ''))
  .filter((word) => word.length > 1 && nameForm.test(word) && ![noName, channel, place, people, editorLabel].some((pattern) => pattern.test(word)));

/** An outlet's name without a label between headline and body. */
function findOutletBeside(lines: readonly Line[]): string | null {
  for (const { text, element } of lines) {
    const logo = isDateLike(text) ? element.querySelector('img[alt]')?.getAttribute('alt')?.trim() : undefined;
    if (logo && isOutlet(logo)) return logo;
    const outlet = wordsOf(text).find((word) => word.length > 2 && outletEnd.test(word) && !/^[\w.-]+$/.test(word));
    if (outlet) return outlet;
  }
  return null;
}

function findInMeta(meta: Meta): string | null {
  for (const field of metaNames) {
    const name = named(meta.get(field));
    if (name && !nobody.test(name) && !ourselves.test(name)) return name;
  }
  return null;
}

/** A name of any form beside the date, or in an element that is called source. */
function findAccountBeside(lines: readonly Line[], site: string): string | null {
  for (let i = 0; i < lines.length; i++) {
    const { text, element, node } = lines[i];
    const dated = findDates(text).length > 0 || findShortDates(text).length > 0;
    const called = [element, node.parentElement].some((at) => namedAsSource.test(`${at?.id ?? ''} ${at?.getAttribute('class') ?? ''}`));
    // 关注, 關注: a button to follow stands behind an account.
    const word = dated || called || /^.注$/.test(lines[i + 1]?.text) ? wordsOf(text)[0] : undefined;
    if (word && channelEnd.test(word) && site.startsWith(word.slice(0, 2))) continue;
    if (word && (called || !/^[A-Za-z0-9.-]+$/.test(word))) return word;
  }
  return null;
}

/** The outlet of the reporter in a line of credits or at the end of the text, or in brackets below it. */
function findReporterOf({ header, footer }: Surroundings): string | null {
  for (const { text, prose } of [...header, ...footer]) {
    const outlet = prose > 0 && text.length > maxCredit ? reporterOf.exec(text.slice(-maxCredit))?.[1] : (reporterOf.exec(text) ?? bracketed.exec(text))?.[1] ?? afterAuthor(text);
    if (outlet && isOutlet(outlet) && !noOutlet.test(outlet)) return outlet;
  }
  return null;
}
/** 文／青河健康网: an outlet where an author stands. */
function afterAuthor(text: string): string {
  const label = authorLabel.exec(text);
  return label ? nameAfter(text, label.index + label[0].length) : '';
}
/** 本文来自硬核，作者：…, at either end of a text. */
const findCopiedFrom = ({ header, body, footer }: Surroundings): string | null =>
  [...header, ...body.slice(0, 1), ...body.slice(-1), ...footer].map(({ text }) => copiedFrom.exec(text)?.[1]).find((name) => name !== undefined) ?? null;
/** Characters of a line of credits. */
const maxCredit = 40;

/** 青河社北山3月5日电, 【青河网】, 青河晚报讯. */
export function outletOfOpening(text: string): string | null {
  for (const pattern of Object.values(openings)) {
    const outlet = pattern.exec(text)?.[1];
    if (outlet && !noOutlet.test(outlet)) return outlet;
  }
  return null;
}
const findOpening = ({ body }: Surroundings): string | null => body.map((line) => outletOfOpening(line.text)).find((name) => name !== null) ?? null;

export function outletRetold(text: string): string | null {
  const outlet = retold.exec(text)?.[1];
  return outlet && !noOutlet.test(outlet) ? outlet : null;
}
const findRetold = ({ body }: Surroundings): string | null => (body[0] ? outletRetold(body[0].text) : null);

/** Characters of a bracket that names outlets. */
const maxCompiled = 40;
/** The outlets of （据青河日报、北山晚报综合） below a text. */
export function outletsCompiled(text: string): string | null {
  const found = compiled.exec(text.slice(-maxCompiled));
  const names = (found?.[1] ?? found?.[2] ?? '').replace(/^《([^《》]*)》$/, '$1');
  return outletEnd.test(names) && !noOutlet.test(names) ? names : null;
}
const findCompiled = ({ footer }: Surroundings): string | null => footer.map((line) => outletsCompiled(line.text)).find((names) => names !== null) ?? null;

/** The office behind 发布机构：, in its line or in the next cell, above a table of labels too; a person is none. */
function findOffice({ header, above, footer }: Surroundings): string | null {
  for (const lines of [header, above.toReversed(), footer]) {
    for (let i = 0; i < lines.length; i++) {
      const { text, length, prose } = lines[i];
      const label = length <= 120 && prose === 0 ? officeLabel.exec(text) : null;
      const end = label ? label.index + label[0].length : 0;
      const name = label ? nameAfter(text, end) || (end >= text.length && lines[i + 1] ? nameAfter(lines[i + 1].text, 0) : '') : '';
      if (name.length > 2 && (officeEnd.test(name) || outletEnd.test(name))) return name;
    }
  }
  return null;
}

function withoutDates(text: string): string {
  let out = '';
  let from = 0;
  const dates = findDates(text);
  for (const { start, end } of dates.length > 0 ? dates : findShortDates(text)) { out += `${text.slice(from, start)} `; from = end; }
  return out + text.slice(from);
}
