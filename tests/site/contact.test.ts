/** A dossier that says where its editors can be reached: a reader needs no account to tell them of a mistake. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { writeNewFolder } from '../../src/load/new-files.ts';
import { contactUrl } from '../../src/site/urls.ts';
import { type BuiltPage, readPages } from './pages.ts';
import { runBuild } from './run-build.ts';

let folder: string;
let pages: Map<string, BuiltPage>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-contact-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  const about = starterDossier['dossier.mdx'] ?? '';
  const contact =
    'contact: mailto:desk@saltmere.example\nrepository: https://code.saltmere.example/content/\n';
  writeNewFolder(content, { ...starterDossier, 'dossier.mdx': about.replace('---\n', `---\n${contact}`) });
  const { status, output } = runBuild({
    DOSSIER_CONTENT: content,
    DOSSIER_OUT: out,
    SITE: 'https://saltmere.example',
  });
  if (status !== 0) throw new Error(output);
  pages = readPages(out);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('every page begins a letter that names the page', () => {
  expect(pages.size).toBeGreaterThan(20);
  for (const path of pages.keys()) {
    const address = path === '404.html' ? '404' : path;
    expect(lettersOf(path)).toContainEqual(expect.stringContaining(`https://saltmere.example/${address}`));
  }
});

test('the letter of a claim names the line of its file', () => {
  expect(lettersOf('claims/tide-injured/')).toContainEqual(
    expect.stringMatching(/\/claims\/tide-injured\/\narticles\/tide-2024-05-16\.mdx, line \d+\n/),
  );
});

test('the letter of a file names the file', () => {
  expect(lettersOf('source/articles/tide-2024-05-16/')).toContainEqual(
    expect.stringContaining('articles/tide-2024-05-16.mdx\n'),
  );
});

test('the contribute page gives the address, and says where the files are kept', () => {
  const text = pages.get('contribute/')!.$('#corrections').parent().text();
  expect(text).toContain('desk@saltmere.example');
  expect(text).not.toContain('names no address');
  expect(pages.get('contribute/')!.links.map(({ href }) => href)).toContain(
    'https://code.saltmere.example/content/',
  );
});

test('an address that begins its letters itself keeps them; one on the web stays as it is', () => {
  const title = 'A flood';
  expect(contactUrl({ title, contact: 'mailto:a@b.example?subject=1+1%20%26%202&body=x' }, 'here')).toBe(
    'mailto:a@b.example?subject=1%2B1%20%26%202&body=x',
  );
  expect(contactUrl({ title, contact: 'https://b.example/form' }, 'here')).toBe('https://b.example/form');
});

/** The bodies of the letters that a page begins. */
function lettersOf(path: string): string[] {
  const addresses = pages.get(path)?.links.map(({ href }) => href) ?? [];
  return addresses
    .filter((href) => href.startsWith('mailto:desk@saltmere.example?'))
    .map((href) => new URL(href).searchParams.get('body') ?? '');
}
