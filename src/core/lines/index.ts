export * from './dates.ts';
export * from './headline.ts';
export * from './scan.ts';
export * from './tags.ts';
export * from './walk.ts';
