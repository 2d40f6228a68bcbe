import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFonts, makeWholeFonts } from '../../src/load/fonts.ts';

let cache: string;

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'fonts-'));
});

afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

test('a dossier in English gets Latin faces alone, and every file that the style sheet names', async () => {
  const folder = await makeFonts(['A fire.'], cache);
  const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  expect(files.sort()).toEqual([
    'inter-latin-normal.woff2',
    'source-serif-4-latin-italic.woff2',
    'source-serif-4-latin-normal.woff2',
  ]);
  const css = readFileSync(join(folder, 'fonts.css'), 'utf8');
  expect([...css.matchAll(/url\('\.\/(.+?)'\)/g)].map(([, name]) => name).sort()).toEqual(files);
  expect(readFileSync(join(folder, 'inter-latin-normal.woff2')).subarray(0, 4).toString()).toBe('wOF2');
});

test('further scripts come with the characters that are used, and only those', async () => {
  const folder = await makeFonts(['Żółć, пожар, الحسكة'], cache);
  const css = readFileSync(join(folder, 'fonts.css'), 'utf8');
  expect(css).toMatch(/source-serif-4-latin-ext-normal\.woff2[^}]*U\+107/);
  expect(css).toMatch(/inter-cyrillic-normal\.woff2[^}]*U\+430/);
  expect(css).toMatch(/noto-naskh-arabic-arabic-normal\.woff2[^}]*U\+627/);
  expect(css).not.toMatch(/greek|vietnamese/);
});

test('all faces of the Latin and Arabic alphabets stay under 120 kB', async () => {
  const arabic = Array.from({ length: 0x64b - 0x621 }, (_, index) => String.fromCodePoint(0x621 + index));
  const folder = await makeFonts([arabic.join('')], cache);
  const bytes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
});

test('the same characters are not cut twice', async () => {
  const folder = await makeFonts(['A fire.'], cache);
  const before = statSync(join(folder, 'fonts.css')).mtimeMs;
  expect(await makeFonts(['fire. A'], cache)).toBe(folder);
  expect(statSync(join(folder, 'fonts.css')).mtimeMs).toBe(before);
});

test('for a dossier that is still being written, the faces are whole', async () => {
  const folder = await makeWholeFonts(cache);
  const css = readFileSync(join(folder, 'fonts.css'), 'utf8');
  for (const part of ['source-serif-4-greek', 'inter-cyrillic', 'noto-naskh-arabic-arabic']) {
    expect(css).toContain(`url('./${part}-normal.woff2')`);
    expect(readdirSync(folder)).toContain(`${part}-normal.woff2`);
  }
  expect(folder).not.toBe(await makeFonts(['A fire.'], cache));
});
