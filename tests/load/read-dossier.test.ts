import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentDossier, readDossier } from '../../src/load/read-dossier.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  cpSync(fileURLToPath(new URL('../cases/minimal/content', import.meta.url)), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a dossier is built once, and anew when a file has changed', () => {
  const first = readDossier(folder);
  expect(first.dossier?.claims).toHaveLength(4);
  expect(readDossier(folder)).toBe(first);
  writeFileSync(join(folder, 'places/island.mdx'), '---\nname: Island\nkind: island\n---\n');
  expect(readDossier(folder).dossier?.places).toHaveLength(3);
});

test('a symbolic link stops it, and no longer once it is gone', () => {
  expect(readDossier(folder).dossier).toBeDefined();
  symlinkSync(join(folder, 'places/city.mdx'), join(folder, 'places/town.mdx'));
  const { dossier, issues } = readDossier(folder);
  expect(dossier).toBeUndefined();
  expect(issues.map(({ span }) => span.file)).toEqual(['places/town.mdx']);
  rmSync(join(folder, 'places/town.mdx'));
  expect(readDossier(folder).dossier).toBeDefined();
});

test('a folder that is not there gives one issue', () => {
  expect(readDossier(join(folder, 'gone')).issues.map(({ rule }) => rule)).toEqual(['content-folder']);
});

test('what is made from a reading stays with it until the folder is read again', () => {
  const first = readDossier(folder);
  writeFileSync(join(folder, 'places/island.mdx'), '---\nname: Island\nkind: island\n---\n');
  expect(currentDossier(folder)).toBe(first);
  const second = readDossier(folder);
  expect(second.dossier?.places).toHaveLength(3);
  expect(currentDossier(folder)).toBe(second);
});
