export * from './settings.ts';
export * from './edit-settings.ts';
export * from './parse-settings.ts';
export * from './settings-file.ts';
export * from './site-host.ts';
