import type { Note, Point } from '../article/index.ts';
import type { Item } from './items.ts';
import { styleOf } from './marker-style.ts';

interface Placed { point: Point; siblings: readonly Point[] }

/**
 * Notes of an outline that was corrected: each follows its point (`moved`: number path before → now), counts what is
 * there now, and goes when its point has gone or when nothing is left to remark.
 */
export function notesOf(notes: readonly Note[], before: readonly Item[], points: readonly Point[], moved: ReadonlyMap<string, string>): Note[] {
  if (notes.length === 0) return [];
  const placed = new Map<string, Placed>();
  const place = (siblings: readonly Point[]): void => siblings.forEach((point) => { placed.set(point.id, { point, siblings }); place(point.children); });
  place(points);
  return notes.flatMap((note) => {
    if (note.point === undefined) return [note];
    const now = placed.get(moved.get(note.point) ?? '');
    const was = before.find(({ point }) => point.id === note.point)?.point;
    if (now === undefined || was === undefined) return [];
    const following = { ...note, point: now.point.id };
    const alike = now.siblings.filter(({ marker }) => marker === note.marker).length;
    switch (note.kind) {
      case 'missing': return alike > 0 ? [] : [following];
      case 'repeated': return alike < 2 ? [] : [following];
      case 'count': return counted(following, was, now.point);
      case 'mixed': return [following];
    }
  });
}

/** The number found goes with the points that were taken out or added; agreement is no note. */
function counted(note: Note, was: Point, now: Point): Note[] {
  const style = styleOf(was.children[0]?.marker ?? '');
  const inStyle = ({ children }: Point): number => children.filter(({ marker }) => styleOf(marker) === style).length;
  const found = (note.found ?? 0) + inStyle(now) - inStyle(was);
  return found === note.stated ? [] : [{ ...note, found }];
}
