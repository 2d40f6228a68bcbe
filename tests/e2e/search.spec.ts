/** The search finds a record by any spelling of its name, from the keyboard alone. */
import { recordUrl } from '../../src/site/urls.ts';
import { expect, test } from './browser-test.ts';
import { dossier } from './page-kinds.ts';

const records = [...dossier.actors, ...dossier.places];

/** A spelling as someone may type it, and the id of the record that it names. */
const spellings = [
  ['Hassaké', 'hasakah'],
  ['Hasaka', 'hasakah'],
  ['al-Hasakah', 'hasakah'],
  ['الحسكة', 'hasakah'],
  ['FDS', 'sdf'],
  ['OSDH', 'sohr'],
] as const;

for (const [spelling, id] of spellings) {
  test(`${spelling} finds ${id} first`, async ({ page }) => {
    const record = records.find((one) => one.id === id);
    if (!record) throw new Error(`The dossier has no ${id}.`);
    await page.goto('search/');
    await page.getByRole('search').getByRole('searchbox').focus();
    await page.keyboard.type(spelling);
    await page.keyboard.press('Enter');
    const first = page.locator('.search-results li').first().getByRole('link');
    await expect(first).toHaveAttribute('href', recordUrl(record));

    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${recordUrl(record)}$`));
  });
}

test('a search narrowed down by kind and verdict gives such records only', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('search').getByRole('searchbox').fill('killed');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('question');
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('contested');
  const contested = dossier.questions.filter(({ id }) => dossier.weighings.get(id)?.verdict === 'contested');
  const paths = contested.map((question) => recordUrl(question));
  await expect(async () => {
    const found = await page
      .locator('.search-results h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !paths.includes(path))).toEqual([]);
  }).toPass({ timeout: 10_000 });
  await expect(page).toHaveURL(/verdict=contested/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and offers the lists', async ({ page }) => {
    await page.goto('search/');
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('main')).toContainText('JavaScript');
    await page
      .getByRole('main')
      .getByRole('link', { name: /claims/ })
      .click();
    await expect(page).toHaveURL(/\/claims\/$/);
  });
});
