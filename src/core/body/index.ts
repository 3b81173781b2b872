export { findHeadline, type Headline } from './headline.ts';
export { headlineByPlace, isSaid, wholeHeadline } from './headline-by-place.ts';
export { placeBody, type Body } from './place-body.ts';
export { findRun } from './runs.ts';
