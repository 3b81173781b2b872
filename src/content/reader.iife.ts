/** Composes read, clean, outline and the page view in the page; answers the panel. Injected on demand, may run twice. */
import type { TableData } from '../core/script/index.ts';
import { parseReaderRequest, type ReaderEvent } from '../platform/messages.ts';
import type { Engines, PageWriter } from './reader/parts.ts';
import { isAlive, nativeApi, tell, type Listener, type Port } from './native.ts';
import { createSession } from './reader/session.ts';

/** The reader that this document has; after an update it may be one of the old version. */
interface Running { isAlive(): boolean; end(): void }
const scope = globalThis as { gangmuReader?: Running; gangmuEngines?: Engines; gangmuWriter?: PageWriter; gangmuTables?: TableData };
/** Asks readers of other versions whether they are still needed: each lives in a world of its own. */
const arrival = 'gangmu-arrival';
/** While the page shows changes of ours, an orphan is found out after so long at the latest. */
const pulseMs = 5000;

function start(engines: Engines, writer: PageWriter): Running {
  const api = nativeApi();
  const ports = new Set<Port>();
  const emit = (event: ReaderEvent): void => {
    for (const port of ports) {
      try { port.postMessage(event); } catch { ports.delete(port); }
    }
  };
  const session = createSession({
    document,
    engines,
    writer,
    words: { hidden: api.i18n.getMessage('line_hidden'), restore: api.i18n.getMessage('line_restore'), lang: api.i18n.getUILanguage() },
    converterFor: engines.convertersFrom(scope),
    emit,
    onCount: (count) => tell(api, { to: 'background', type: 'points', count }),
  });

  const onMessage: Listener = (message, _, sendResponse) => {
    const request = parseReaderRequest(message);
    if (request === null) return undefined;
    void session.answer(request).catch((error: unknown) => {
      console.error('the reader failed', error);
      return { ok: false, error: 'failed', detail: String(error) };
    }).then(sendResponse);
    return true;
  };
  const onConnect = (port: Port): void => {
    if (port.name !== 'panel') return;
    ports.add(port);
    session.attend(true);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) session.attend(false);
      // The id goes away one task after the port does.
      setTimeout(endIfOrphaned);
    });
  };

  function end(): void {
    clearInterval(pulse);
    document.removeEventListener(arrival, endIfOrphaned);
    session.end();
    try {
      api.runtime.onMessage.removeListener(onMessage);
      api.runtime.onConnect.removeListener(onConnect);
    } catch {
      // An orphan has no listeners any more.
    }
  }
  /** A lost port alone ends nothing: the worker sleeps, and the panel may be closed. */
  function endIfOrphaned(): void { if (!isAlive(api)) end(); }
  const pulse = setInterval(() => { if (session.isChanging()) endIfOrphaned(); }, pulseMs);

  document.addEventListener(arrival, endIfOrphaned);
  api.runtime.onMessage.addListener(onMessage);
  api.runtime.onConnect.addListener(onConnect);
  return { isAlive: () => isAlive(api), end };
}

if (scope.gangmuReader?.isAlive() !== true && scope.gangmuEngines !== undefined && scope.gangmuWriter !== undefined) {
  scope.gangmuReader?.end();
  document.dispatchEvent(new CustomEvent(arrival));
  scope.gangmuReader = start(scope.gangmuEngines, scope.gangmuWriter);
}
