/**
 * Chrome shows a side panel once its page has loaded. So the page is only its frame and its styles; the code comes behind
 * it, while the browser makes room for the panel.
 */
import './styles.ts';

/** A file may be out of reach for the moment in which the extension is exchanged: the page is loaded again, once. */
function loadAgain(error: unknown): void {
  if ((performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type === 'reload') throw error;
  location.reload();
}

void import('./main.tsx').catch(loadAgain);
void import('./late.ts').catch(loadAgain);
