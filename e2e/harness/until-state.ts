import type { Panel, PanelStatus } from './browser.ts';
import { poll } from './poll.ts';

/** Waits until the panel is in one of the states. */
export async function untilState(panel: Panel, states: string | readonly string[], ms = 10_000): Promise<PanelStatus> {
  const wanted = typeof states === 'string' ? [states] : states;
  let last: PanelStatus | null = null;
  try {
    return await poll(wanted.join(' or '), async () => {
      last = await panel.state();
      return last && wanted.includes(last.state) ? last : null;
    }, ms);
  } catch {
    throw new Error(`the panel is not ${wanted.join(' or ')} after ${ms} ms but ${last === null ? 'not open' : JSON.stringify(last)}`);
  }
}
