import type { Section } from './sections.ts';

/** A run of lines whose prose outweighs what lies between: first and last line, both inclusive. */
export interface Run {
  first: number;
  last: number;
  weight: number;
  prose: number;
  /** The section that has begun between headline and run. */
  section?: Section;
  /** Index of the line that is the headline of a further article and ends the run. */
  end?: number;
}
