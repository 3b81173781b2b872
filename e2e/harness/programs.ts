import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser.ts';

// Debian's names first: that is what `npm test` installs.
const names: Record<BrowserName, { variable: string; programs: string[] }> = {
  chrome: { variable: 'CHROMIUM', programs: ['chromium', 'chromium-browser', 'google-chrome-for-testing', '/Applications/Chromium.app/Contents/MacOS/Chromium'] },
  firefox: { variable: 'FIREFOX', programs: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'] },
};

/** Path of a program on the search path; null when it is not there. */
export function which(program: string): string | null {
  const candidates = path.isAbsolute(program) ? [program] : (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, program));
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  }) ?? null;
}

/** The installed browser, or null. `CHROMIUM` and `FIREFOX` in the environment name another. */
export function lookForBrowser(browser: BrowserName): string | null {
  const { variable, programs } = names[browser];
  const chosen = process.env[variable];
  return chosen ? which(chosen) : programs.map(which).find((found) => found !== null) ?? null;
}

/** The installed browser. Throws a sentence that says what to do when there is none. */
export function findProgram(browser: BrowserName): string {
  const found = lookForBrowser(browser);
  if (found === null) throw new Error(`No ${browser === 'chrome' ? 'Chromium' : 'Firefox'} found. Install it, or name its path in ${names[browser].variable}.`);
  return found;
}
