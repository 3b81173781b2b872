/**
 * What the first paint does not need, in one file that comes right behind it: menus, messages, the ledger, keys, filter,
 * conversion. Sheets, export and the reading of pasted text come when they are asked for.
 */
export { Caption } from './components/caption.tsx';
export { Find } from './components/find.tsx';
export { Foot } from './components/foot.tsx';
export { PlainMessage } from './components/messages.tsx';
export { MoreMenu } from './components/more-menu.tsx';
export { NoPoints } from './components/no-points.tsx';
export { Notes } from './components/notes.tsx';
export { NothingFound } from './components/nothing-found.tsx';
export { attendTree } from './components/attend-tree.ts';
export { OpenWords } from './components/open-words.tsx';
export { PastedMeta } from './components/pasted-meta.tsx';
export { PointBar } from './components/point-bar.tsx';
export { ReadingView } from './components/reading-view.tsx';
export { Series } from './components/series.tsx';
export { Sheets } from './components/sheets.tsx';
export { adoptLateStyles } from './late-styles.ts';
export { endIfGone } from './state/follow-more.ts';
export { correct } from '../core/corrections/index.ts';
export { gapsOf } from './outline/gaps.ts';
export { headingsOf, sentencesOf } from './outline/headings.ts';
export { rememberEnd } from './state/series.ts';
export { hear } from './state/hear.ts';
export { listen } from './state/listen.ts';
export { jump } from './state/points.ts';
export { setScript, showScript } from './state/script.ts';
