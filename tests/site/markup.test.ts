/** The markup of every page: valid, in order, without style or script in it. */
import { expect, inject, test } from 'vitest';
import { readPages } from './pages.ts';
import { findInvalid } from './validity.ts';

const { root } = inject('site');
const pages = [...readPages(root).values()];

test('every page is valid HTML', async () => {
  expect((await findInvalid(pages)).slice(0, 20)).toEqual([]);
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
