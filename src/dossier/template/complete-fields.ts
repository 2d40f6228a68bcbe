import type { SourceFile } from '../model.ts';
import { parseDossier } from '../parse/index.ts';
import { fieldsOf } from '../schema/index.ts';
import { type FieldValue, formOf, readTyped } from './field-form.ts';
import { findMissingFields } from './missing-fields.ts';
import { findNewErrors, nextOrder } from './new-issues.ts';
import { renderRecordFile, type TypedFields } from './record-file.ts';
import { type RecordKind, recordPath } from './record-kinds.ts';

/**
 * Asks for the value of a field.
 * @param problem what is wrong with the last answer; absent at first
 */
export type Ask = (key: string, problem?: string) => Promise<string>;

/**
 * Asks for what a record still needs, one field after the other, each until its answer is one that the field takes;
 * and again for those whose answer turns out not to fit the other files, such as the id of a source that is not there.
 * @param path where the record will stand
 */
export async function completeFields(
  { kind, path }: { kind: RecordKind; path: string },
  given: TypedFields,
  files: readonly SourceFile[],
  ask: Ask,
): Promise<TypedFields> {
  let fields = deriveFields(kind, given, files);
  for (let open = firstOpen(); open; open = firstOpen()) {
    const { key, problem } = open;
    let read = readAnswer(kind, key, await ask(key, problem));
    while ('problem' in read) read = readAnswer(kind, key, await ask(key, read.problem));
    fields = deriveFields(kind, { ...fields, [key]: read.value }, files);
  }
  return fields;

  function firstOpen(): { key: string; problem?: string } | undefined {
    const [key] = openFields(kind, fields);
    if (key !== undefined) return { key };
    const content = renderRecordFile(kind, fields);
    for (const { span, message, hint = '' } of findNewErrors(files, { path, content })) {
      const line = span.file === path ? content.split('\n')[span.start.line - 1] : undefined;
      const [, wrong = ''] = /^(\w+):/.exec(line ?? '') ?? [];
      // What was given beforehand is the caller's to correct.
      if (wrong in fields && !(wrong in given))
        return { key: wrong, problem: `${message} ${hint}`.trimEnd() };
    }
    return undefined;
  }
}

/** The fields, with the rank of a question, which follows from the other questions of its section. */
export function deriveFields(
  kind: RecordKind,
  given: TypedFields,
  files: readonly SourceFile[],
): TypedFields {
  const { section, order } = given;
  if (kind !== 'question' || typeof section !== 'string' || order !== undefined) return given;
  return { ...given, order: nextOrder(files, section) };
}

/** What has to be asked for: what is missing and cannot be derived from what will be there. */
export function openFields(kind: RecordKind, fields: TypedFields): string[] {
  const missing = findMissingFields(kind, fields);
  return kind === 'question' && missing.includes('section')
    ? missing.filter((key) => key !== 'order')
    : missing;
}

function readAnswer(
  kind: RecordKind,
  key: string,
  answer: string,
): { value: FieldValue } | { problem: string } {
  const type = fieldsOf(kind)[key];
  if (!type) throw new TypeError(`A record of kind ${kind} has no field ${key}.`);
  const typed = formOf(type) === 'one' ? [answer.trim()] : answer.split(';').map((each) => each.trim());
  const value = readTyped(type, typed);
  if (value === undefined) return { problem: 'Expected each as "id: words", with ";" between them.' };
  const problem = findProblem(kind, key, value);
  return problem === undefined ? { value } : { problem };
}

/** What the schema says of one value by itself. */
function findProblem(kind: RecordKind, key: string, value: FieldValue): string | undefined {
  const path = recordPath(kind, 'record');
  const { issues } = parseDossier([{ path, content: renderRecordFile(kind, { [key]: value }) }]);
  const ofValue = ['frontmatter-value', 'forbidden-character'];
  const found = issues.find(({ rule, span }) => span.file === path && ofValue.includes(rule));
  return found && `${found.message} ${found.hint ?? ''}`.trimEnd();
}
