import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * Who may import whom: a folder of the house on the left, on the right the folders (or packages, or single files) whose
 * code it may use at run time. Types may come from anywhere below `core` and from `platform/messages`.
 */
const mayImport: Record<string, string[]> = {
  'core/article': [],
  'core/text': [],
  'core/lines': ['core/article', 'core/text'],
  'core/detect': ['core/article', 'core/text', 'core/lines'],
  'core/about': ['core/article', 'core/lines'],
  'core/body': ['core/article', 'core/text', 'core/lines'],
  'core/read': ['core/article', 'core/text', 'core/lines', 'core/body', 'core/about'],
  'core/clean': ['core/article', 'core/text'],
  'core/outline': ['core/article', 'core/text'],
  'core/script': ['core/article', 'core/text'],
  'core/corrections': ['core/article', 'core/text'],
  'core/export': ['core/article', 'core/text'],
  'core/settings': [],
  tables: ['core/script', 'core/clean/notice-rules', 'core/clean/promo-rules', 'core/clean/word-buckets', 'opencc-js'],
  page: ['core'],
  platform: ['core/article', 'core/settings', 'webextension-polyfill'],
  content: ['core', 'page', 'platform/messages'],
  background: ['platform', 'core/settings'],
  panel: ['core', 'platform', 'preact', '@preact/signals'],
  options: ['core', 'platform', 'preact', '@preact/signals', 'panel/shared'],
  welcome: ['core', 'platform', 'preact', '@preact/signals', 'panel/shared'],
};

const source = path.dirname(new URL(import.meta.url).pathname);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|examples)\.tsx?$/.test(file) && file.includes(path.sep) && !file.endsWith('.d.ts'))
  .map((file) => file.split(path.sep).join('/'));

const roomOf = (file: string): string | undefined => Object.keys(mayImport).find((room) => file.startsWith(`${room}/`));

/** Targets of the run-time imports of a file: `core/text/index.ts`, `preact/hooks`. */
function importsOf(file: string): string[] {
  const code = readFileSync(path.join(source, file), 'utf8');
  const statements = code.matchAll(/^(?:import|export)\b(?!\s+type\b)[^'"();]*\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm);
  return [...statements].map((match) => match[1] ?? match[2] ?? match[3]).filter((target) => !target.startsWith('node:') && !/\.(css|json|svg)$|\?raw$/.test(target))
    .map((target) => target.replace(/\?.*$/, ''))
    .map((target) => (target.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target)) : target));
}

test('every folder of the house has a line in the table', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

test('imports go the way the table says', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file) ?? '';
    const allowed = [room, ...(mayImport[room] ?? [])];
    return importsOf(file)
      .filter((target) => !allowed.some((place) => target === place || target === `${place}.ts` || target.startsWith(`${place}/`)))
      // An injected script is named by its path, not imported.
      .filter((target) => !target.startsWith('content/') || room === 'content')
      .map((target) => `${file} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('webextension-polyfill has one door', () => {
  expect(files.filter((file) => importsOf(file).includes('webextension-polyfill'))).toEqual(files.filter((file) => file === 'platform/browser.ts'));
});
