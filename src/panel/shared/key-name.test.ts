import { expect, test } from 'vitest';
import { keyName } from './key-name.ts';

test('keys are called as on the reader’s keyboard', () => {
  expect(['Ctrl+C', 'Alt+Shift+←', 'Shift+F10', 'Enter'].map((keys) => keyName(keys, 'MacIntel'))).toEqual(['⌘C', '⌥⇧←', '⇧F10', 'Enter']);
  expect(['Ctrl+C', 'Alt+Shift+←'].map((keys) => keyName(keys, 'Linux x86_64'))).toEqual(['Ctrl+C', 'Alt+Shift+←']);
});
