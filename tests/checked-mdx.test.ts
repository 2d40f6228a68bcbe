/** What of the content folder is compiled, in development and in a build. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { starterDossier } from '../src/dossier/template/starter-dossier.ts';
import { writeNewFolder } from '../src/load/new-files.ts';
import { currentDossier, readDossier } from '../src/load/read-dossier.ts';
import { checkedMdx } from '../src/site/checked-mdx.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-mdx-'));
  writeNewFolder(folder, starterDossier);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const trap = `${starterDossier['summary.mdx']}\nexport const trap = process.exit(1)\n`;

test('the text that the check has passed is compiled, whatever the file holds by then', async () => {
  readDossier(folder);
  writeFileSync(join(folder, 'summary.mdx'), trap);
  const text = await loaded('summary.mdx');
  expect(text).toContain('a warehouse burned');
  expect(text).not.toContain('export');
  await expect(transformed('summary.mdx', text)).resolves.toBeUndefined();
  await expect(transformed('summary.mdx', trap)).rejects.toThrow('summary.mdx is not compiled');
});

test('nothing is compiled of a folder with mistakes', async () => {
  writeFileSync(join(folder, 'summary.mdx'), trap);
  expect(readDossier(folder).dossier).toBeUndefined();
  await expect(loaded('summary.mdx')).rejects.toThrow('is not compiled');
  await expect(loaded('dossier.mdx')).rejects.toThrow('is not compiled');
});

test('no other MDX is compiled, of the folder or of elsewhere, nor under another address', async () => {
  readDossier(folder);
  for (const path of ['places/harbour.mdx', '../elsewhere.mdx', 'summary.mdx?raw']) {
    await expect(loaded(path)).rejects.toThrow('is not compiled');
    await expect(transformed(path, 'Text.')).rejects.toThrow('is not compiled');
  }
});

test('the frontmatter is left out, and every line of the body stays in its place', async () => {
  const text = `---\ntitle: What is known\n---\n\n+++\n\n[Saltmere](place:saltmere)\n\n+++\n`;
  writeFileSync(join(folder, 'summary.mdx'), text.replaceAll('\n', '\r\n'));
  expect(readDossier(folder).issues.filter(({ level }) => level === 'error')).toEqual([]);
  const lines = (await loaded('summary.mdx')).split(/\r?\n/);
  expect(lines).toEqual(['---', '', '---', ...text.split('\n').slice(3)]);
});

const failing = {
  error(message: string): never {
    throw new Error(message);
  },
};

async function loaded(path: string): Promise<string> {
  const { load } = checkedMdx(folder, async () => currentDossier(folder));
  if (typeof load !== 'function') throw new Error('Expected a function.');
  return String(await Reflect.apply(load, failing, [join(folder, path)]));
}

async function transformed(path: string, code: string): Promise<unknown> {
  const { transform } = checkedMdx(folder, async () => currentDossier(folder));
  if (typeof transform !== 'function') throw new Error('Expected a function.');
  return Reflect.apply(transform, failing, [code, join(folder, path)]);
}
