/** Cards that links to records show. */
import { recordUrl } from '../../src/site/urls.ts';
import { type Page, expect, test } from './browser-test.ts';
import { dossier, question } from './page-kinds.ts';

const key = dossier.about.keyQuestions[0] ?? question;

test('hovering over a link shows the card of its record, which can be hovered and put away', async ({
  page,
}) => {
  await page.goto('./');
  const link = linkTo(page, recordUrl(key));
  await link.scrollIntoViewIfNeeded();
  const before = await link.boundingBox();
  await link.hover();
  const card = page.getByRole('tooltip');
  await expect(card).toBeVisible();
  await expect(card).toContainText(key.title);
  expect(await link.boundingBox(), 'nothing moves').toEqual(before);

  await card.hover();
  await page.waitForTimeout(500);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the keyboard shows the card too, and takes it away', async ({ page }) => {
  await page.goto('./');
  const link = linkTo(page, recordUrl(key));
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText(key.title);
  await expect(link).toHaveAccessibleDescription(/\S/);
  await link.press('Escape');
  await expect(card).toBeHidden();
  await expect(link).toBeFocused();
});

function linkTo(page: Page, path: string) {
  return page.locator(`main a[href="${path}"]`).first();
}
