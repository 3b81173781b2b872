import { createReadStream, existsSync, statSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { projectRoot } from './package.ts';

/** What an address answers: text or bytes (HTML in UTF-8 unless the headers say otherwise), or a function that writes. */
export type Answer = string | Buffer | { status?: number; headers?: Record<string, string>; body: string | Buffer }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site of a test's own, on two origins: `127.0.0.1` and `localhost` are different sites to a browser. */
export interface Site {
  /** Address of a path on the first origin. */
  url(path: string): string;
  /** The same path on another origin. */
  other(path: string): string;
  /** Serves an answer at a path until it is replaced; returns its address. */
  serve(path: string, answer: Answer): string;
  /** Serves chunks of HTML, one each `everyMs`; `endless` never ends the response. */
  serveSlowly(path: string, chunks: readonly string[], everyMs: number, endless?: boolean): string;
  /** Paths asked for since the start, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png', '.svg': 'image/svg+xml', '.pdf': 'application/pdf',
};

/**
 * Starts the site on a free port. Folders are served below their path: `/pages/` is e2e/pages. HTML files go out without
 * a charset in the header, so that the page's own declaration decides, as with a saved page.
 */
export async function startSite(folders: Record<string, string> = { '/pages/': path.join(projectRoot, 'e2e/pages'), '/': path.join(projectRoot, 'public') }): Promise<Site> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://site');
    requests.push(address.pathname + address.search);
    const answer = answers.get(address.pathname);
    if (answer !== undefined) return send(answer, request, response);
    sendFile(folders, decodeURIComponent(address.pathname), response);
  });
  await new Promise<void>((resolve) => { server.listen(0, resolve); });
  const { port } = server.address() as AddressInfo;

  const site: Site = {
    requests,
    url: (pathname) => `http://127.0.0.1:${port}${pathname}`,
    other: (pathname) => `http://localhost:${port}${pathname}`,
    serve(pathname, answer) {
      answers.set(pathname, answer);
      return site.url(pathname);
    },
    serveSlowly: (pathname, chunks, everyMs, endless = false) => site.serve(pathname, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      let next = 0;
      const timer = setInterval(() => {
        if (next < chunks.length) response.write(chunks[next++]);
        else if (!endless) response.end();
      }, everyMs);
      response.once('close', () => clearInterval(timer));
    }),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      // Browsers keep connections alive; without this, closing waits for them.
      server.closeAllConnections();
    }),
  };
  return site;
}

function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (typeof answer === 'function') return answer(request, response);
  const { status = 200, headers = {}, body } = typeof answer === 'string' || Buffer.isBuffer(answer) ? { body: answer } : answer;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}

function sendFile(folders: Record<string, string>, pathname: string, response: ServerResponse): void {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!pathname.startsWith(prefix)) continue;
    const file = path.join(folder, pathname.slice(prefix.length));
    const isInside = path.resolve(file).startsWith(path.resolve(folder) + path.sep);
    if (!isInside || !existsSync(file) || !statSync(file).isFile()) continue;
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
    return;
  }
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('not found');
}
