import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from '../harness/browser.ts';
import { lookForBrowser, which } from '../harness/programs.ts';

// The language packs let tests run the panel in zh-CN and zh-TW; without the fonts pictures show empty boxes.
const debianPackages = ['chromium', 'firefox-esr', 'chromium-l10n', 'firefox-esr-l10n-zh-cn', 'firefox-esr-l10n-zh-tw', 'fonts-noto-cjk'];

const hasChineseFont = (): boolean => {
  if (which('fc-list') === null) return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') || process.platform !== 'linux';
  return spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout.trim() !== '';
};

/** What a command needs of the machine beside Node. */
export interface Need { browsers: readonly BrowserName[]; fonts?: boolean }

/**
 * Installs what is missing where that is possible without a question: on Debian as root or with sudo that asks nothing.
 * Elsewhere it prints one sentence that says what to install and ends the process with 2.
 */
export function ensureInstalled({ browsers, fonts = true }: Need): void {
  const missing = (): string[] => [
    ...browsers.filter((browser) => lookForBrowser(browser) === null).map((browser) => (browser === 'chrome' ? 'Chromium' : 'Firefox')),
    ...(fonts && !hasChineseFont() ? ['a Chinese font'] : []),
  ];
  if (missing().length === 0) return;
  if (existsSync('/etc/debian_version') && which('apt-get') !== null) installOnDebian();
  const still = missing();
  if (still.length === 0) return;
  console.error(`Please install ${still.join(' and ')} first (on Debian: apt-get install ${debianPackages.join(' ')}), or name a browser's path in CHROMIUM or FIREFOX.`);
  process.exit(2);
}

function installOnDebian(): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  console.log('Installing browsers and fonts with apt …');
  const apt = (...args: string[]): void => {
    const [command, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...debianPackages);
}
