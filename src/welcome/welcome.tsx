import '../panel/shared/tokens.css';
import '../panel/shared/base.css';
import '../panel/shared/controls.css';
import '../panel/shared/settings.css';
import './welcome.css';
import '../panel/shared/media.css';
import { render } from 'preact';
import { setPageLanguage } from '../panel/shared/i18n.ts';
import { currentWindowId, hasSettings, loadSettings, saveSettings } from '../platform/index.ts';
import { App } from './App.tsx';
import { usualScript } from './usual-script.ts';

/** The choice that is shown is the one that holds: on the first visit what the browser's languages suggest is stored. */
async function start(root: HTMLElement): Promise<void> {
  const settings = (await hasSettings()) ? await loadSettings() : await saveSettings({ script: usualScript(navigator.languages) });
  render(<App initial={settings.script} windowId={await currentWindowId()} />, root);
}

setPageLanguage(document);
const root = document.getElementById('root');
if (root) void start(root);
