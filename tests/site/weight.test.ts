/** What a page costs to load: compressed, as any server sends it. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { readPages } from './pages.ts';

const { root } = inject('site');
const pages = [...readPages(root).values()];
const kB = 1000;

test('no page has more than 30 kB of HTML and CSS', () => {
  const heavy = pages.flatMap(({ path, $ }) => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const size = sizesOf([file, ...addresses($, 'link[rel=stylesheet]', 'href')]);
    return size > 30 * kB ? [`${path}: ${size} bytes`] : [];
  });
  expect(heavy).toEqual([]);
});

test('no page but the search has more than 5 kB of script, whatever it imports', () => {
  const heavy = pages.flatMap(({ path, $ }) => {
    const size = sizesOf(withImports(addresses($, 'script[src]', 'src')));
    return size > 5 * kB && path !== 'search/' ? [`${path}: ${size} bytes`] : [];
  });
  expect(heavy).toEqual([]);
});

test('every page has its previews, and only the search may run WebAssembly', () => {
  const without = pages.filter(({ $ }) => addresses($, 'script[src]', 'src').length === 0);
  expect(without.map(({ path }) => path)).toEqual([]);
  const running = pages.filter(({ $ }) =>
    $('meta[http-equiv=Content-Security-Policy]').attr('content')?.includes('wasm-unsafe-eval'),
  );
  expect(running.map(({ path }) => path)).toEqual(['search/']);
});

test('all fonts together have no more than 120 kB', () => {
  const fonts = readdirSync(join(root, '_astro')).filter((name) => extname(name) === '.woff2');
  // Already compressed, and sent as they are.
  const size = fonts.reduce((sum, name) => sum + readFileSync(join(root, '_astro', name)).length, 0);
  expect(size).toBeLessThanOrEqual(120 * kB);
});

function addresses($: CheerioAPI, selector: string, attribute: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => ($(element).attr(attribute) ?? '').replace(/^\//, ''));
}

/** Scripts with all that they import, each once. */
function withImports(files: readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all) {
    const code = readFileSync(join(root, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      all.add(`_astro/${name}`);
  }
  return [...all];
}

const sizes = new Map<string, number>();

function sizesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => {
    const size = sizes.get(file) ?? gzipSync(readFileSync(join(root, file))).length;
    sizes.set(file, size);
    return sum + size;
  }, 0);
}
