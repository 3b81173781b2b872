import { fold } from '../../core/text/fold.ts';
import type { Row } from '../outline/rows.ts';
import { treeKey, typeAhead, type Key } from '../outline/tree-keys.ts';
import { setExpanded, type Tree } from '../outline/tree.ts';
import { copyPoint } from '../state/copying.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { jump } from '../state/points.ts';

/** What the keys act on. */
export interface KeyTarget { panel: Panel; document: PanelDocument; tree: Tree; focus(): void; openMenu(row: Row): void; settle(row: Row): void }

const typingPauseMs = 700;
let typed = { text: '', at: 0 };

/** Does what a key in the tree asks for. */
export function onTreeKey({ panel, document, tree, focus, openMenu, settle }: KeyTarget, key: Key & { timeStamp: number }): void {
  const row = tree.focused.peek();
  if (row === null) return;
  const result = treeKey(tree, key);
  if (result === 'moved') focus();
  else if (result === 'toggle') setExpanded(tree, row, !row.state.peek().expanded);
  else if (result === 'jump') void jump(panel, document, row).then(() => settle(row));
  else if (result === 'copy') void copyPoint(panel, document, row);
  else if (result === 'menu') openMenu(row);
  else if (result === null && key.key.length === 1) {
    typed = { text: key.timeStamp - typed.at < typingPauseMs ? typed.text + key.key : key.key, at: key.timeStamp };
    const texts = document.texts.peek();
    if (typeAhead(tree, typed.text, (at) => document.words.title(at.point, texts), fold) === 'moved') focus();
  }
}
