import { expect, test } from 'vitest';
import { createConvertClient, type ConvertWorker } from './client.ts';
import type { ConvertAnswer, ConvertRequest } from './protocol.ts';

/** A worker that answers each request with `answer`, or not at all. */
function fakeWorker(answer: (request: ConvertRequest) => ConvertAnswer | null): { worker: ConvertWorker; requests: ConvertRequest[]; ended(): boolean } {
  const requests: ConvertRequest[] = [];
  let over = false;
  const worker: ConvertWorker = {
    onmessage: null, onerror: null,
    postMessage(request) {
      requests.push(request);
      const data = answer(request);
      if (data) queueMicrotask(() => worker.onmessage?.({ data } as MessageEvent<ConvertAnswer>));
    },
    terminate() { over = true; },
  };
  return { worker, requests, ended: () => over };
}

const echo = ({ id, texts }: ConvertRequest): ConvertAnswer => ({ id, ok: true, converted: texts.map((text) => ({ text: `→${text}`, spans: [] })) });

test('texts come back in their order, sent in batches', async () => {
  const { worker, requests } = fakeWorker(echo);
  const client = createConvertClient(() => worker);
  const texts = [...Array.from({ length: 5 }, (_, i) => String(i).repeat(40_000)), 'last'];
  const converted = await client.convert(texts, 'tw', {});
  expect(converted.map(({ text }) => text)).toEqual(texts.map((text) => `→${text}`));
  expect(requests.map((request) => request.texts.length)).toEqual([2, 2, 2]);
});

test('an error in the worker rejects with its sentence', async () => {
  const { worker } = fakeWorker(({ id }) => ({ id, ok: false, error: 'No conversion table has “s2tw”.' }));
  await expect(createConvertClient(() => worker).convert(['文'], 'tw', {})).rejects.toThrow('The conversion failed: No conversion table has “s2tw”.');
});

test('a worker that cannot start rejects, and the next text starts another', async () => {
  const broken = fakeWorker(() => null), sound = fakeWorker(echo);
  const workers = [broken, sound];
  const client = createConvertClient(() => (workers.shift() as typeof broken).worker);
  const failing = client.convert(['文'], 'hans', {});
  await Promise.resolve();
  broken.worker.onerror?.({ message: '' } as ErrorEvent);
  await expect(failing).rejects.toThrow('could not be started');
  expect(broken.ended()).toBe(true);
  expect((await client.convert(['文'], 'hans', {}))[0].text).toBe('→文');
});

test('an abort ends after the batch under way', async () => {
  const controller = new AbortController();
  const { worker, requests } = fakeWorker((request) => { controller.abort(new Error('newer choice')); return echo(request); });
  await expect(createConvertClient(() => worker).convert(['甲'.repeat(99_999), '乙丙'], 'hk', {}, controller.signal)).rejects.toThrow('newer choice');
  expect(requests).toHaveLength(1);
});

test('the end of the client rejects what is under way and what comes', async () => {
  const { worker, ended } = fakeWorker(() => null);
  const client = createConvertClient(() => worker);
  const open = client.convert(['文'], 'tw', {});
  await Promise.resolve();
  client.dispose();
  await expect(open).rejects.toThrow('has ended');
  await expect(client.convert(['文'], 'tw', {})).rejects.toThrow('has ended');
  expect(ended()).toBe(true);
});
