/** Every kind of page by axe's rules: WCAG 2.2 A and AA, and best practices. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './browser-test.ts';
import { pageKinds } from './page-kinds.ts';

// Axe is put into the page, which its policy would not allow.
test.use({ bypassCSP: true });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { kind, path } of pageKinds) {
  test(`${kind}: axe finds nothing, in light and in dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags);
      // The pages hold no frames, for which alone the other mode is needed, and it takes longer.
      const { violations, passes } = await axe.setLegacyMode().analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        where: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
      }));
      expect(found, colorScheme).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    }
  });
}
