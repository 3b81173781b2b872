export * from './date-like.ts';
export * from './headline.ts';
export * from './labels.ts';
export * from './language.ts';
export * from './runs.ts';
export * from './scan.ts';
export * from './tags.ts';
export * from './walk.ts';
