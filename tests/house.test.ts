/** The plan of the house: imports run one way, and no file grows long. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

/** Each stage may import itself and what stands before it in the list. */
const stages = [
  ['dossier'],
  ['load', 'view', 'figure', 'export'],
  ['site', 'scripts'],
  ['components'],
  ['layouts'],
  ['pages'],
];
const coreStages = [
  '',
  'schema',
  'parse',
  'withheld',
  'check',
  'link',
  'weigh',
  'template',
  'grammar',
  'index.ts',
  'fix',
];

/** What runs the stages rather than being one: may import any that has no markup. */
const entries = ['cli', 'env.d.ts', 'styles'];

const files = filesOf(root)
  .map((path) => relative(root, path))
  .sort();
const imports = files.flatMap((file) => importsOf(file).map((to) => ({ from: file, to })));

test('the house has all its stages', () => {
  const folders = new Set(files.map((file) => file.split('/')[0]));
  const known = new Set([...stages.flat(), ...entries]);
  expect([...folders].filter((folder) => folder && !known.has(folder))).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

describe('imports run one way', () => {
  test('between the stages', () => {
    expect(imports.filter(({ from, to }) => !mayImport(from, to)).map(show)).toEqual([]);
  });

  test('inside the core, from leaf types to the index', () => {
    const inside = imports.filter(({ from, to }) => from.startsWith('dossier/') && to.startsWith('dossier/'));
    expect(inside.filter(({ from, to }) => coreStage(from) < coreStage(to)).map(show)).toEqual([]);
  });

  test('without a circle between files', () => {
    expect(circlesAmong(imports)).toEqual([]);
  });
});

test('the core and what draws from it know neither Astro nor the file system', () => {
  const pure = files.filter((file) => /^(dossier|view|figure|export)\//.test(file));
  const impure = pure.filter((file) =>
    importedBy(file).some((name) => /^(node:(?!assert)|astro)/.test(name)),
  );
  expect(impure).toEqual([]);
});

test('only load/ uses the file system', () => {
  const users = files.filter((file) => importedBy(file).some((name) => /^(node:)?fs(\/|$)/.test(name)));
  expect(users.filter((file) => !file.startsWith('load/'))).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});

test('a backward import would be found', () => {
  expect(mayImport('dossier/weigh/verdict.ts', 'site/urls.ts')).toBe(false);
  expect(mayImport('view/claim.ts', 'load/settings.ts')).toBe(false);
  expect(mayImport('pages/index.astro', 'dossier/index.ts')).toBe(true);
  expect(
    circlesAmong([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]),
  ).not.toEqual([]);
});

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });
}

/** Every module that a file imports, types included, as written. */
function importedBy(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  if (!/\.(ts|astro|mjs)$/.test(file)) return [];
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

function importsOf(file: string): string[] {
  return importedBy(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, join(root, dirname(file), name)));
}

function mayImport(from: string, to: string): boolean {
  const [fromStage = '', toStage = ''] = [from.split('/')[0], to.split('/')[0]];
  if (toStage === 'styles') return ['layouts', 'components', 'scripts'].includes(fromStage);
  if (entries.includes(fromStage)) return stageOf(toStage) <= stageOf('site');
  if (fromStage === toStage) return true;
  return stageOf(toStage) < stageOf(fromStage) && stageOf(toStage) >= 0;
}

function stageOf(folder: string): number {
  return stages.findIndex((stage) => stage.includes(folder));
}

function coreStage(file: string): number {
  const [, second = '', third] = file.split('/');
  const name = third === undefined ? (second === 'index.ts' ? second : '') : second;
  return coreStages.indexOf(name);
}

function circlesAmong(edges: { from: string; to: string }[]): string[] {
  const open = new Map<string, Set<string>>();
  for (const { from, to } of edges) open.set(from, (open.get(from) ?? new Set()).add(to));
  // Takes away whatever imports nothing that is left, until only circles are left.
  for (let left = Infinity; open.size < left;) {
    left = open.size;
    for (const [file, targets] of open) {
      for (const target of targets) if (!open.has(target)) targets.delete(target);
      if (targets.size === 0) open.delete(file);
    }
  }
  return [...open.keys()];
}

function show({ from, to }: { from: string; to: string }): string {
  return `${from} imports ${to}`;
}
