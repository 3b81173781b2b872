import type { Verdict } from '../core/detect/index.ts';
import browser from './browser.ts';
import type { DetectorRequest, ReaderAnswers, ReaderEvent, ReaderRequest, Result } from './messages.ts';

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

/** Whether the tab's document has a reader that answers. */
export async function pingReader(tabId: number): Promise<boolean> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { to: 'reader', type: 'get-reading' }, { frameId: 0 }).catch(() => null);
  return isResult(answer);
}

/**
 * Asks the tab's reader. `no-reader` when nobody is there: not injected, navigated away, or left over from a version that
 * was updated.
 */
export async function askReader<R extends ReaderRequest>(tabId: number, request: R): Promise<Result<ReaderAnswers[R['type']]>> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
    if (isResult(answer)) return answer as Result<ReaderAnswers[R['type']]>;
    return { ok: false, error: 'no-reader' };
  } catch (error) {
    return { ok: false, error: 'no-reader', detail: String(error) };
  }
}

/** The detector's verdict on the tab's page; null where no detector runs. */
export async function askDetector(tabId: number): Promise<Verdict | null> {
  const request: DetectorRequest = { to: 'detector', type: 'get-verdict' };
  const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => null);
  if (typeof answer !== 'object' || answer === null || typeof (answer as Verdict).news !== 'boolean') return null;
  return answer as Verdict;
}

/**
 * Listens to the tab's reader: the place being read, changes of the page and of what it shows. `onGone` when the document
 * went away, not when the caller disconnected. Returns the function that disconnects.
 */
export function connectReader(tabId: number, onEvent: (event: ReaderEvent) => void, onGone: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: 'panel', frameId: 0 });
  let closed = false;
  port.onMessage.addListener((event: unknown) => {
    if (!closed && typeof event === 'object' && event !== null && typeof (event as { type?: unknown }).type === 'string') onEvent(event as ReaderEvent);
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    if (!closed) onGone();
    closed = true;
  });
  return () => {
    closed = true;
    port.disconnect();
  };
}
