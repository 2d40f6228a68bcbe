import { z } from 'zod';
import {
  conflicts,
  type FieldConflict,
  id,
  listOf,
  namesByLanguage,
  text,
  type UnsureFields,
  wikidataId,
} from './fields.ts';

/** Frontmatter of `actors/<id>.mdx`. */
export const actorSchema = z
  .strictObject({
    name: text
      .optional()
      .describe('The name to show. Required, unless the name is withheld (see `visibility`).'),
    kind: z
      .enum([
        'person',
        'armed-group',
        'security-force',
        'state',
        'government-body',
        'monitor',
        'charity',
        'company',
        'association',
        'court',
        'intergovernmental',
        'media',
        'community',
        'unnamed',
      ])
      .describe(
        'What sort of actor it is. `unnamed` is for speakers whom articles quote without a name; ' +
          'they never count as an origin.',
      ),
    names: namesByLanguage.describe(
      'The name in other languages and scripts: a map from language tag to name.',
    ),
    aliases: listOf(text).describe('Other spellings and abbreviations of the name.'),
    descriptors: listOf(text).describe(
      'Words that accounts use for it without spelling its name: `the militia`, `he`. ' +
        'They are not listed as spellings.',
    ),
    speaksFor: id
      .optional()
      .describe(
        'Id of the organisation that a spokesperson or commander speaks for: what he says counts as said by it.',
      ),
    memberOf: listOf(id).describe(
      'Ids of the bodies that it belongs to: one, or a list. Whoever shares a body never counts as independent.',
    ),
    party: z.boolean().default(false).describe('`true` for a party to the events; `side` is then required.'),
    side: id
      .optional()
      .describe(
        'The side that a party is on, a word of your own: all parties of one side count as one voice.',
      ),
    wikidata: wikidataId.optional().describe('Its item in Wikidata: `Q204307`.'),
    visibility: z
      .enum(['public', 'role', 'minor'])
      .optional()
      .describe(
        'Required for a person. `public`: the name is shown. ' +
          '`role`: only the `role` is shown, and the name is written down nowhere. `minor`: as `role`, and for good.',
      ),
    role: text
      .optional()
      .describe('The words shown in place of a withheld name, with their article: "A docker\'s mother".'),
  })
  .superRefine(...conflicts((fields) => [...findNameConflicts(fields), ...findSideConflicts(fields)]))
  .describe('Someone who acts or speaks. The body says who this is, in a sentence or two.');

/** True for an actor that is shown by its role alone. */
export function isNameWithheld({ visibility }: { readonly visibility?: unknown }): boolean {
  return visibility === 'role' || visibility === 'minor';
}

const naming = ['name', 'names', 'aliases', 'wikidata'] as const;

function findNameConflicts(fields: UnsureFields): FieldConflict[] {
  const { kind, visibility, role, name } = fields;
  const found: FieldConflict[] = [];
  if (kind === 'person' && visibility === undefined) {
    found.push({
      path: ['kind'],
      message: 'A person needs a visibility: public, role or minor.',
      hint: 'Add visibility: public where the press names this person on the record, or else visibility: role.',
    });
  }
  if (isNameWithheld(fields)) {
    if (role === undefined) {
      found.push({
        path: ['visibility'],
        message: `With visibility: ${String(visibility)} a role is required, since the name is not shown.`,
        hint: 'Add a role, such as "a resident of the old town".',
      });
    }
    for (const key of naming.filter((key) => isGiven(fields[key]))) {
      found.push({
        path: [key],
        message: `With visibility: ${String(visibility)} the name is written down nowhere, but ${key} is given.`,
        hint: `Remove ${key}${visibility === 'role' ? ', or write visibility: public' : ''}.`,
      });
    }
  } else if (name === undefined) {
    found.push({
      path: ['name'],
      message: 'Expected a name, found none.',
      hint: 'Add a name; only with visibility: role or minor does an actor go without.',
    });
  }
  return found;
}

function findSideConflicts({ party, side }: UnsureFields): FieldConflict[] {
  if (party === true && side === undefined) {
    return [
      {
        path: ['party'],
        message: 'A party to the events needs a side.',
        hint: 'Add a side, a word of your own; all parties of one side count as one voice.',
      },
    ];
  }
  if (party !== true && side !== undefined) {
    return [
      {
        path: ['side'],
        message: 'Only a party to the events has a side.',
        hint: 'Add party: true, or remove the side; members of a party take its side by themselves.',
      },
    ];
  }
  return [];
}

/** An absent list or map has become an empty one by now. */
function isGiven(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;
}

export type ActorFields = z.output<typeof actorSchema>;
