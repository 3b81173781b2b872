import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crx, type CrxPlugin, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** manifest.json is Chrome's; this makes Firefox's from it. */
function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') return manifest as ManifestV3Export;
  const { side_panel, minimum_chrome_version: _, background, permissions, action, ...rest } = manifest;
  return {
    ...rest,
    permissions: permissions.filter((permission) => permission !== 'sidePanel' && permission !== 'tabs'),
    background: { scripts: [background.service_worker], type: 'module' },
    action: { ...action, default_area: 'navbar' },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.short_name,
      default_icon: manifest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: { id: '{3c1d0b62-7f0a-4e9b-9a57-6d2f1a8c4e21}', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  } as unknown as ManifestV3Export;
}

/** crxjs lists injected scripts as reachable by pages and leaves module copies of them; nobody needs either. */
const packageHygiene: CrxPlugin = {
  name: 'package-hygiene',
  enforce: 'post',
  apply: 'build',
  renderCrxManifest(built) {
    delete built.web_accessible_resources;
    return built;
  },
  generateBundle(_, bundle) {
    for (const [name, chunk] of Object.entries(bundle))
      if (chunk.type === 'chunk' && /\.iife\.[jt]sx?$/.test(chunk.facadeModuleId ?? '')) delete bundle[name];
  },
};

/** Preact's one HTML sink goes: our markup never uses it, and no review has to wonder. */
const preactWithoutInnerHtml: Plugin = {
  name: 'preact-without-innerhtml',
  apply: 'build',
  transform: {
    filter: { id: /\/preact\/dist\/preact\.mjs$/ },
    handler(code) {
      const out = code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0').replace(/\w+\.__html==\w+\.innerHTML/, 'false');
      if (out === code || out.includes('innerHTML')) this.error('preact changed: its innerHTML sink was not found');
      return { code: out, map: null };
    },
  },
};

/** `zh_HK` is zh_TW plus overrides, `zh` (Firefox's step for regions it does not know) is zh_CN. */
const derivedLocales = (outDir: string): Plugin => ({
  name: 'derived-locales',
  apply: 'build',
  closeBundle() {
    // The licences of what is inside travel with it.
    cpSync('NOTICE', path.join(outDir, 'NOTICE.txt'));
    const locales = path.join(outDir, '_locales');
    if (!existsSync(path.join(locales, 'zh_CN'))) return;
    cpSync(path.join(locales, 'zh_CN'), path.join(locales, 'zh'), { recursive: true });
    const read = (locale: string) => JSON.parse(readFileSync(path.join(locales, locale, 'messages.json'), 'utf8')) as object;
    const overrides = path.join(locales, 'zh_HK', 'messages.json');
    if (existsSync(overrides)) writeFileSync(overrides, JSON.stringify({ ...read('zh_TW'), ...read('zh_HK') }));
  },
});

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = `dist/${target}`;
  const pages: Record<string, string> = { panel: 'src/panel/panel.html', welcome: 'src/welcome/welcome.html', practice: 'src/welcome/practice.html' };
  return {
    define: { __FIREFOX__: JSON.stringify(target === 'firefox') },
    plugins: [preactWithoutInnerHtml, crx({ manifest: manifestFor(target), browser: target }), packageHygiene, derivedLocales(outDir)],
    server: { port: 5173, strictPort: true, hmr: { port: 5173 } },
    // What an import on demand needs is fetched beside it, not after it.
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, reportCompressedSize: false, rolldownOptions: { input: pages } },
    test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 20_000 },
  };
});
