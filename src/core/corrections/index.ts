export { correct, keyOf, stylesOf, type Correction, type History, type PointKey } from './correct.ts';
export { addParagraphs, passagesLike } from './add-points.ts';
export { markerOf, styleOf } from './marker-style.ts';
