import type { ReadError } from '../../platform/messages.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { PanelDocument } from './panel-document.ts';

export type NotNewsReason = 'list' | 'language' | 'empty' | 'other';
export type AccessReason = Extract<ReadError, 'withheld' | 'browser-page' | 'pdf' | 'file'>;

/** What the panel shows. `former` is the last reading of this tab, greyed until there is another; `detail` of an empty page the address of another site's page in which it keeps its text. */
export type PanelState =
  | { status: 'starting' }
  | { status: 'waiting'; tab: TabInfo; title: string; news: boolean; former: PanelDocument | null }
  | { status: 'reading'; tab: TabInfo; title: string; slow: boolean; former: PanelDocument | null }
  | { status: 'ready'; tab: TabInfo | null; document: PanelDocument }
  | { status: 'no-points'; tab: TabInfo | null; document: PanelDocument }
  | { status: 'not-news'; tab: TabInfo; reason: NotNewsReason; document: PanelDocument | null; detail: string }
  | { status: 'no-access'; tab: TabInfo; reason: AccessReason }
  | { status: 'failed'; tab: TabInfo; title: string; reason: ReadError; detail: string; former: PanelDocument | null };

/** The hooks on the panel's root that a test from outside may rely on. */
export interface RootHooks { state: string; reason: string; url: string }

const reasons = ['list', 'language', 'empty', 'withheld', 'browser-page', 'pdf', 'file', 'timeout', 'orphaned'];

export function rootHooks(state: PanelState): RootHooks {
  if (state.status === 'starting') return { state: 'waiting', reason: '', url: '' };
  const document = 'document' in state ? state.document : null;
  const reason = 'reason' in state && reasons.includes(state.reason) ? state.reason : '';
  return { state: state.status, reason, url: document?.url ?? state.tab?.url ?? '' };
}

/** The document whose outline stands on the screen, greyed ones left out. */
export const documentOf = (state: PanelState): PanelDocument | null => ('document' in state ? state.document : null);

export const tabOf = (state: PanelState): TabInfo | null => ('tab' in state ? state.tab : null);
