import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser.ts';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** The parts of a built manifest that tests and commands rely on. */
export interface Manifest {
  version: string;
  icons: Record<string, string>;
  action: { default_icon: Record<string, string> };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string };
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: { js: string[]; matches: string[] }[];
  options_ui: { page: string };
  permissions: string[];
  host_permissions: string[];
  web_accessible_resources?: unknown[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { id: string } };
}

export interface BuiltPackage {
  directory: string;
  manifest: Manifest;
  /** Path of the panel's page inside the package. */
  panelPath: string;
}

/** The unpacked build of a browser. Throws a sentence that says what to run when it is not there. */
export function builtPackage(target: BrowserName, directory = path.join(projectRoot, 'dist', target)): BuiltPackage {
  const file = path.join(directory, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no build in dist/${target}. Run: npm run build`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const panelPath = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;
  if (panelPath === undefined) throw new Error(`${file} names no panel`);
  return { directory, manifest, panelPath: panelPath.replace(/^\//, '') };
}
