/** The descriptions of the schemas are the manual: editors, `new --help` and the site print them. */
import { z } from 'zod';
import { expect, test } from 'vitest';
import { fieldsOf, type FileKind, schemas } from '../../../src/dossier/schema/index.ts';

const kinds = Object.keys(schemas) as FileKind[];

test.each(kinds)('every field of %s is described, in sentences', (kind) => {
  const described = Object.entries(fieldsOf(kind)).flatMap(([key, type]) => [
    [key, type.description],
    ...entriesOf(type).map(([inner, { description }]) => [`${key}.${inner}`, description]),
  ]);
  expect(described.length).toBeGreaterThan(0);
  const wrong = described.filter(([, description = '']) => !/^[A-Z`].*[.?"]$/.test(description));
  expect(wrong).toEqual([]);
});

test.each(kinds)('%s says what it is, and what its body is for', (kind) => {
  expect(schemas[kind].description).toMatch(/^[A-Z].*\. The body .*\.$/);
});

/** The fields of the entries of a list. */
function entriesOf(type: z.ZodType): [string, z.ZodType][] {
  let inner: unknown = type;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  const entry = inner instanceof z.ZodArray ? inner.unwrap() : undefined;
  return entry instanceof z.ZodObject ? Object.entries<z.ZodType>(entry.shape) : [];
}
