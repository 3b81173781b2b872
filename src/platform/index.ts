export * from './access.ts';
export * from './badge.ts';
export * from './injection.ts';
export type * from './messages.ts';
export * from './page-script.ts';
export * from './panel-host.ts';
export * from './reader-client.ts';
export * from './settings-store.ts';
export * from './tabs.ts';
