import '../panel/shared/tokens.css';
import '../panel/shared/base.css';
import '../panel/shared/controls.css';
import '../panel/shared/settings.css';
import './options.css';
import '../panel/shared/media.css';
import { render } from 'preact';
import { setPageLanguage, t } from '../panel/shared/i18n.ts';
import { loadSettings } from '../platform/index.ts';
import { App } from './App.tsx';

setPageLanguage(document);
document.title = `${t('settings')} · ${t('shortName')}`;
const root = document.getElementById('root');
if (root) void loadSettings().then((settings) => render(<App initial={settings} />, root));
