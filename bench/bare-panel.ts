import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Files of an unpacked Chrome extension in a folder of its own: what we are compared with. Returns the folder. */
export function unpacked(name: string, manifest: object, files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `gangmu-${name}-`));
  const all = { ...files, 'manifest.json': JSON.stringify({ manifest_version: 3, name, version: '1', ...manifest }) };
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

const panelManifest = {
  minimum_chrome_version: '123', permissions: ['sidePanel'], action: {}, side_panel: { default_path: 'panel.html' }, background: { service_worker: 'background.js' },
};
const openPanel = 'chrome.action.onClicked.addListener(({ windowId }) => chrome.sidePanel.open({ windowId }));';

/** An extension whose button opens a panel that is there at once: the least that any panel costs. */
export const barePanel = (): string => unpacked('bare-panel', panelManifest, {
  'background.js': openPanel, 'panel.html': '<!doctype html><title>bare</title><p role="treeitem">bare</p>',
});

/** The same with a content script that does nothing: the least that any detector costs. */
export const emptyDetector = (): string => unpacked('empty-detector', {
  ...panelManifest, content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['empty.js'], run_at: 'document_idle' }],
}, { 'background.js': openPanel, 'panel.html': '<!doctype html>', 'empty.js': ';' });
