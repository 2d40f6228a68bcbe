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

/** Frontmatter of `actors/<id>.mdx`: someone who acts or speaks. Its body says who this is, in a sentence or two. */
export const actorSchema = z
  .strictObject({
    /** The name to show. Required, unless the name is withheld (see `visibility`). */
    name: text.optional(),
    /** What sort of actor it is. `unnamed` is for speakers whom articles quote without a name; they never count as an origin. */
    kind: z.enum([
      'person',
      'armed-group',
      'security-force',
      'state',
      'government-body',
      'monitor',
      'charity',
      'company',
      'court',
      'intergovernmental',
      'media',
      'community',
      'unnamed',
    ]),
    /** The name in other languages and scripts: a map from language tag to name. */
    names: namesByLanguage,
    /** Other spellings and abbreviations of the name. */
    aliases: listOf(text),
    /** Words that accounts use for it without spelling its name: `the militia`, `he`. They are not listed as spellings. */
    descriptors: listOf(text),
    /** Id of the organisation that a spokesperson or commander speaks for: what he says counts as said by it. */
    speaksFor: id.optional(),
    /** Ids of the bodies that it belongs to: one, or a list. Whoever shares a body never counts as independent. */
    memberOf: listOf(id),
    /** `true` for a party to the events; `side` is then required. */
    party: z.boolean().default(false),
    /** The side that a party is on, a word of your own: all parties of one side count as one voice. */
    side: id.optional(),
    /** Its item in Wikidata: `Q204307`. */
    wikidata: wikidataId.optional(),
    /**
     * Required for a person. `public`: the name is shown. `role`: only the `role` is shown, and the name is
     * written down nowhere. `minor`: as `role`, and for good.
     */
    visibility: z.enum(['public', 'role', 'minor']).optional(),
    /** The words shown in place of a withheld name: "a docker's mother". */
    role: text.optional(),
  })
  .superRefine(...conflicts((fields) => [...findNameConflicts(fields), ...findSideConflicts(fields)]));

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
  if (visibility === 'role' || visibility === 'minor') {
    if (role === undefined) {
      found.push({
        path: ['visibility'],
        message: `With visibility: ${visibility} a role is required, since the name is not shown.`,
        hint: 'Add a role, such as "a resident of the old town".',
      });
    }
    for (const key of naming.filter((key) => isGiven(fields[key]))) {
      found.push({
        path: [key],
        message: `With visibility: ${visibility} the name is written down nowhere, but ${key} is given.`,
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
