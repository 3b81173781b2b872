/** One start of ours and of opencc-js, in a page. */
export interface Sources { engine: string; tables: string; opencc: string; sentence: string }
export interface Round { parse: number; first: number; sum: number; theirParse: number; theirFirst: number; theirSum: number; empty: number }

/** A fresh frame for ours and for theirs; a comment at the end keeps a browser from remembering the parse. */
export function startOnce({ engine, tables, opencc, sentence: text }: Sources): Round {
  const frame = (): Window & typeof globalThis => document.body.appendChild(document.createElement('iframe')).contentWindow as Window & typeof globalThis;
  const fresh = (source: string): string => `${source}\n//${Math.random()}`;
  const timed = (work: () => unknown): number => { const start = performance.now(); work(); return performance.now() - start; };
  const run = (scope: Window & typeof globalThis, source: string): unknown => scope.eval(source);
  const ours = frame(), theirs = frame(), none = frame();
  run(ours, fresh(engine));
  const [tableSource, blank, openccSource] = [fresh(tables), fresh(`/*${'x'.repeat(tables.length)}*/`), fresh(opencc)];
  const parse = timed(() => run(ours, tableSource));
  const first = timed(() => run(ours, `gangmuBundle.converterFor(gangmuBundle.openTables(gangmuTables), 'tw', {})('${text}').text`));
  const empty = timed(() => run(none, blank));
  const theirParse = timed(() => run(theirs, openccSource));
  const theirFirst = timed(() => run(theirs, `OpenCC.Converter({ from: 'cn', to: 'tw' })('${text}')`));
  for (const used of document.querySelectorAll('iframe')) used.remove();
  return { parse, first, sum: parse + first, theirParse, theirFirst, theirSum: theirParse + theirFirst, empty };
}
