import { untouched } from '../../core/article/index.ts';
import { readArticleSteps } from '../../core/read/read-article.ts';
import { inSlices } from '../../page/index.ts';
import type { Engines } from './parts.ts';
import { compose, type Read } from './read-page.ts';

/** A reading that began before anybody asked for it. */
export interface ReadAhead {
  /** The reading; null when the page has changed since it began, or was not read to its end. */
  take(): Promise<Read | null>;
  drop(): void;
}

/** Nobody comes for it after this. */
const keptMs = 3000;

/**
 * Begins to read a document that has loaded, while the panel that will ask for it is still opening. Writes nothing; a
 * change of the page's nodes or texts ends it.
 */
export function readAhead(engines: Engines, document: Document): ReadAhead {
  const abort = new AbortController();
  let hasChanged = false;
  const observer = new MutationObserver(() => { hasChanged = true; });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const drop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
    abort.abort();
  };
  const timer = setTimeout(drop, keptMs);
  const reading = inSlices(readArticleSteps(document, document.URL, untouched, engines.readMetadata, abort.signal), () => hasChanged || abort.signal.aborted)
    .then((page) => (page === null ? null : compose(engines, page, engines.cleanArticle(page.article), [], null)))
    .catch(() => null);
  return {
    drop,
    async take() {
      const read = await reading;
      const isStale = hasChanged || observer.takeRecords().length > 0 || abort.signal.aborted;
      drop();
      return isStale ? null : read;
    },
  };
}
