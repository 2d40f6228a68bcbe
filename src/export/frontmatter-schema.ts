import { z } from 'zod';
import { namingKeys } from '../dossier/check/references.ts';
import type { LinkScheme, ParsedDossier } from '../dossier/parse/parsed.ts';
import { type FileKind, schemas } from '../dossier/schema/index.ts';
import { type Choice, listChoices, listSections } from './record-choice.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The frontmatter of a kind of file as JSON Schema, for editors: every field with its description, and where a
 * field names records, with those that the dossier has.
 *
 * It takes whatever the check takes, but for `true` and `null` as words and for numbers in quotes, and lets pass
 * what no schema can tell: whether fields go together, and whether a date or an address is one. An id that the
 * dossier does not have passes too, for its file may be yet to be written.
 */
export function frontmatterSchema(kind: FileKind, parsed: ParsedDossier): JsonSchema {
  const schema = z.toJSONSchema(schemas[kind], { io: 'input', override: fitForEditors });
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const choices = choicesFor(kind, key, parsed);
    return [key, choices.length > 0 ? offering(choices, property as JsonSchema) : property];
  });
  return { ...schema, properties: Object.fromEntries(properties) as JsonSchema['properties'] };
}

/** What editors need said otherwise than zod says it. */
function fitForEditors({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }) {
  // The check reads every value as a text; editors read YAML, to which 2022 is a number.
  if (zodSchema instanceof z.ZodString && zodSchema.safeParse('2022').success) {
    Object.assign(jsonSchema, { type: ['string', 'number'] });
  }
  // Of a plain description, they would show the backticks.
  if (jsonSchema.description) jsonSchema['markdownDescription'] = jsonSchema.description;
}

function choicesFor(kind: FileKind, key: string, parsed: ParsedDossier): Choice[] {
  if (kind === 'question' && key === 'section') return listSections(parsed);
  const naming: Readonly<Record<string, readonly LinkScheme[]>> = namingKeys[kind];
  return (naming[key] ?? []).flatMap((named) => listChoices(parsed)[named]);
}

/** The schema of an id, or of one id or a list, that offers some ids and takes others too. */
function offering(choices: readonly Choice[], schema: JsonSchema): JsonSchema {
  const { description, markdownDescription, anyOf, ...only } = schema;
  const offer = {
    enum: choices.map(({ id }) => id),
    enumDescriptions: choices.map(({ label }) => label),
  };
  const forms = ((anyOf ?? [only]) as JsonSchema[]).flatMap((form): JsonSchema[] =>
    form.type === 'array'
      ? [{ ...form, items: { anyOf: [offer, form.items as JsonSchema] } }]
      : [offer, form],
  );
  return { description, markdownDescription, anyOf: forms };
}
