import { stringify } from 'yaml';
import { fieldsOf } from '../schema/index.ts';
import { defaultOptionOf, type FieldValue } from './field-form.ts';
import type { RecordKind } from './record-kinds.ts';

/** Fields of a record by name. */
export type TypedFields = Readonly<Record<string, FieldValue>>;

/**
 * The text of a record's file: its fields in the order of the schema, then its body.
 *
 * A choice that has a default is written out, so that whoever reads the file sees that there is one.
 */
export function renderRecordFile(kind: RecordKind, fields: TypedFields, body = ''): string {
  const written = Object.entries(fieldsOf(kind)).flatMap(([key, type]) => {
    const value = fields[key] ?? defaultOptionOf(type);
    return value === undefined ? [] : [[key, value] as const];
  });
  // The failsafe schema: the parser reads texts only, so that 2022-01-21, no and 10 need no quotes.
  const yaml = stringify(Object.fromEntries(written), { schema: 'failsafe', lineWidth: 0 });
  return `---\n${yaml}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}
