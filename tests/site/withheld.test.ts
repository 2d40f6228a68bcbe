/** What a built site shows of what is withheld, and what keeps it from being built. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { hashName } from '../../src/dossier/withheld/name-list.ts';
import { writeNewFolder } from '../../src/load/new-files.ts';
import { readPages } from './pages.ts';
import { runBuild } from './run-build.ts';

const salt = '00112233445566778899aabbccddeeff';
let folder: string;
let content: string;
let out: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-withheld-'));
  [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  writeNewFolder(content, starterDossier);
  withhold(`takenDown:
  - record: claim:lantern-cause
    on: 2024-05-20
    reason: It gave away who had spoken.
  - record: actor:night-guard
    on: 2024-05-21
    reason: The person asked for it.
`);
  const { status, output } = runBuild({ DOSSIER_CONTENT: content, DOSSIER_OUT: out });
  if (status !== 0) throw new Error(output);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function withhold(fields: string): void {
  const text = `---\n${fields}---\n\nWho speaks without a name in the [harbour](place:harbour) stays without one.\n`;
  writeFileSync(join(content, 'withheld.mdx'), text);
}

describe('a record that was taken down', () => {
  test.each([
    ['claims/lantern-cause/', 'This claim was taken down', '20 May 2024', 'It gave away who had spoken.'],
    ['actors/night-guard/', 'This actor was taken down', '21 May 2024', 'The person asked for it.'],
  ])('has a page at %s that says when and why', (path, heading, day, reason) => {
    const $ = load(readFileSync(join(out, path, 'index.html'), 'utf8'));
    expect($('h1').text()).toBe(heading);
    expect($('main').text()).toContain(`took it down on ${day}. ${reason}`);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
  });

  test('is listed, with the editors’ note, where the dossier speaks of itself', () => {
    const page = readPages(out).get('about/');
    expect(page?.ids).toContain('taken-down');
    expect(page?.links.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['claims/lantern-cause/', 'actors/night-guard/', 'places/harbour/']),
    );
    expect(page?.$('main').text()).toContain('stays without one');
  });

  test('is not found by the search, and its list is no file of the site', () => {
    const pages = [...readPages(out).keys()];
    const fragments = readdirSync(join(out, 'pagefind', 'fragment'));
    const records = pages.filter((path) =>
      /^(?:articles|sources|actors|places|questions|claims)\/./.test(path),
    );
    expect(records.length - fragments.length).toBe(2);
    expect(existsSync(join(out, 'source', 'withheld'))).toBe(false);
  });

  test('has links that lead somewhere', () => {
    const pages = readPages(out);
    for (const path of ['claims/lantern-cause/', 'actors/night-guard/']) {
      const inside = pages.get(path)?.links.flatMap((link) => link.path ?? []) ?? [];
      expect(inside.filter((to) => !pages.has(to))).toEqual([]);
    }
  });
});

test('a withheld name that the content does not hold, but a page does, keeps the site from being published', () => {
  // Words of the footer that stand in no content file, in place of a name.
  withhold(`salt: ${salt}\nnames:\n  - ${hashName('press accounts of one event', salt, undefined)}\n`);
  const before = readFileSync(join(out, 'index.html'), 'utf8');

  const { status, output } = runBuild({ DOSSIER_CONTENT: content, DOSSIER_OUT: out });

  expect(status).toBe(1);
  expect(output).toMatch(/The build failed: A name that this dossier withholds stands in the built site/);
  expect(output).toMatch(/^ {2}about\/index\.html:\d+$/m);
  expect(output).not.toContain('press accounts');
  expect(output).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});
