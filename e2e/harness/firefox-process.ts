import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { LaunchOptions } from './browser.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { findProgram } from './programs.ts';

/** Nothing asked of the maker's hosts, no first-run pages, no update of anything. */
const quiet = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.uitour.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': '',
  'toolkit.telemetry.enabled': false,
};

export interface FirefoxProcess { marionette: Marionette; stop(): Promise<void>; whenClosed(): Promise<void> }

/** Starts Firefox with a fresh profile and opens a session with it. */
export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const port = await freePort();
  const profile = mkdtempSync(path.join(os.tmpdir(), 'gangmu-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), preferences(options, port));
  const [width, height] = options.size ?? [1280, 800];
  const child = spawn(
    findProgram('firefox'),
    ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile, ...(options.headless === false ? [] : ['-headless']), 'about:blank'],
    // The last one lets the preference above keep Firefox from asking its maker for settings.
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height), MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
  );
  // An aborted run leaves no browser behind.
  const reap = (): void => void child.kill('SIGKILL');
  process.once('exit', reap);
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    marionette,
    whenClosed: () => new Promise((resolve) => { child.once('exit', () => resolve()); }),
    async stop() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await ended(child);
      process.removeListener('exit', reap);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function preferences(options: LaunchOptions, port: number): string {
  const all: Record<string, unknown> = { ...quiet, 'marionette.port': port, 'ui.systemUsesDarkTheme': options.theme === 'dark' ? 1 : 0 };
  if (options.privateWindow) all['browser.privatebrowsing.autostart'] = true;
  if (options.language) all['intl.locale.requested'] = options.language;
  if (options.proxy) {
    const { hostname, port: proxyPort } = new URL(options.proxy);
    Object.assign(all, {
      'network.proxy.type': 1, 'network.proxy.http': hostname, 'network.proxy.http_port': Number(proxyPort),
      'network.proxy.ssl': hostname, 'network.proxy.ssl_port': Number(proxyPort), 'network.proxy.allow_hijacking_localhost': true, 'network.proxy.no_proxies_on': '',
    });
  }
  return Object.entries(all).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n');
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => { server.close(() => resolve()); });
  return port;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => { clearTimeout(timer); resolve(); });
  });
}
