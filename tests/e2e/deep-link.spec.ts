/** A link to a claim shows its words. */
import { claimInArticleUrl } from '../../src/site/urls.ts';
import { expect, test } from './browser-test.ts';
import { article } from './page-kinds.ts';

for (const width of [360, 1280]) {
  test(`a link to a claim scrolls to its words and sets them off, ${width} px wide`, async ({ page }) => {
    const claim = article.claims[Math.floor(article.claims.length * 0.7)];
    if (!claim) throw new Error('The article has no claims.');
    await page.setViewportSize({ width, height: 700 });
    await page.goto(claimInArticleUrl(claim));

    const mark = page.locator(':target');
    await expect(mark).toContainText(claim.words);
    await expect(mark).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const background = (element: Element) => getComputedStyle(element).backgroundColor;
    const other = page.locator(`#${article.claims[0]?.id}`);
    expect(await mark.evaluate(background)).not.toBe(await other.evaluate(background));
  });
}
