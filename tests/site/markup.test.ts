/** The markup of every page: valid, in order, without style or script in it. */
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from './pages.ts';

const { root } = inject('site');
const pages = [...readPages(root).values()];

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A landmark of the same kind in different parts of a page is told apart by its label.
    'unique-landmark': 'error',
    'long-title': 'off',
    'require-sri': 'off',
    'no-trailing-whitespace': 'off',
  },
});

test('every page is valid HTML', async () => {
  const messages: string[] = [];
  for (const { path, $ } of pages) {
    const report = await validator.validateString(`<!doctype html>${$.html('html')}`);
    for (const result of report.results) {
      messages.push(
        ...result.messages.map(
          ({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`,
        ),
      );
    }
  }
  expect(messages.slice(0, 20)).toEqual([]);
});

test.each(pages.map((page) => [page.path || 'the front page', page] as const))('%s', (_, { $ }) => {
  expect($('h1').length).toBe(1);
  expect($('title').text().length).toBeGreaterThan(3);
  expect($('meta[name=description]').attr('content')).toBeTruthy();
  expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toContain("default-src 'none'");
  expect($('style, [style], [onclick]').length).toBe(0);
  // What script there is comes from a file of the site and waits until the page can be read.
  expect($('script').not('[type=module][src^="/"]').length).toBe(0);
  expect($('script').text()).toBe('');
  const levels = $('main :is(h1, h2, h3, h4, h5)')
    .toArray()
    .map((heading) => Number(heading.tagName.slice(1)));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});
