import { render } from 'preact';
import { App } from './components/app.tsx';
import { late } from './later.tsx';
import { setPageLanguage } from './shared/i18n.ts';
import { startPanel } from './state/follow.ts';
import { createPanel, type Panel } from './state/panel.ts';
import type { PanelConverter, PanelPlatform } from './state/panel-platform.ts';

/** Draws a panel into an element and lets it follow its window. */
export function start(root: HTMLElement, platform: PanelPlatform, converter: PanelConverter): Panel {
  setPageLanguage(document);
  const panel = createPanel(platform, converter, {
    copy: (text) => navigator.clipboard.writeText(text).then(() => true, () => false),
    close: () => window.close(),
  });
  render(<App panel={panel} />, root);
  void late().then(({ adoptLateStyles }) => adoptLateStyles(document));
  void startPanel(panel).catch((error: unknown) => console.error('the panel did not start', error));
  return panel;
}
