import type { ScriptChoice, Settings } from '../core/settings/index.ts';
import { ensureTables } from './injection.ts';
import type { Result, ViewState } from './messages.ts';
import { askReader } from './reader-client.ts';

/**
 * Shows a tab's page in a script. Its tables come into the page when its reader says that they are missing. Errors as in
 * `askReader`, and `no-table` when they could not be brought.
 */
export async function setPageScript(tabId: number, script: ScriptChoice, settings: Settings): Promise<Result<ViewState>> {
  const ask = (): Promise<Result<ViewState>> => askReader(tabId, { to: 'reader', type: 'set-script', script, settings });
  const answer = await ask();
  if (answer.ok || answer.error !== 'no-table' || !(await ensureTables(tabId, script)).ok) return answer;
  return ask();
}
