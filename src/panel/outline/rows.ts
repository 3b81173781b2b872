import { signal, type Signal } from '@preact/signals';
import type { Outline, Point } from '../../core/article/index.ts';

/** What the filter found in a point; ranges are offsets into the title as shown. */
export interface Hit {
  title: [start: number, end: number][];
  /** Words around a match that stands in the sentence and not in the title. */
  excerpt?: { text: string; mark: [start: number, end: number] };
}

/** All that can change about a row while the panel shows it. */
export interface RowState {
  expanded: boolean;
  /** The one tab stop of the tree. */
  tabbable: boolean;
  /** The page is here. */
  current: boolean;
  /** Clicked or entered: title whole, and the sentence under it. */
  open: boolean;
  /** Left out by the filter. */
  hidden: boolean;
  /** Kept by the filter for what is under it. */
  context: boolean;
  hit: Hit | null;
  /** Children that the filter leaves; absent without a filter. */
  left?: number;
  /** Counts up when the texts change. */
  texts: number;
}

/** A point in reading order. The tree of the outline stays; only `state` changes. */
export interface Row {
  point: Point;
  index: number;
  /** Index of its last descendant, its own for an end node. */
  last: number;
  /** 1 for the top level. */
  depth: number;
  parent: Row | null;
  children: Row[];
  /** The marker runs into the title instead of hanging beside it. */
  lead: boolean;
  /** How many end nodes the outline has up to here, this or its first one included. */
  leaf: number;
  state: Signal<RowState>;
}

const firstState: RowState = { expanded: false, tabbable: false, current: false, open: false, hidden: false, context: false, hit: null, texts: 0 };

/** Lays the tree out in reading order. */
export function layOut(outline: Outline): { rows: Row[]; top: Row[] } {
  const rows: Row[] = [];
  let leaves = 0;
  const place = (point: Point, parent: Row | null): Row => {
    const row: Row = {
      point, index: rows.length, last: rows.length, depth: (parent?.depth ?? 0) + 1, parent, children: [], lead: false,
      leaf: leaves + 1, state: signal(firstState),
    };
    rows.push(row);
    row.children = point.children.map((child) => place(child, row));
    if (point.children.length === 0) leaves++;
    row.last = rows.length - 1;
    return row;
  };
  const top = outline.points.map((point) => place(point, null));
  runLongMarkersIn(rows);
  return { rows, top };
}

/** A level whose markers are long or connectives has no column for them: at 252 px the title needs the room. */
function runLongMarkersIn(rows: readonly Row[]): void {
  const depths = new Set(rows.filter((row) => isLong(row.point.marker)).map((row) => row.depth));
  for (const row of rows) row.lead = depths.has(row.depth);
}

const hasNumber = /[\d０-９〇零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾①-⓿❶-➓㈠-㊉]/;

const isLong = (marker: string): boolean => marker.length > 4 || marker.includes('方面') || (marker.length > 2 && !hasNumber.test(marker));
