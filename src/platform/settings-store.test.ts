import { beforeEach, expect, test, vi } from 'vitest';
import { addRule, defaultSettings } from '../core/settings/index.ts';
import { hasSettings, loadSettings, saveSettings } from './settings-store.ts';

const storage = vi.hoisted(() => ({ values: {} as Record<string, unknown>, refuses: false }));
vi.mock('./browser.ts', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => structuredClone(key in storage.values ? { [key]: storage.values[key] } : {}),
        set: async (values: object) => {
          if (storage.refuses) throw new Error('the disk is full');
          storage.values = { ...storage.values, ...structuredClone(values) };
        },
      },
    },
  },
}));
beforeEach(() => { storage.values = {}; storage.refuses = false; });

test('nothing stored: the defaults, and the first run', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
  expect(await hasSettings()).toBe(false);
  await saveSettings({});
  expect(await hasSettings()).toBe(true);
});
test('edits made at once all stay', async () => {
  await Promise.all([
    saveSettings({ script: 'tw' }),
    saveSettings((settings) => addRule(settings, 'a.example', { kind: 'point', opens: '第一步' })),
    saveSettings((settings) => addRule(settings, 'a.example', { kind: 'no-point', opens: '记者' })),
  ]);
  expect(await loadSettings()).toMatchObject({ script: 'tw', sites: { 'a.example': { rules: [{ opens: '第一步' }, { opens: '记者' }] } } });
});
test('an edit that failed says so, and the next one goes on', async () => {
  storage.refuses = true;
  await expect(saveSettings({ script: 'tw' })).rejects.toThrow('full');
  storage.refuses = false;
  expect(await saveSettings({ script: 'hk' })).toMatchObject({ script: 'hk' });
});
