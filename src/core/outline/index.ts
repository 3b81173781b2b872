export * from './build-outline.ts';
