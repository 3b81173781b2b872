import type { Bench } from './table.ts';

/** The benches by name; each is loaded when it runs, for what stands beside us is heavy. */
export const benches: Record<string, () => Promise<Bench>> = {
  click: async () => (await import('./click.ts')).benchClick,
  'convert-page': async () => (await import('./convert-page.ts')).benchConvertPage,
  idle: async () => (await import('./idle.ts')).benchIdle,
  read: async () => (await import('./read.ts')).benchRead,
  outline: async () => (await import('./outline.ts')).benchOutline,
  'script-audit': async () => (await import('./script-audit.ts')).benchScriptAudit,
  'script-start': async () => (await import('./script-start.ts')).benchScriptStart,
  script: async () => (await import('./script.ts')).benchScript,
  rows: async () => (await import('./rows.ts')).benchRows,
};
