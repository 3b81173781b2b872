import browser from '../platform/browser.ts';

/** Where each menu entry shows; its words are `menu_<id>` in `_locales`. */
const menus = [
  { id: 'read-page', contexts: ['page'] },
  { id: 'read-selection', contexts: ['selection'] },
  { id: 'as-published', contexts: ['action'] },
  { id: 'settings', contexts: ['action'] },
] as const;

export type MenuId = (typeof menus)[number]['id'];

/** Makes the menu entries anew: an update may have other ones. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of menus) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(`menu_${id.replace('-', '_')}`),
      contexts: [...contexts],
      ...(id.startsWith('read') ? { documentUrlPatterns: ['http://*/*', 'https://*/*'] } : {}),
    });
  }
}
