/**
 * Chrome shows a side panel once its page has loaded. So the page is only its frame and its styles; the code comes behind
 * it, while the browser makes room for the panel.
 */
import './styles.ts';

/** A file may be out of reach for the moment in which the extension is exchanged: the page is loaded again, once. */
function loadAgain(error: unknown): void {
  console.error('the panel’s code did not come', error);
  const [{ type }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (type !== 'reload') location.reload();
}

void import('./main.tsx').catch(loadAgain);
void import('./late.ts').catch(loadAgain);
