import { z } from 'zod';
import type { Issue } from '../issue.ts';
import type { RecordSchema } from '../schema/fields.ts';
import { describeFieldProblems } from './field-problems.ts';
import type { Frontmatter } from './frontmatter.ts';

/**
 * Frontmatter as the fields of a record kind. Where there are issues, the fields are those that are left without
 * the keys in question, so that more can be checked; absent where a required one is not left.
 */
export function parseFields<Schema extends RecordSchema>(
  schema: Schema,
  frontmatter: Frontmatter,
): { fields?: z.output<Schema>; issues: Issue[] } {
  if (!frontmatter.values) return { issues: [] };
  const values = Object.fromEntries(
    Object.entries(frontmatter.values).map(([key, value]) => [key, asType(schema.shape[key], value)]),
  );
  const result = schema.safeParse(values);
  if (result.success) return { fields: result.data, issues: [] };
  const issues = describeFieldProblems(result.error.issues, schema, values, frontmatter);
  const wrong = new Set(result.error.issues.map(({ path }) => String(path[0])));
  const left = Object.fromEntries(Object.entries(values).filter(([key]) => !wrong.has(key)));
  const rest = z.object(schema.shape).safeParse(left);
  return { fields: rest.success ? (rest.data as z.output<Schema>) : undefined, issues };
}

/** Frontmatter is read as texts; a number, true or false is one only where the schema asks for it. */
function asType(type: z.core.$ZodType | undefined, value: unknown): unknown {
  let inner = type;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  if (inner instanceof z.ZodNumber && typeof value === 'string' && /^[-+]?\d+(?:\.\d+)?$/.test(value)) {
    return Number(value);
  }
  if (inner instanceof z.ZodBoolean && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
