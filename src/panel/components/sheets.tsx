import type { Panel } from '../state/panel.ts';
import { lazy } from './lazy.tsx';

const SettingsSheet = lazy(() => import('./settings-sheet.tsx').then((module) => module.SettingsSheet));
const KeysSheet = lazy(() => import('./keys-sheet.tsx').then((module) => module.KeysSheet));
const LevelsSheet = lazy(() => import('./levels-sheet.tsx').then((module) => module.LevelsSheet));
const DoubtsSheet = lazy(() => import('./doubts-sheet.tsx').then((module) => module.DoubtsSheet));
const PasteSheet = lazy(() => import('./paste-sheet.tsx').then((module) => module.PasteSheet));

/** The sheet that lies over the panel. */
export function Sheets({ panel }: { panel: Panel }) {
  switch (panel.sheet.value) {
    case 'settings': return <SettingsSheet panel={panel} />;
    case 'keys': return <KeysSheet panel={panel} />;
    case 'levels': return <LevelsSheet panel={panel} />;
    case 'doubts': return <DoubtsSheet panel={panel} />;
    case 'paste': return <PasteSheet panel={panel} />;
    case null: return null;
  }
}
