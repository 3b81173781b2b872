/** Starts the panel on the platform in memory. */
import '../styles.ts';
import { start } from '../start.tsx';
import { defaultSettings } from '../../core/settings/settings.ts';
import { createFakePlatform, fakeConverter } from './fake-platform.ts';
import { scenarios } from './scenarios.ts';

const asked = new URLSearchParams(location.search);
const platform = createFakePlatform(scenarios[asked.get('state') ?? 'ready'], { ...defaultSettings, openLevel: 9 });
const root = document.getElementById('root');
if (root !== null) Object.assign(globalThis, { panel: start(root, platform, fakeConverter), platform });
