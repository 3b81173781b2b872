import type { Aligned, ConvertOptions } from '../../core/script/index.ts';
import type { ConvertAnswer, ConvertChoice, ConvertRequest } from './protocol.ts';

export interface ConvertClient {
  /**
   * Converts texts, in their order. Rejects with a sentence when the table cannot be loaded or the worker fails, and
   * with the signal's reason when aborted.
   */
  convert(texts: string[], choice: ConvertChoice, options: ConvertOptions, signal?: AbortSignal): Promise<Aligned[]>;
  /** Ends the worker; what is under way rejects. */
  dispose(): void;
}

/** What the client needs of a worker; tests bring their own. */
export interface ConvertWorker {
  onmessage: ((event: MessageEvent<ConvertAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ConvertRequest): void;
  terminate(): void;
}

/** A batch takes some milliseconds, so that an abort frees the worker soon. */
const batchUnits = 100_000;

const startWorker = (): ConvertWorker => new Worker(new URL('./convert.worker.ts', import.meta.url));

/** Starts its worker with the first text, not before: most panels show a page in its own script. */
export function createConvertClient(start: () => ConvertWorker = startWorker): ConvertClient {
  const waiting = new Map<number, { resolve(converted: Aligned[]): void; reject(error: Error): void }>();
  let worker: ConvertWorker | null = null;
  let nextId = 0;
  let disposed = false;

  const failAll = (message: string): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };

  const send = (texts: string[], choice: ConvertChoice, options: ConvertOptions): Promise<Aligned[]> => {
    if (worker === null) {
      worker = start();
      worker.onmessage = ({ data }) => {
        const entry = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.ok) entry?.resolve(data.converted);
        else entry?.reject(new Error(`The conversion failed: ${data.error}`));
      };
      worker.onerror = (event) => failAll(`The conversion worker failed: ${event.message || 'it could not be started'}`);
    }
    const id = nextId++;
    const { promise, resolve, reject } = deferred<Aligned[]>();
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, texts, choice, options });
    return promise;
  };

  return {
    async convert(texts, choice, options, signal) {
      const converted: Aligned[] = [];
      for (const batch of batchesOf(texts)) {
        signal?.throwIfAborted();
        if (disposed) throw new Error('The conversion worker has ended.');
        const part = await send(batch, choice, options);
        for (const aligned of part) converted.push(aligned);
      }
      signal?.throwIfAborted();
      return converted;
    },
    dispose() {
      disposed = true;
      failAll('The conversion worker has ended.');
    },
  };
}

function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let size = Infinity;
  for (const text of texts) {
    if (size + text.length > batchUnits) {
      batches.push([]);
      size = 0;
    }
    batches[batches.length - 1].push(text);
    size += text.length;
  }
  return batches;
}

function deferred<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: Error): void } {
  let resolve: (value: T) => void = () => undefined, reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => { resolve = yes; reject = no; });
  return { promise, resolve, reject };
}
