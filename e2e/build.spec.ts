import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { packFolder } from './commands/package.ts';
import { builtPackage, type BuiltPackage, type Manifest } from './harness/package.ts';

// Each project looks at its own browser's package; no browser is started.
let built: BuiltPackage;
let files: string[];
test.beforeAll(({}, { project }) => { // oxlint-disable-line no-empty-pattern -- Playwright's way to ask for nothing
  built = builtPackage(project.name === 'firefox' ? 'firefox' : 'chrome');
  files = readdirSync(built.directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(built.directory, name)).isFile())
    .map((name) => name.split(path.sep).join('/'));
});
const read = (name: string): string => readFileSync(path.join(built.directory, name), 'utf8');
const gzipped = (...names: string[]): number => gzipSync(names.map(read).join('\n'), { level: 9 }).length;

test('the detector is at most 6 kB, gzipped', () => {
  expect(gzipped(...built.manifest.content_scripts.flatMap((script) => script.js))).toBeLessThanOrEqual(6_000);
});

test('the reader is at most 25 kB, gzipped', () => {
  const readers = files.filter((name) => /\breader\b[^/]*\.js$/.test(name));
  expect(readers).toHaveLength(1);
  expect(gzipped(...readers)).toBeLessThanOrEqual(25_000);
});

test('beside it the page view is at most 13.5 kB, and the engines, whose rules are most of it, at most 81.5 kB, gzipped', () => {
  const beside = (part: RegExp): number => gzipped(...files.filter((name) => part.test(name)));
  expect(beside(/\bview\.iife[^/]*\.js$/)).toBeLessThanOrEqual(13_500);
  expect(beside(/\bengines\b[^/]*\.js$/)).toBeLessThanOrEqual(81_500);
});

test('what the panel loads before it draws is at most 30 kB, gzipped', () => {
  const main = files.filter((name) => /\bmain-[^/]*\.js$/.test(name));
  expect(main).toHaveLength(1);
  expect(gzipped(...loadedBy(built.panelPath, ...main))).toBeLessThanOrEqual(30_000);
});

test('the package is at most 1 MB', () => {
  expect(packFolder(built.directory).length).toBeLessThanOrEqual(1_000_000);
});

test('the manifest names only files that are there, and so does every page', () => {
  const named = [...filesNamedBy(built.manifest), built.panelPath];
  expect(named.filter((name) => !files.includes(name))).toEqual([]);
  const pages = files.filter((name) => name.endsWith('.html'));
  expect(loadedBy(...pages).filter((name) => !files.includes(name))).toEqual([]);
});

test('pages can reach nothing of the package', () => {
  expect(built.manifest.web_accessible_resources).toBeUndefined();
});

test('nothing in the package writes HTML or talks to a network', () => {
  const forbidden = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b|\bnew Function\b|\b(?:fetch|eval)\s*\(/g;
  const found = files.filter((name) => /\.(?:js|html)$/.test(name))
    .flatMap((name) => [...read(name).matchAll(forbidden)].map(([word], index) => `${name}: ${word} (${index + 1})`));
  expect(found).toEqual([]);
});

test('scripts hold no characters that Chrome refuses', () => {
  // A non-character in a string comes out raw, and Chrome then calls the content script “not UTF-8 encoded”.
  const nonCharacter = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/;
  expect(files.filter((name) => name.endsWith('.js') && nonCharacter.test(read(name)))).toEqual([]);
});

test('the content security policy lets pages load their own files and nothing else', () => {
  const directives = new Map(built.manifest.content_security_policy.extension_pages.split(';').map((part) => {
    const [name, ...sources] = part.trim().split(/\s+/);
    return [name, sources.join(' ')];
  }));
  expect(directives.get('default-src')).toBe("'none'");
  for (const [name, sources] of directives) expect(`${name} ${sources}`).toMatch(/ '(?:none|self)'$/);
});

test('the permissions are the ones that README explains', ({}, { project }) => { // oxlint-disable-line no-empty-pattern
  const { permissions, host_permissions: hosts } = built.manifest;
  const expected = project.name === 'firefox' ? ['contextMenus', 'scripting', 'storage'] : ['contextMenus', 'scripting', 'sidePanel', 'storage', 'tabs'];
  expect(permissions.toSorted()).toEqual(expected);
  expect(hosts).toEqual(['http://*/*', 'https://*/*']);
});

for (const locale of ['en', 'zh_CN', 'zh_TW', 'zh_HK', 'zh']) {
  test(`every word is there in ${locale}, within the stores' limits`, () => {
    const words = (name: string) => JSON.parse(read(`_locales/${name}/messages.json`)) as Record<string, { message: string }>;
    const own = words(locale);
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(words('en')).toSorted());
    expect(own.name.message.length).toBeLessThanOrEqual(45);
    expect(own.description.message.length).toBeLessThanOrEqual(132);
  });
}

/** Files that pages and scripts load before they run: themselves, a page's style sheets and scripts, and what those import at once. */
function loadedBy(...names: string[]): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    if (files.includes(name)) for (const next of namedIn(name)) add(next.startsWith('/') ? next.slice(1) : path.posix.join(path.posix.dirname(name), next));
  };
  names.forEach(add);
  return [...found];
}

function namedIn(name: string): string[] {
  if (name.endsWith('.html')) return [...read(name).matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(([, target]) => target);
  if (name.endsWith('.js')) return [...read(name).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)].map(([, target]) => target);
  return [];
}

function filesNamedBy(manifest: Manifest): string[] {
  const { icons, action, content_scripts: scripts, background, options_ui: options } = manifest;
  return [...Object.values(icons), ...Object.values(action.default_icon), ...scripts.flatMap((script) => script.js),
    ...(background.scripts ?? []), ...(background.service_worker ? [background.service_worker] : []), options.page];
}
