/** The dossier that `npm run new -- dossier` writes, as a site. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { writeNewFolder } from '../../src/load/new-files.ts';
import { runBuild } from './run-build.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-starter-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('builds without a word of warning, and says how each question stands', () => {
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  writeNewFolder(content, starterDossier);

  const { status, result, output } = runBuild({ DOSSIER_CONTENT: content, DOSSIER_OUT: out });

  expect(result).toBe(`Built 4 claims of 2 articles into ${out}\n`);
  expect(output).not.toMatch(/warn|error/i);
  expect(status).toBe(0);
  const front = load(readFileSync(join(out, 'index.html'), 'utf8'))('main').text();
  expect(front).toContain('How many people were hurt?');
  expect(front).toMatch(/contested/i);
  expect(front).toMatch(/corroborated/i);
});
