import type { PanelState } from './panel-state.ts';

/** What helps to find out why a page was not read: facts about the browser and the failure, no text of the page. */
export function diagnosis({ tab, reason, detail }: Extract<PanelState, { status: 'failed' }>): string {
  return [`reason: ${reason}`, detail && `detail: ${detail}`, `page: ${tab.url ?? ''}`, `browser: ${navigator.userAgent}`, `time: ${new Date().toISOString()}`]
    .filter((line) => line !== '').join('\n');
}
