/**
 * Styles of what comes behind the first paint. They come as text with its code: a style sheet of its own would hold the
 * page's `load` back, and with it the moment from which Chrome shows a panel.
 */
import doubts from './components/doubts.css?inline';
import former from './components/former.css?inline';
import go from './components/go.css?inline';
import lede from './components/lede.css?inline';
import ledger from './components/ledger.css?inline';
import menu from './components/menu.css?inline';
import messages from './components/messages.css?inline';
import notes from './components/notes.css?inline';
import pointBar from './components/point-bar.css?inline';
import reading from './components/reading.css?inline';
import series from './components/series.css?inline';
import long from './long.css?inline';
import paper from './paper.css?inline';

export function adoptLateStyles(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([doubts, former, go, lede, ledger, menu, messages, notes, pointBar, reading, series, long, paper].join('\n'));
  document.adoptedStyleSheets.push(sheet);
}
