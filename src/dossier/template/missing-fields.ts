import { parseDossier } from '../parse/index.ts';
import { fieldsOf } from '../schema/index.ts';
import { type FieldValue, formOf, isRequired, optionsOf } from './field-form.ts';
import { renderRecordFile, type TypedFields } from './record-file.ts';
import { type RecordKind, recordPath } from './record-kinds.ts';

/**
 * Names of the fields that a record still needs: those without which no record of its kind is valid and, once
 * these are there, those that its other fields call for, as a person calls for a visibility. Choices come first,
 * since they may decide what else is needed.
 */
export function findMissingFields(kind: RecordKind, given: TypedFields): string[] {
  const open = Object.entries(fieldsOf(kind)).filter(([key]) => given[key] === undefined);
  const required = open.filter(([, type]) => isRequired(type)).map(([key]) => key);
  if (required.length > 0) return required;
  const conflicts = countConflicts(kind, given);
  if (conflicts === 0) return [];
  const called = open.filter(([key, type]) =>
    sampleValues(type).some((value) => countConflicts(kind, { ...given, [key]: value }) < conflicts),
  );
  const choices = called.filter(([, type]) => optionsOf(type).length > 0);
  return [...choices, ...called.filter((each) => !choices.includes(each))].map(([key]) => key);
}

/** How often the schema finds that fields do not go together. */
function countConflicts(kind: RecordKind, fields: TypedFields): number {
  const path = recordPath(kind, 'record');
  const { issues } = parseDossier([{ path, content: renderRecordFile(kind, fields) }]);
  return issues.filter(({ rule, span }) => rule === 'frontmatter-conflict' && span.file === path).length;
}

/** Values that tell whether a field being there makes a difference; a field that chooses may differ by choice. */
function sampleValues(type: Parameters<typeof formOf>[0]): FieldValue[] {
  switch (formOf(type)) {
    case 'map':
      return [{ en: 'words' }];
    case 'list':
      return [['words']];
    case 'entries':
      return [['a', 'b'].map((id) => ({ id, title: id }))];
    case 'one': {
      const options = optionsOf(type);
      return options.length > 0 ? options : ['true'];
    }
  }
}
