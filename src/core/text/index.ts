export * from './fold.ts';
export * from './numerals.ts';
export * from './pairs.ts';
export * from './sentences.ts';
export * from './unwrap.ts';
