/** `npm run explain -- FILE|URL [--all]`: what became of every marker and why; `--all` also those that stand alone. */
import { cleanArticle } from '../../src/core/clean/index.ts';
import { buildOutline } from '../../src/core/outline/index.ts';
import type { Decision } from '../../src/core/outline/index.ts';
import { readSource } from './read-source.ts';

const source = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (source === undefined) {
  console.error('usage: npm run explain -- FILE|URL [--all]');
  process.exit(2);
}
const article = await readSource(source);
const decisions: Decision[] = [];
buildOutline(article, cleanArticle(article), (decision) => decisions.push(decision));

const around = ({ marker, at }: Decision): string => {
  const { text } = article.blocks[at.block];
  return `${at.offset > 0 ? `…${text.slice(Math.max(0, at.offset - 8), at.offset)}` : ''}[${marker}]${text.slice(at.offset + marker.length, at.offset + marker.length + 16)}`;
};

const runs = new Map<number, Decision[]>();
for (const decision of decisions) if (decision.run !== undefined) runs.set(decision.run, [...(runs.get(decision.run) ?? []), decision]);
const showAll = process.argv.includes('--all');
for (const [id, members] of runs) {
  const [first] = members;
  const isKept = members.some(({ kept }) => kept);
  if (members.length === 1 && !isKept && !showAll) continue;
  const score = first.score === undefined || !Number.isFinite(first.score) ? '' : `score ${Math.round(first.score * 10) / 10}`;
  console.log(`\n${isKept ? '✓ list' : '✗ no list'} ${id} · ${first.style} ${members.map(({ value }) => (value === 0 ? 'last' : value)).join(' ')} · ${score}\n  ${first.reasons.join(' · ')}`);
  for (const member of members) console.log(`  ${isKept && !member.kept ? '✗ taken by another list ' : ''}${member.at.block}:${member.at.offset} ${around(member)}`);
}
const refused = decisions.filter(({ run }) => run === undefined);
if (refused.length > 0) console.log('\nrefused by themselves');
for (const decision of refused) console.log(`  ${decision.at.block}:${decision.at.offset} ${around(decision)} · ${decision.style} · ${decision.reasons.join(', ')}`);
