import { render } from 'preact';
import type { Sheet, SheetPoint } from './open-print.ts';
import './print.css';
import { setPageLanguage } from '../shared/i18n.ts';

/** Asks the panel for its sheet, shows it and opens the browser's print dialog. */
export function printSheet(root: HTMLElement, channelName: string): void {
  setPageLanguage(document);
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: MessageEvent<Sheet>) => {
    channel.close();
    document.title = event.data.title;
    render(<PrintedSheet sheet={event.data} />, root);
    // Fonts and layout first: an early dialog prints an empty page.
    requestAnimationFrame(() => setTimeout(() => window.print(), 0));
  };
  channel.postMessage('ready');
}

function PrintedSheet({ sheet }: { sheet: Sheet }) {
  return (
    <main class="print" lang={sheet.lang}>
      <h1>{sheet.title}</h1>
      <ol>{sheet.points.map((point, index) => <PrintedPoint key={index} point={point} />)}</ol>
      <footer><p>{sheet.facts.join(' · ')}</p>{sheet.url && <p class="print-url">{sheet.url}</p>}</footer>
    </main>
  );
}

function PrintedPoint({ point }: { point: SheetPoint }) {
  const group = point.children.length > 0;
  return (
    <li>
      <p class={group ? 'print-group' : undefined}><span>{point.marker}</span> {point.title}</p>
      {point.rest && <p class="print-rest">{point.rest}</p>}
      {group && <ol>{point.children.map((child, index) => <PrintedPoint key={index} point={child} />)}</ol>}
    </li>
  );
}
