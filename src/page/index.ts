export { createPageView } from './view.ts';
export type * from './types.ts';
