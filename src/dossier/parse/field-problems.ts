import { z } from 'zod';
import type { Issue } from '../issue.ts';
import { findNearest } from '../nearest.ts';
import type { RecordSchema } from '../schema/fields.ts';
import type { Frontmatter } from './frontmatter.ts';
import { quote } from './quote.ts';
import { issue } from './rules.ts';

type Problem = z.core.$ZodIssue;
type Path = (string | number)[];

/** Looking for the nearest known key takes a while; more unknown ones than this are no slips. */
const mostKeys = 200;

/** What a schema found wrong with frontmatter, each at its key or value. */
export function describeFieldProblems(
  problems: readonly Problem[],
  schema: RecordSchema,
  values: Record<string, unknown>,
  frontmatter: Frontmatter,
): Issue[] {
  const issues: Issue[] = [];
  /** Missing keys that an unknown one was most likely meant for: one slip, one issue. */
  const meant = new Set<string>();
  for (const problem of problems) {
    if (problem.code !== 'unrecognized_keys') continue;
    for (const key of problem.keys.slice(0, mostKeys)) {
      const path = pathOf(problem);
      const known = Object.keys(shapeAt(schema, path));
      const present = Object.keys(Object(valueAt(values, path)));
      const near = findNearest(
        key,
        known.filter((candidate) => !present.includes(candidate)),
      );
      if (near) meant.add(JSON.stringify([...path, near]));
      const hint = near ? `Did you mean ${quote(near)}?` : `The known keys are ${known.join(', ')}.`;
      issues.push(
        issue(
          'frontmatter-unknown-key',
          frontmatter.keySpanOf(...path, key),
          `Unknown key ${quote(key)}.`,
          hint,
        ),
      );
    }
  }
  for (const { problem, onKey } of problems.flatMap(asTheWriterMeant)) {
    if (problem.code === 'unrecognized_keys' || meant.has(JSON.stringify(problem.path))) continue;
    issues.push(onKey ? describeKey(problem, frontmatter) : describeValue(problem, values, frontmatter));
  }
  return issues;
}

/** A value that may be one or a list has problems as both; those of the form that it has are told. */
function asTheWriterMeant(problem: Problem): { problem: Problem; onKey: boolean }[] {
  const nested = (inner: readonly Problem[], onKey: boolean) =>
    inner.map((each) => ({ problem: { ...each, path: [...problem.path, ...each.path] }, onKey }));
  if (problem.code === 'invalid_key') return nested(problem.issues as Problem[], true);
  if (problem.code !== 'invalid_union') return [{ problem, onKey: false }];
  const fitting = problem.errors.find(([first]) => first?.code !== 'invalid_type' || first.path.length > 0);
  return nested((fitting ?? problem.errors[0] ?? []) as Problem[], false);
}

function describeKey(problem: Problem, { keySpanOf }: Frontmatter): Issue {
  const path = pathOf(problem);
  const { expected, hint } = expectationOf(problem);
  const message = `Expected ${expected} as the key, found ${quote(String(path.at(-1)))}.`;
  return issue('frontmatter-value', keySpanOf(...path), message, hint);
}

function describeValue(problem: Problem, values: object, { spanOf, keySpanOf }: Frontmatter): Issue {
  const path = pathOf(problem);
  if (problem.code === 'custom' && problem.params) {
    return issue('frontmatter-conflict', keySpanOf(...path), problem.message, String(problem.params.hint));
  }
  const value = valueAt(values, path);
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  const options = problem.code === 'invalid_value' ? problem.values.map(String) : [];
  if (value === undefined) {
    const message = `Expected the key ${quote(key)}, found none.`;
    const which = options.length > 0 ? `, one of ${options.join(', ')}` : '';
    return issue('frontmatter-missing-key', spanOf(...path), message, `Add a line "${key}: …"${which}.`);
  }
  const { expected, hint } = expectationOf(problem);
  const near = typeof value === 'string' ? findNearest(value, options) : undefined;
  const message = `Expected ${expected} under ${key}, found ${describe(value)}.`;
  if (value === '')
    return issue('frontmatter-value', spanOf(...path), message, 'Give it a value, or remove the line.');
  return issue('frontmatter-value', spanOf(...path), message, near ? `Did you mean ${quote(near)}?` : hint);
}

/** Completes "Expected …"; formats and refinements say it themselves, in the schema, with examples. */
function expectationOf(problem: Problem): { expected: string; hint: string } {
  switch (problem.code) {
    case 'invalid_type':
      return types[problem.expected] ?? { expected: problem.expected, hint: 'Correct it.' };
    case 'invalid_value':
      return { expected: `one of ${problem.values.join(', ')}`, hint: 'Choose the one that fits best.' };
    case 'too_small':
      return problem.origin === 'array'
        ? { expected: 'at least one entry', hint: 'Add one.' }
        : { expected: `a number from ${problem.minimum}`, hint: 'Check the number and its sign.' };
    case 'too_big':
      return { expected: `a number up to ${problem.maximum}`, hint: 'Check the number and its sign.' };
    default: {
      const [expected = '', examples] = problem.message.split(', such as ');
      return { expected, hint: examples ? `For example ${examples}.` : `Write ${expected}.` };
    }
  }
}

const map = {
  expected: 'keys and values',
  hint: 'Write each as "key: value", indented, on a line of its own.',
};
const types: Partial<Record<string, { expected: string; hint: string }>> = {
  string: { expected: 'a single text', hint: 'Write one value, in quotes if it looks like something else.' },
  array: { expected: 'a list', hint: 'Write each entry on a line of its own, after a hyphen and a space.' },
  object: map,
  record: map,
  number: { expected: 'a number', hint: 'Write it in digits.' },
  int: { expected: 'a whole number', hint: 'Write it without decimals.' },
  boolean: { expected: 'true or false', hint: 'Write true or false.' },
};

function describe(value: unknown): string {
  if (value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'keys and values' : quote(String(value));
}

function pathOf({ path }: Problem): Path {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function valueAt(values: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<string, unknown> | undefined)?.[part],
    values,
  );
}

/** The keys that a schema knows at a path of keys and list indexes. */
function shapeAt(schema: RecordSchema, path: Path): Record<string, unknown> {
  let at: unknown = schema;
  for (const part of path) {
    at = typeof part === 'number' ? unwrap(at, z.ZodArray)?.element : unwrap(at, z.ZodObject)?.shape[part];
  }
  return unwrap(at, z.ZodObject)?.shape ?? {};
}

function unwrap<Type>(type: unknown, wanted: abstract new (...args: never[]) => Type): Type | undefined {
  let inner = type;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner instanceof wanted ? inner : undefined;
}
