/** Reading with script off. */
import { expect, test } from './browser-test.ts';
import { pageKinds } from './page-kinds.ts';

test.use({ javaScriptEnabled: false });

for (const { kind, path, words } of pageKinds) {
  test(`${kind}: all its content is there without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('banner').getByRole('link').first()).toBeAttached();
    const shown = plain(await page.locator('main').innerText());
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((some) => !shown.includes(plain(some)))).toEqual([]);
  });
}

/** Without white space and case, which the layout may change. */
function plain(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
