/** Cells longer than this hold paragraphs: the table is there for the layout. */
const maxCellCharacters = 160;
const maxLooked = 60;

const known = new WeakMap<Element, boolean>();

/**
 * Whether a row belongs to a table of data: at least two rows of two cells, short cells, nothing nested. Such a row is
 * read as one block; a table for layout is read as if it were not there.
 */
export function isDataTable(row: Element): boolean {
  const table = row.closest('table');
  if (!table) return false;
  const before = known.get(table);
  if (before !== undefined) return before;
  const answer = judge(table);
  known.set(table, answer);
  return answer;
}

function judge(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table,form,h1,h2,li')) return false;
  const rows = table.querySelectorAll('tr');
  let wide = 0;
  for (let r = 0; r < rows.length && r < maxLooked; r++) {
    const cells = rows[r].children;
    if (cells.length > 1) wide++;
    for (let c = 0; c < cells.length && c < maxLooked; c++) {
      const text = cells[c].textContent ?? '';
      if (text.length > maxCellCharacters && text.trim().length > maxCellCharacters) return false;
    }
  }
  return wide >= 2 && wide >= Math.min(rows.length, maxLooked) * 0.5;
}
