/**
 * The practice report as a page of the extension, so that it works without a network and without a site. No browser lets
 * an extension inject into its own pages; here the same files stand as scripts of the page, and the panel reaches them as
 * it reaches any reader: messages and ports to a tab arrive in the extension's own pages in both browsers.
 */
import reportHtml from '../../public/practice.html?raw';
import browser from '../platform/browser.ts';
import { announceClick, currentWindowId, pageCss, readerFiles, tableFiles } from '../platform/index.ts';

/** A path in the package as it is loaded here; Firefox's manifest has whole addresses. */
const fromRoot = (file: string): string => new URL(file, browser.runtime.getURL('')).pathname;

/** Shows the report in this document: its title, its sheet, its body. It was built in and has no scripts. */
function showReport(): void {
  const report = new DOMParser().parseFromString(reportHtml, 'text/html');
  document.title = report.title;
  for (const sheet of report.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = fromRoot(sheet.getAttribute('href') ?? '');
    document.head.append(link);
  }
  document.body.replaceChildren(...report.body.childNodes);
}

/** Runs files of the package one after the other. Rejects when one is missing. */
async function run(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = fromRoot(file);
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`${file} did not load`)));
      document.head.append(script);
      // The report is read as published; a script of ours is no part of it.
      script.remove();
    });
  }
}

/** The welcome page's button opened the panel; to the panel this is the click. A reload is none. */
async function announce(): Promise<void> {
  history.replaceState(null, '', location.pathname);
  const { id: tabId } = await browser.tabs.getCurrent();
  if (tabId !== undefined) announceClick({ tabId, windowId: await currentWindowId(), way: 'action' });
}

async function start(): Promise<void> {
  showReport();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageCss);
  document.adoptedStyleSheets = [sheet];
  const detector = browser.runtime.getManifest().content_scripts?.flatMap(({ js = [] }) => js) ?? [];
  await run([...detector, ...readerFiles]);
  if (location.search === '?read') await announce();
  await run(tableFiles);
}

void start().catch((error: unknown) => console.error('the practice report', error));
