import { z } from 'zod';

/**
 * How a field is written on a command line. `one`: a single value. `list`: values, each by itself. `entries`: a
 * list of ids with titles, and `map`: values by key, both written "key: value", each by itself.
 */
export type FieldForm = 'one' | 'list' | 'entries' | 'map';

/** Frontmatter before it is written: texts, as a contributor would type them. */
export type FieldValue = string | string[] | { id: string; title: string }[] | Record<string, string>;

/** The form of a field, as its schema has it. */
export function formOf(type: z.core.$ZodType): FieldForm {
  const inner = unwrapField(type);
  if (inner instanceof z.ZodRecord) return 'map';
  if (inner instanceof z.ZodArray) return 'entries';
  return inner instanceof z.ZodPipe ? 'list' : 'one';
}

/** The words that a field chooses from; none where it takes any. */
export function optionsOf(type: z.core.$ZodType): string[] {
  const inner = unwrapField(type);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** The option that a field has where it is left out, if it has one. */
export function defaultOptionOf(type: z.core.$ZodType): string | undefined {
  if (!(type instanceof z.ZodDefault) || optionsOf(type).length === 0) return undefined;
  return String(type.def.defaultValue);
}

/** True where a record without this field is an error, whatever its other fields are. */
export function isRequired(type: z.core.$ZodType): boolean {
  return !z.safeParse(type, undefined).success;
}

/** What a field takes, in words of its schema: "an EDTF date, such as 2022-01-20"; "one of daily, weekly". */
export function describeField(type: z.core.$ZodType): string {
  const form = formOf(type);
  if (form === 'map') return 'each as "ar: words", with a language tag';
  if (form === 'entries') return 'each as "id: title"';
  const options = optionsOf(type);
  if (options.length > 0) return `one of ${options.join(', ')}`;
  const inner = unwrapField(type);
  if (inner instanceof z.ZodNumber) return 'a number';
  if (inner instanceof z.ZodBoolean) return 'true or false';
  return describeText(inner);
}

/**
 * The value of a field from what was typed for it, one text or several.
 * @returns undefined where an entry lacks its key
 */
export function readTyped(type: z.core.$ZodType, typed: readonly string[]): FieldValue | undefined {
  const form = formOf(type);
  if (form === 'one') return typed.length === 1 ? typed[0] : undefined;
  if (form === 'list') return [...typed];
  const pairs = typed.map((each) => /^\s*([^\s:=]+)\s*[:=]\s*(.*\S)\s*$/s.exec(each));
  if (!pairs.every((pair) => pair !== null)) return undefined;
  return form === 'map'
    ? Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value]))
    : pairs.map(([, id = '', title = '']) => ({ id, title }));
}

/** The sentence of the schema's own `error`, which an empty text draws out of it. */
function describeText(type: z.core.$ZodType): string {
  const [problem] = z.safeParse(type, '').error?.issues ?? [];
  const said = problem?.code === 'invalid_union' ? problem.errors[0]?.[0] : problem;
  return said?.message ?? 'words';
}

/** The type of a field that is there. */
export function unwrapField(type: z.core.$ZodType): z.core.$ZodType {
  let inner = type;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner;
}
