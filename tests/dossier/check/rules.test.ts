import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../../../src/dossier/check/example.ts';
import { checkRules } from '../../../src/dossier/check/index.ts';
import type { Example } from '../../../src/dossier/rule.ts';
import { buildDossier } from '../../../src/dossier/index.ts';
import type { Issue } from '../../../src/dossier/issue.ts';
import { rules } from '../../../src/load/rules.ts';

const withExamples = rules.filter(({ ok, notOk }) => ok.length > 0 && notOk.length > 0);

describe.each(withExamples)('$id', ({ id, level, ok, notOk }) => {
  test.each(ok.map(named))('lets pass: %s', (_name, example) => {
    const issues = issuesOf(example);
    expect(issues.filter((issue) => issue.rule === id || issue.level === 'error')).toEqual([]);
  });

  test.each(notOk.map(named))('reports: %s', (_name, example) => {
    const issues = issuesOf(example);
    expect(issues.filter((issue) => issue.rule !== id && issue.level === 'error')).toEqual([]);
    const own = issues.filter((issue) => issue.rule === id);
    // One mistake, one report; and the base dossier leaves nothing of its own in it.
    expect(own.length - issuesOf({}).filter((issue) => issue.rule === id).length).toBe(1);
    expect(own.every((issue) => issue.level === level && issue.hint !== undefined && issue.hint !== '')).toBe(
      true,
    );
  });
});

test('every rule has an example of either kind, but for the one on the folder itself', () => {
  const without = rules.filter((rule) => !withExamples.includes(rule));
  expect(without.map(({ id }) => id)).toEqual(['content-folder']);
});

test('the list has every rule of the folder, each once', () => {
  const folder = new URL('../../../src/dossier/check/', import.meta.url);
  const ids = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .flatMap((text) => /: Rule = \{\s+id: '([^']+)'/.exec(text)?.[1] ?? []);
  expect(checkRules.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test('the order of the files changes nothing', () => {
  const files = rules.flatMap(({ notOk }) => notOk).map(exampleFiles);
  for (const some of files) {
    expect(buildDossier([...some].reverse()).issues).toEqual(buildDossier(some).issues);
  }
});

function issuesOf(example: Example): Issue[] {
  return buildDossier(exampleFiles(example)).issues;
}

function named(example: Example): [string, Example] {
  return [typeof example === 'string' ? example : Object.keys(example).join(', '), example];
}
