import './harness/attach-to-panel.ts';
import { defineConfig } from '@playwright/test';

/** Both browsers run the same specs; what only one of them has says so in its name and skips itself in the other. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  projects: [{ name: 'chrome' }, { name: 'firefox' }],
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Real browsers on two cores: what passes only when tried again is named by `npm test`.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
});
