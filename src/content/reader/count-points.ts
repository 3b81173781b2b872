import type { Point } from '../../core/article/index.ts';

/** Numbered points at the ends of the branches: what the badge counts. Headings are no points. */
export function countPoints(points: readonly Point[]): number {
  return points.reduce((sum, point) => sum + (point.children.length > 0 ? countPoints(point.children) : point.heading === true ? 0 : 1), 0);
}
