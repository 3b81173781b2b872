import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings } from '../core/settings/index.ts';
import { parseBackgroundRequest, parsePanelRequest, parseReaderRequest, type ReaderRequest } from './messages.ts';

const place = { block: 3, offset: 0 };

test('a message of a known shape passes, for its addressee alone', () => {
  const requests: ReaderRequest[] = [
    { to: 'reader', type: 'get-reading' },
    { to: 'reader', type: 'read', settings: defaultSettings },
    { to: 'reader', type: 'set-script', script: 'tw', settings: defaultSettings },
    { to: 'reader', type: 'set-hidden', ids: ['a'] },
    { to: 'reader', type: 'jump', from: place, at: place },
    { to: 'reader', type: 'keep', kept: { corrections: { done: [{ kind: 'remove', key: { opens: '一是', nth: 0 } }], undone: [{ kind: 'nest', style: '汉、', by: -1 }] }, words: { 发: '髮' } } },
  ];
  for (const request of requests) {
    expect(parseReaderRequest(request)).toBe(request);
    expect(parseBackgroundRequest(request)).toBeNull();
  }
  expect(parsePanelRequest({ to: 'panel', type: 'clicked', tabId: 1, windowId: 2, way: 'action' })).not.toBeNull();
});

test.each([
  ['a script nobody offers', { to: 'reader', type: 'set-script', script: 'constructor', settings: {} }],
  ['a place that is no place', { to: 'reader', type: 'jump', from: { block: '0', offset: 0 }, at: place }],
  ['ids that are no strings', { to: 'reader', type: 'set-hidden', ids: [1] }],
  ['a correction of no kind', { to: 'reader', type: 'keep', kept: { corrections: { done: [{ kind: 'paint', key: { opens: '一是', nth: 0 } }], undone: [] }, words: {} } }],
  ['a level that leaps', { to: 'reader', type: 'keep', kept: { corrections: { done: [{ kind: 'nest', style: '汉、', by: 2 }], undone: [] }, words: {} } }],
  ['a word that is none', { to: 'reader', type: 'keep', kept: { corrections: { done: [], undone: [] }, words: { 发: 1 } } }],
  ['a type that every object has', { to: 'reader', type: 'toString' }],
  ['a type from the prototype', { to: 'reader', type: '__proto__' }],
])('refuses %s', (_, message) => {
  expect(parseReaderRequest(message)).toBeNull();
});

test('anything else is refused without an exception', () => {
  fc.assert(fc.property(fc.anything(), (value) => parseReaderRequest(value) === null));
});
