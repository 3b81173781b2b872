export { hasTraces } from './highlights.ts';
export { pageNumberOf } from './series.ts';
export { inSlices } from './slices.ts';
export { jumpOrUnfold } from './unfold.ts';
export { createPageView } from './view.ts';
export type * from './types.ts';
