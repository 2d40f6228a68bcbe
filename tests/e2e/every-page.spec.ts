/** What every kind of page keeps to, with script on and the page's own policy in force. */
import { type Page, expect, test } from './browser-test.ts';
import { pageKinds } from './page-kinds.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

for (const { kind, path } of pageKinds) {
  test(`${kind}: quiet, steady and no wider than 320 px`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await widthOf(page), 'width that the page takes').toBeLessThanOrEqual(width);
      expect(await shiftOf(page), 'layout shift').toBeLessThan(0.01);
    }
  });
}

test('an address without a page is answered with status 404 and ways on', async ({ page, complaints }) => {
  const answer = await page.goto('no/such/page/');
  expect(answer?.status()).toBe(404);
  await page
    .getByRole('main')
    .getByRole('link', { name: /questions/i })
    .click();
  await expect(page).toHaveURL(/\/questions\/$/);
  // The browser's own remark on the status.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

async function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
}

/** All shifts since the page began to load, fonts included. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        done(sum);
      }, 100);
    });
  });
}
