/** The grammar that the contribute page prints: complete, and true of the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleFiles } from '../../../src/dossier/check/example.ts';
import { parseEdtf } from '../../../src/dossier/edtf.ts';
import { grammar, type GrammarPart } from '../../../src/dossier/grammar/index.ts';
import { recordFiles } from '../../../src/dossier/grammar/record-files.ts';
import { buildDossier } from '../../../src/dossier/index.ts';
import { claimAttributes, linkSchemes } from '../../../src/dossier/parse/parsed.ts';
import type { Example } from '../../../src/dossier/rule.ts';

const parts = grammar.flatMap(({ parts }) => parts);
const examples = partsOf('example');

test('every section and heading has an anchor of its own', () => {
  const ids = [...grammar, ...partsOf('heading')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(examples.map(({ title, example }) => [title, example]))(
  'the example passes without an error or a warning: %s',
  (_title, example) => {
    // The example dossier itself has records that no article speaks of.
    const told = issuesOf(example).filter(({ rule }) => rule !== 'unused-records');
    expect(told).toEqual([]);
  },
);

test('every kind of file is there, each with every key of its schema, its meaning and its form, and whether it is required', () => {
  const paths = recordFiles.map(({ file }) => file.replace('<id>', 'new'));
  const { issues } = buildDossier([...paths, 'else.mdx'].map((path) => ({ path, content: '' })));
  expect(issues.filter(({ rule }) => rule === 'stray-file').map(({ span }) => span.file)).toEqual([
    'else.mdx',
  ]);
  for (const { file, schema } of recordFiles) {
    const rows = rowsOf(`Keys of ${file}`);
    expect(rows.map(([key]) => /^`(\w+)`/.exec(key ?? '')?.[1])).toEqual(Object.keys(schema.shape));
    expect(rows.map(([, meaning]) => meaning)).toEqual(
      Object.values(schema.shape).map(({ description = '' }) => description),
    );
    expect(rows.every(([, , takes]) => takes !== '')).toBe(true);
    for (const [key = ''] of rows.filter(([name = '']) => name.endsWith(', required'))) {
      expect(schema.shape[/\w+/.exec(key)![0]]!.safeParse(undefined).success).toBe(false);
    }
  }
});

test.each(recordFiles.map((file) => [file.file, file] as const))(
  'the examples of %s show every key, between them',
  (_file, { schema, examples }) => {
    const shown = examples.flatMap(({ example }) => Object.values(example).map(String)).join('\n');
    const missing = Object.keys(schema.shape).filter((key) => !new RegExp(`^${key}:`, 'm').test(shown));
    expect(missing).toEqual([]);
  },
);

test('every attribute of a claim has its meaning, and stands in an example', () => {
  const rows = rowsOf('The attributes of a claim');
  const names = rows.flatMap(([names = '']) => names.split(', ').map((name) => name.replaceAll('`', '')));
  expect(names).toEqual([...claimAttributes]);
  const shown = examples.map(({ example }) => JSON.stringify(example)).join('\n');
  expect(claimAttributes.filter((name) => !shown.includes(` ${name}=`))).toEqual([]);
});

test('README.md gives the attributes the same meanings, in the same order', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, table = ''] = /^\| attribute .*\n\| -.*\n((?:\|.*\n)+)/m.exec(readme) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows.map(plain)).toEqual(rowsOf('The attributes of a claim').map(plain));
});

test('every form of a value that README.md names is explained, and none is explained that is no value', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, said = ''] = /^Values: ((?:.+\n)+)/m.exec(readme) ?? [];
  const named = [...said.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value.replace('!option', '!store'));
  expect(named.length).toBeGreaterThan(10);
  const rows = partsOf('table')
    .filter(({ head }) => head.includes('stands for'))
    .flatMap(({ rows }) => rows);
  const written = rows.map(([value = '']) => value.replaceAll('`', ''));
  expect(named.filter((value) => !written.includes(value))).toEqual([]);
  const noAnswer = rows.filter(([, , standsFor]) => standsFor === 'no answer').map(([value]) => value);
  expect(noAnswer).toEqual(['`unknown`', '`silent`']);
});

test('every form of a date is one, and reads as words', () => {
  for (const [written = '', reads = ''] of rowsOf('Forms of a date')) {
    expect(parseEdtf(written.replaceAll('`', ''))).toBeDefined();
    expect(reads).not.toBe('');
  }
});

test('every link scheme leads to a record of the example dossier', () => {
  const rows = rowsOf('Schemes of links to records');
  expect(rows.map(([scheme]) => scheme)).toEqual(linkSchemes.map((scheme) => `\`${scheme}:\``));
  for (const [, leadsTo = ''] of rows) {
    const [, link = ''] = /`(\[.+\))`/.exec(leadsTo) ?? [];
    expect(
      issuesOf({ 'places/city.mdx': `---\nname: City\nkind: city\n---\n\nSee ${link}.` }).filter(isError),
    ).toEqual([]);
  }
});

function partsOf<Type extends GrammarPart['type']>(type: Type): Extract<GrammarPart, { type: Type }>[] {
  return parts.filter((part): part is Extract<GrammarPart, { type: Type }> => part.type === type);
}

function rowsOf(caption: string): readonly (readonly string[])[] {
  const table = partsOf('table').find((part) => part.caption === caption);
  if (!table) throw new Error(`There is no table "${caption}"`);
  return table.rows;
}

function issuesOf(example: Example) {
  return buildDossier(exampleFiles(example)).issues;
}

function isError({ level }: { level: string }): boolean {
  return level === 'error';
}

/** Apostrophes as a keyboard has them. */
function plain(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replaceAll('’', "'"));
}
