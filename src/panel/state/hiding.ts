import type { Removal } from '../../core/article/article.ts';
import { changeNeverHide } from '../../core/settings/edit-settings.ts';
import { hostOf, type Settings } from '../../core/settings/settings.ts';
import type { ReaderRequest } from '../../platform/messages.ts';
import { promotional, type PanelDocument } from './panel-document.ts';
import type { Panel } from './panel.ts';
import { setScript } from './script.ts';

type ViewRequest = Extract<ReaderRequest, { type: 'set-hidden' | 'set-published' | 'apply-settings' }>;

async function ask(panel: Panel, document: PanelDocument, request: ViewRequest): Promise<void> {
  if (document.tabId === null) return;
  const answer = await panel.platform.askReader(document.tabId, request);
  if (answer.ok) document.view.value = answer.value;
}

const setHidden = (panel: Panel, document: PanelDocument, ids: string[]): Promise<void> =>
  ask(panel, document, { to: 'reader', type: 'set-hidden', ids });

export const restore = (panel: Panel, document: PanelDocument, removal: Removal): Promise<void> =>
  setHidden(panel, document, document.view.peek().hidden.filter((id) => id !== removal.id));

export const hide = (panel: Panel, document: PanelDocument, removal: Removal): Promise<void> =>
  setHidden(panel, document, [...new Set([...document.view.peek().hidden, removal.id])]);

export const restoreAll = (panel: Panel, document: PanelDocument): Promise<void> => setHidden(panel, document, []);

export const hideAll = (panel: Panel, document: PanelDocument): Promise<void> =>
  setHidden(panel, document, promotional(document.reading.removals, panel.settings.peek()).map((removal) => removal.id));

/** Shows the page as published, or our changes again. */
export const togglePublished = (panel: Panel, document: PanelDocument): Promise<void> =>
  ask(panel, document, { to: 'reader', type: 'set-published', published: !document.view.peek().published });

/** This family stays on the pages of this site from now on; what is hidden of it here comes back. */
export async function neverHideHere(panel: Panel, document: PanelDocument, removal: Removal): Promise<void> {
  await change(panel, document, changeNeverHide(panel.settings.peek(), hostOf(document.url), removal.family, true));
  const same = new Set(document.reading.removals.filter((other) => other.family === removal.family).map((other) => other.id));
  const kept = document.view.peek().hidden.filter((id) => !same.has(id));
  if (kept.length < document.view.peek().hidden.length) await setHidden(panel, document, kept);
}

/** Stores a change of the settings and lets page and panel follow it. */
export async function change(panel: Panel, document: PanelDocument | null, settings: Partial<Settings>): Promise<void> {
  panel.settings.value = await panel.platform.saveSettings(settings);
  if (document === null) return;
  await ask(panel, document, { to: 'reader', type: 'apply-settings', settings: panel.settings.peek() });
  const { choice } = document.texts.peek();
  const reconvert = ['quotes', 'phrases', 'keepWords', 'ownWords', 'scope'].some((key) => key in settings);
  if (reconvert && choice !== 'original') await setScript(panel, document, choice);
}
