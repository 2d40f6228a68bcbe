/** The list of all claims, narrowed down and put in another order; an account with some claims standing out. */
import { recordUrl } from '../../src/site/urls.ts';
import { findWeighing } from '../../src/view/weighing-of.ts';
import { expect, test } from './browser-test.ts';
import { actor, article, dossier } from './page-kinds.ts';

const shown = '.claims > li:visible';

test('the claims can be narrowed down by verdict and article, and the address keeps it', async ({ page }) => {
  const contested = dossier.claims.filter((claim) => findWeighing(dossier, claim)?.verdict === 'contested');
  await page.goto('claims/');
  await expect(page.locator(shown)).toHaveCount(dossier.claims.length);
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('contested');
  await expect(page.locator(shown)).toHaveCount(contested.length);
  await expect(page.getByRole('status')).toContainText(`${contested.length} of ${dossier.claims.length}`);

  await page.getByRole('combobox', { name: 'Article' }).selectOption(article.id);
  const both = contested.filter((claim) => claim.article === article);
  await expect(page.locator(shown)).toHaveCount(both.length);
  await page.reload();
  await expect(page.locator(shown)).toHaveCount(both.length);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator(shown)).toHaveCount(dossier.claims.length);
});

test('the claims can be narrowed down to one speaker and put in order of day', async ({ page }) => {
  const speakers = [actor, ...actor.speakers];
  const named = dossier.claims.filter(({ by, via }) =>
    [...by, ...via].some((one) => one.record === 'actor' && speakers.includes(one)),
  );
  await page.goto('claims/');
  await page.getByRole('combobox', { name: 'Who says so' }).selectOption(actor.id);
  await expect(page.locator(shown)).toHaveCount(named.length);
  await page.getByRole('combobox', { name: 'In order of' }).selectOption('day');
  await expect(page.locator(shown)).toHaveCount(named.length);
  const days = await page
    .locator(shown)
    .evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-day'))));
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an account lets the contested claims alone stand out', async ({ page }) => {
    await page.goto(recordUrl(article));
    const [contested, plain] = [
      page.locator('.prose mark.claim.contested').first(),
      page.locator('.prose mark.claim.statement').first(),
    ];
    const color = (element: Element) => getComputedStyle(element).color;
    const before = await contested.evaluate(color);
    expect(await plain.evaluate(color)).toBe(before);
    await page.getByRole('radio', { name: /contested/i }).check();
    await expect.poll(() => contested.evaluate(color)).toBe(before);
    expect(await plain.evaluate(color)).not.toBe(before);
  });
});
