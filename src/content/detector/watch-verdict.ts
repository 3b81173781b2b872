import type { Verdict } from '../../core/detect/index.ts';

export interface Watching {
  window: Window & typeof globalThis;
  judge(): Verdict;
  /** The verdict is news, or is another than the one told before. */
  onVerdict(news: boolean): void;
}

/** Judging is cheap, but a page that rewrites its address all day must not have us judge all day. */
const perAddress = 3;
/** After `load` and after a navigation inside the page, when its text has had time to arrive. */
const laterMs = 1000;
const afterNavigationMs = 300;

type Timers = ReturnType<typeof setTimeout>[];
/** The Navigation API, where the browser has it. */
type WithNavigation = { navigation?: EventTarget };
type WithPrerendering = { prerendering?: boolean };

/** The address that makes a page another one; a hash only does in routers that use it so. */
const addressOf = (url: string): string => url.replace(/#(?![!/]).*/, '');

/**
 * Judges the page when it is idle, when its text has changed a second later or a second after `load`, and when its address
 * changes; three times per address at most. Speaks only of news and of changes: an ordinary page is told to nobody.
 * `verdict` judges when asked; `stop` ends all.
 */
export function watchVerdict({ window, judge, onVerdict }: Watching): { verdict(): Verdict; stop(): void } {
  const { document } = window;
  let told = false;
  let address = '';
  let judged = 0;
  /** Characters of the page when it was judged. */
  let seen: number | undefined;
  let timers: Timers = [];
  const ends = new AbortController();
  const { signal } = ends;

  const look = (): void => {
    const now = addressOf(document.URL);
    if (now !== address) { address = now; judged = 0; }
    const characters = document.body?.textContent?.length;
    if (signal.aborted || judged >= perAddress || (judged > 0 && characters === seen)) return;
    judged++;
    seen = characters;
    const { news } = judge();
    if (news === told) return;
    told = news;
    onVerdict(news);
  };
  const plan = (...delays: number[]): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = delays.map((delay) => setTimeout(look, delay));
  };

  const onLoad = (): void => plan(laterMs);
  const onNavigation = (): void => { if (addressOf(document.URL) !== address) plan(afterNavigationMs, afterNavigationMs + laterMs); };
  const onShow = (event: PageTransitionEvent): void => {
    // Back from the cache: the tab's icon was reset meanwhile, the page has not changed.
    if (event.persisted && told) onVerdict(true);
  };
  const begin = (): void => {
    look();
    onLoad();
    window.addEventListener('load', onLoad, { signal });
  };

  const { navigation } = window as WithNavigation;
  const [target, event]: [EventTarget, string] = navigation === undefined ? [window, 'popstate'] : [navigation, 'currententrychange'];
  target.addEventListener(event, onNavigation, { signal });
  window.addEventListener('pageshow', onShow, { signal });
  // A prerendered page is one that nobody has opened yet.
  if ((document as WithPrerendering).prerendering) document.addEventListener('prerenderingchange', begin, { signal });
  else begin();

  return {
    verdict: judge,
    stop() {
      ends.abort();
      plan();
    },
  };
}
