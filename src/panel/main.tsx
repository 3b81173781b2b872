import {
  activeTab, askDetector, askReader, connectReader, currentWindowId, ensureReader, ensureTables, loadSettings, onPanelRequest, openOptions, openPage,
  openShortcutSettings, reloadTab, goInTab, requestAccess, saveSettings, setPageScript, shortcuts, wasClicked, watchAccess, watchActiveTab, watchSettings,
} from '../platform/index.ts';
import { converter } from './converter.ts';
import { start } from './start.tsx';

// Named one by one: what the panel does not use stays out of it.
const platform = {
  activeTab, askDetector, askReader, connectReader, currentWindowId, ensureReader, ensureTables, loadSettings, onPanelRequest, openOptions, openPage,
  openShortcutSettings, reloadTab, goInTab, requestAccess, saveSettings, setPageScript, shortcuts, wasClicked, watchAccess, watchActiveTab, watchSettings,
};
const root = document.getElementById('root');
const print = new URLSearchParams(location.search).get('print');
if (root !== null && print !== null) void import('./print/print-page.tsx').then(({ printSheet }) => printSheet(root, print));
else if (root !== null) start(root, platform, converter);
