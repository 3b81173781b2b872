export * from './settings.ts';
export * from './parse-settings.ts';
