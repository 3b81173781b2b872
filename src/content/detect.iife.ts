/** Tells whether the page is a report. Reads only; runs in every page, so it is small and asks for little. May run twice. */
import { detectNews } from '../core/detect/index.ts';
import { watchVerdict } from './detector/watch-verdict.ts';
import { isAlive, nativeApi, tell, type Listener } from './native.ts';

interface Running { isAlive(): boolean; stop(): void }
const scope = globalThis as { gangmuDetector?: Running };

function start(): Running {
  const api = nativeApi();
  const watching = watchVerdict({
    window,
    judge: () => detectNews(document, document.URL),
    onVerdict(news) {
      if (isAlive(api)) tell(api, { to: 'background', type: 'verdict', news });
      else watching.stop();
    },
  });
  const onMessage: Listener = (message, _, sendResponse) => {
    const { to, type } = (message ?? {}) as { to?: unknown; type?: unknown };
    if (to === 'detector' && type === 'get-verdict') sendResponse(watching.verdict());
    return undefined;
  };
  api.runtime.onMessage.addListener(onMessage);
  return { isAlive: () => isAlive(api), stop: watching.stop };
}

if (window === window.top && document.contentType === 'text/html' && scope.gangmuDetector?.isAlive() !== true) {
  scope.gangmuDetector?.stop();
  scope.gangmuDetector = start();
}
