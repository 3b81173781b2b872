import type * as platform from '../../platform/index.ts';
import type { Aligned, ConvertOptions } from '../../core/script/types.ts';
import type { ScriptChoice } from '../../core/settings/settings.ts';

/** What the panel's logic needs of the browser. Tests and pictures give it a false one. */
export type PanelPlatform = Pick<typeof platform,
  | 'currentWindowId' | 'activeTab' | 'watchActiveTab' | 'watchAccess' | 'ensureReader' | 'ensureTables' | 'setPageScript' | 'askReader' | 'askDetector' | 'connectReader'
  | 'requestAccess' | 'wasClicked' | 'onPanelRequest' | 'loadSettings' | 'saveSettings' | 'watchSettings' | 'openOptions' | 'openPage' | 'shortcuts'
  | 'openShortcutSettings' | 'reloadTab' | 'goInTab'>;

/** Converts texts for the panel, away from its thread. Rejects when the table did not load or `signal` was aborted. */
export interface PanelConverter {
  convert(choice: Exclude<ScriptChoice, 'original'>, texts: readonly string[], options: ConvertOptions, signal?: AbortSignal): Promise<Aligned[]>;
}

/** The few things of the page that logic without a DOM needs. */
export interface PanelHost {
  /** False when the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  close(): void;
}
