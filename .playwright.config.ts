/** Tests in a real Chromium: `npm run test:e2e`. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/set-up.ts',
  outputDir: '.cache/e2e',
  reporter: 'dot',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  // Where a page changes in the middle of a transition, Chromium itself complains.
  use: { contextOptions: { reducedMotion: 'reduce' } },
});
