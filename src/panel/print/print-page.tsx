import { render } from 'preact';
import type { ExportPoint, ExportTree } from '../../core/export/index.ts';
import { formatDate, setPageLanguage, t } from '../shared/i18n.ts';
import type { Sheet } from './open-print.ts';
import './print.css';

/** Asks the panel for its sheet, shows it and opens the browser's print dialog. */
export function printSheet(root: HTMLElement, channelName: string): void {
  setPageLanguage(document);
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', (event: MessageEvent<Sheet>) => {
    channel.close();
    document.title = event.data.tree.facts.title;
    render(<PrintedSheet {...event.data} />, root);
    // Fonts and layout first: an early dialog prints an empty page.
    requestAnimationFrame(() => setTimeout(() => window.print(), 0));
  });
  channel.postMessage('ready');
}

function PrintedSheet({ tree: { facts, points }, lang }: { tree: ExportTree; lang: string }) {
  return (
    <main class="print" lang={lang}>
      <h1>{facts.title}</h1>
      <ol>{points.map((point) => <PrintedPoint key={point.number} point={point} />)}</ol>
      <Source facts={facts} />
    </main>
  );
}

function PrintedPoint({ point }: { point: ExportPoint }) {
  const group = point.children.length > 0;
  const text = point.text === point.label ? '' : point.text;
  return (
    <li>
      <p class={group ? 'print-group' : undefined}><span class="print-number">{point.number}</span> {group || text === '' ? point.label : text}</p>
      {group && <ol>{point.children.map((child) => <PrintedPoint key={child.number} point={child} />)}</ol>}
    </li>
  );
}

function Source({ facts }: { facts: ExportTree['facts'] }) {
  const known = [facts.source, facts.repostedBy && t('header_reposted', facts.repostedBy), facts.publishedAt && formatDate(facts.publishedAt)].filter(Boolean);
  return <footer><p class="dotted">{known.map((fact) => <span key={fact}>{fact}</span>)}</p>{facts.address && <p class="print-url">{facts.address}</p>}</footer>;
}
