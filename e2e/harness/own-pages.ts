import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './package.ts';
import type { Browser, Surface } from './browser.ts';

/** What the extension has stored, asked in one of its own pages; null when nothing. */
export function storedSettings(browser: Browser): Promise<Record<string, unknown> | null> {
  return browser.page.eval(async () => {
    const { settings } = await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get('settings');
    return (settings ?? null) as Record<string, unknown> | null;
  });
}

/** What axe finds wrong with a document: the rule and the elements. */
export async function axeViolations(surface: Surface): Promise<string[]> {
  await surface.run(readFileSync(path.join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return surface.eval(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
