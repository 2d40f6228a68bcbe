/** Pages on paper. */
import { recordUrl } from '../../src/site/urls.ts';
import { expect, test } from './browser-test.ts';
import { article, dossier } from './page-kinds.ts';
import { readPdf } from './pdf-text.ts';

test('an article prints with all its words', async ({ page }) => {
  await page.goto(recordUrl(article));
  const { pages, text } = readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toBeGreaterThan(1);
  const words = [article.title, ...article.claims.map((claim) => claim.words)];
  expect(words.filter((some) => !text.includes(letters(some)))).toEqual([]);
});

test('the summary prints with every question that it answers', async ({ page }) => {
  await page.goto('summary/');
  const { pages, text } = readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toBeGreaterThan(1);
  const titles = dossier.summary.answers.map(({ title }) => title);
  expect(titles.filter((some) => !text.includes(letters(some)))).toEqual([]);
});

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
