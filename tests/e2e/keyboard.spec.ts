/** The keyboard alone, from the front page to the words behind a figure. */
import { type Page, expect, test } from './browser-test.ts';
import { dossier } from './page-kinds.ts';
import { recordUrl } from '../../src/site/urls.ts';

test('from the front page to the words behind a figure', async ({ page }) => {
  const key = dossier.about.keyQuestions.find(({ claims }) => claims.some(({ value }) => value?.set));
  if (!key) throw new Error('No key question has a figure.');

  await page.goto('./');
  await tabTo(page, `a[href="${recordUrl(key)}"]`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(key.title);

  await tabTo(page, 'main a[href^="/articles/"][href*="#"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[^/]+\/#.+/);

  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const claim = dossier.claims.find((one) => one.id === id);
  expect(claim?.question?.id).toBe(key.id);
  const mark = page.locator(':target');
  await expect(mark).toContainText(claim?.words ?? 'the words of a claim');
  await expect(mark).toBeInViewport();
});

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

/** Presses Tab until the focus is on such an element; at every stop on the way the focus must be seen. */
async function tabTo(page: Page, selector: string) {
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press('Tab');
    const { found, seen, where } = await page.evaluate((wanted) => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        found: element.matches(wanted),
        seen:
          outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2 &&
          box.bottom > 0 &&
          box.top < innerHeight &&
          box.right > 0,
        where: element.outerHTML.slice(0, 200),
      };
    }, selector);
    expect(seen, `the focus is seen on ${where}`).toBe(true);
    if (found) return;
  }
  throw new Error(`120 stops did not lead to ${selector}.`);
}
