import net from 'node:net';
import { pause } from './poll.ts';

interface Waiting { resolve(value: unknown): void; reject(error: Error): void }

/** Firefox's own remote protocol over TCP: packets are `<bytes>:<json>`, a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`. */
export interface Marionette {
  /** The answer's value. Rejects with the browser's error, and for all open commands when the connection ends. */
  send(name: string, parameters?: object): Promise<unknown>;
  /** Runs a piece of work with nothing in between: the protocol's context (page or browser) is one state for all. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Connects as soon as the browser listens; rejects after `ms`. */
export async function connectMarionette(port: number, ms = 30_000): Promise<Marionette> {
  for (const end = Date.now() + ms; ;) {
    try {
      return await handshake(port);
    } catch (error) {
      if (Date.now() > end) throw new Error('Firefox does not answer', { cause: error });
      await pause(50);
    }
  }
}

function handshake(port: number): Promise<Marionette> {
  const { promise, resolve, reject } = withResolvers<Marionette>();
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let tail: Promise<unknown> = Promise.resolve();

  const marionette: Marionette = {
    send(name, parameters = {}) {
      const id = ++lastId;
      const body = JSON.stringify([0, id, name, parameters]);
      return new Promise((ok, no) => {
        waiting.set(id, { resolve: ok, reject: no });
        socket.write(`${Buffer.byteLength(body)}:${body}`);
      });
    },
    alone(work) {
      const turn = tail.then(work, work);
      tail = turn.catch(() => undefined);
      return turn;
    },
  };

  const readPacket = packetReader((packet) => {
    if (!Array.isArray(packet)) return resolve(marionette);
    const [, id, error, result] = packet as [number, number, { error: string; message: string } | null, unknown];
    const entry = waiting.get(id);
    waiting.delete(id);
    if (error) entry?.reject(new Error(`${error.error}: ${error.message}`));
    else entry?.resolve(unwrap(result));
  });
  socket.on('data', readPacket);
  socket.on('error', reject);
  socket.on('close', () => {
    const lost = new Error('Firefox closed the connection');
    reject(lost);
    for (const entry of waiting.values()) entry.reject(lost);
    waiting.clear();
  });
  return promise;
}

/** Collects bytes and hands out whole packets. */
function packetReader(onPacket: (packet: unknown) => void): (data: Buffer) => void {
  let buffer: Buffer = Buffer.alloc(0);
  return (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      const text = buffer.subarray(colon + 1, end).toString();
      buffer = buffer.subarray(end);
      onPacket(JSON.parse(text));
    }
  };
}

/** Most answers wrap their one value. */
function unwrap(result: unknown): unknown {
  const isWrapped = typeof result === 'object' && result !== null && 'value' in result && Object.keys(result).length === 1;
  return isWrapped ? result.value : result;
}

// Node 20 has no Promise.withResolvers().
function withResolvers<Value>(): { promise: Promise<Value>; resolve(value: Value): void; reject(error: unknown): void } {
  let resolve!: (value: Value) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<Value>((ok, no) => { resolve = ok; reject = no; });
  return { promise, resolve, reject };
}
