import type { Browser, BrowserName, LaunchOptions } from './browser.ts';
import { launchChrome } from './chrome.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with a fresh profile and our unpacked build in it. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  return name === 'chrome' ? launchChrome(options) : launchFirefox(options);
}
