import { t } from '../shared/i18n.ts';
import type { Panel } from '../state/panel.ts';
import { PasteForm } from './paste-form.tsx';
import { Sheet } from './sheet.tsx';

export function PasteSheet({ panel }: { panel: Panel }) {
  return <Sheet panel={panel} name={t('menu_paste')}><PasteForm panel={panel} /></Sheet>;
}
