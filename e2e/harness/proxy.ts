import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

/** A proxy that writes down every request. It lets through what goes to this machine and refuses all else. */
export interface LoggingProxy {
  address: string;
  /** `host:port` with the path, or `CONNECT host:port`, in order. */
  readonly seen: string[];
  close(): Promise<void>;
}

const isLocal = (host: string): boolean => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host);

export async function startProxy(): Promise<LoggingProxy> {
  const seen: string[] = [];
  const server = http.createServer((request, response) => {
    const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    seen.push(target ? `${target.host}${target.pathname}` : String(request.url));
    if (target === null || !isLocal(target.host)) {
      response.writeHead(502).end();
      return;
    }
    const onward = http.request(target, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket: net.Socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
