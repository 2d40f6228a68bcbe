/** A test in the browser: what every page must keep to is watched in each. */
import { test as plain } from '@playwright/test';

export { expect } from '@playwright/test';
export type { Page } from '@playwright/test';

export const test = plain.extend<{ complaints: string[] }>({
  // The framework reads from the pattern that nothing else is needed.
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    await use(process.env['E2E_URL']);
  },
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, executablePath: process.env['E2E_BROWSER'] });
    },
    { scope: 'worker' },
  ],
  /** Console messages, errors of scripts, requests to elsewhere: a test fails on any that is still here at its end. */
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => complaints.push(`console, ${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (`${url.origin}/` !== baseURL && url.protocol !== 'data:' && url.protocol !== 'blob:') {
          complaints.push(`request to ${url.href}`);
        }
      });
      await use(complaints);
      plain.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
