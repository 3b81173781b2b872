/** Readers of our formats that share no code with the writers; for tests. */
export interface Read { label: string; note?: string; children: Read[] }

/** Nests a flat list by depth, which grows by one at most. */
function nest(rows: { depth: number; item: Read }[]): Read[] {
  const root: Read = { label: '', children: [] };
  const open = [root];
  for (const { depth, item } of rows) {
    if (depth >= open.length) throw new Error(`“${item.label}” skips a level`);
    open.length = depth + 1;
    open[depth].children.push(item);
    open.push(item);
  }
  return root.children;
}

/** The nested bullet list of a CommonMark text, its backslash escapes undone. Throws on lines that are neither. */
export function readMarkdown(text: string): { title: string; meta: string; address: string; points: Read[] } {
  const facts = { title: '', meta: '', address: '' };
  const rows: { depth: number; item: Read }[] = [];
  for (const line of text.split('\n')) {
    const item = /^((?: {2})*)- (\S.*)$/.exec(line);
    if (item) rows.push({ depth: item[1].length / 2, item: { label: inline(item[2]), children: [] } });
    else if (line.startsWith('# ')) facts.title = inline(line.slice(2));
    else if (/^<[^<>\s]*>$/.test(line)) facts.address = line.slice(1, -1);
    else if (line !== '') facts.meta = inline(line);
  }
  return { ...facts, points: nest(rows) };
}

/** Text of a line whose mark-up is all escaped; throws where some is not. */
function inline(source: string): string {
  if (/^(?:[-+:]|\d{1,9}[.)])/.test(source)) throw new Error(`a block inside the item: ${source}`);
  const bare = source.replace(/\\[!-/:-@[-`{-~]/g, '·');
  if (/[\\`*_{}[\]<>&~|#$^=]|:\/\/|www\.|%%/i.test(bare)) throw new Error(`mark-up: ${source}`);
  return source.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The lines behind the empty line, nested by two spaces. */
export function readPlainText(text: string): { head: string[]; points: Read[] } {
  const lines = text.split('\n');
  const empty = lines.indexOf('');
  const rows = lines.slice(empty + 1, -1).map((line) => {
    const spaces = line.length - line.replace(/^ +/, '').length;
    return { depth: spaces / 2, item: { label: line.slice(spaces), children: [] } };
  });
  return { head: lines.slice(0, empty), points: nest(rows) };
}

/** Records of an RFC 4180 text, read a character at a time. Throws on a stray quote and on a line end that is not \r\n. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let [record, field, quoted]: [string[], string, boolean] = [[], '', false];
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') { field += '"'; i++; } else quoted = false;
    } else if (character === '"') {
      if (field !== '') throw new Error('a quote inside a bare field');
      quoted = true;
    } else if (character === ',') { record.push(field); field = ''; } else if (character === '\r') {
      if (text[++i] !== '\n') throw new Error('a bare \\r');
      records.push([...record, field]);
      [record, field] = [[], ''];
    } else if (character === '\n') throw new Error('a bare \\n');
    else field += character;
  }
  if (quoted || field !== '' || record.length > 0) throw new Error('the last record does not end');
  return records;
}

/** The outline of CSV records by their level column. */
export function readCsvOutline(records: readonly string[][]): Read[] {
  const [header, ...rows] = records;
  const [level, label, note] = ['level', 'point', 'text'].map((name) => header.indexOf(name));
  const bare = (cell: string): string => cell.replace(/^'/, '');
  return nest(rows.map((row) => ({ depth: Number(row[level]) - 1, item: { label: bare(row[label]), note: bare(row[note]), children: [] } })));
}

/** The outline elements inside the article's one, by jsdom's XML parser. */
export function readOpml(document: Document): { title: string; article: Element; points: Read[] } {
  const read = (element: Element): Read => {
    const item: Read = { label: element.getAttribute('text') ?? '', children: [...element.children].map(read) };
    const note = element.getAttribute('_note');
    if (note !== null) item.note = note;
    return item;
  };
  const [article, ...others] = document.querySelectorAll('body > outline');
  if (others.length > 0) throw new Error('more than one article');
  return { title: document.querySelector('head > title')?.textContent ?? '', article, points: [...article.children].map(read) };
}
