/**
 * Types of fields that several record kinds share. The `error` of each completes the sentence
 * "Expected …, found …" of a report.
 */
import { z } from 'zod';
import { parseEdtf } from '../edtf.ts';

/** Lower-case ASCII letters and digits, in words joined by single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a record: its file's name without `.mdx`. */
export const id = z.string().regex(idPattern, {
  error: 'an id of lower-case letters a to z, digits and single hyphens, such as harbour-fire',
});

/** Words; an empty string says nothing, and is a mistake. */
export const text = z.string().regex(/\S/, { error: 'some words' });

/** A date of the Extended Date/Time Format (ISO 8601-2:2019), as written. */
export const edtfDate = z.string().refine((date) => parseEdtf(date) !== undefined, {
  error: 'an EDTF date, such as 2022-01-20, 2022-01, 2022-01-20T19:30 or 2022-01-20/2022-01-27',
});

/** An address that a reader's browser may open. */
export const httpsUrl = z.string().refine(isHttpsUrl, {
  error: 'an address that begins with https://, such as https://example.org/news',
});

/** A BCP 47 language tag. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
  error: 'a language tag, such as en, ar or zh-Hant',
});

/** An ISO 3166-1 country code. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'a country code of two capitals, such as FR' });

/** An item of Wikidata. */
export const wikidataId = z.string().regex(/^Q[1-9]\d{0,15}$/, { error: 'a Wikidata item, such as Q40464' });

/** A feature of GeoNames. */
export const geonamesId = z
  .string()
  .regex(/^[1-9]\d{0,15}$/, { error: 'the number of a GeoNames feature, such as 2988507' });

/** WGS 84 degrees north. */
export const latitude = z.number().min(-90).max(90);

/** WGS 84 degrees east. */
export const longitude = z.number().min(-180).max(180);

/** A list; an entry that is alone may stand without the list. An absent list is an empty one. */
export function listOf<Item extends z.ZodString>(item: Item) {
  return z
    .union([item, z.array(item)])
    .transform((value): string[] => [value].flat())
    .default([]);
}

/** A name in other languages and scripts, by language tag. */
export const namesByLanguage = z.record(languageTag, text).default({});

/** True for `https:` addresses that name a host and no user. */
export function isHttpsUrl(address: string): boolean {
  if (!address.startsWith('https://') || /\s/.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return hostname !== '' && username === '' && password === '';
}

/** True for `mailto:` with one address, with or without a subject. */
export function isMailto(address: string): boolean {
  return /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/.test(address);
}

/** What a rule between fields found, at the field where it is to be mended. */
export interface FieldConflict {
  path: (string | number)[];
  /** A whole sentence. */
  message: string;
  hint: string;
}

/** The fields of a record of which some may be missing or of the wrong type. */
export type UnsureFields = Readonly<Record<string, unknown>>;

/**
 * A check of fields against each other, as arguments for `superRefine`. It runs even where a field is wrong by
 * itself, so that all mistakes are reported together; hence it can rely on nothing about the fields' types.
 */
export function conflicts(find: (fields: UnsureFields) => FieldConflict[]) {
  const refine = (
    fields: object,
    context: {
      addIssue(issue: { code: 'custom'; path: PropertyKey[]; message: string; params: object }): void;
    },
  ): void => {
    for (const { path, message, hint } of find({ ...fields })) {
      context.addIssue({ code: 'custom', path, message, params: { hint } });
    }
  };
  return [refine, { when: () => true }] as const;
}

/** Conflicts of the entries of a list that have the id of an earlier one. */
export function findRepeatedIds(key: string, entries: unknown): FieldConflict[] {
  if (!Array.isArray(entries)) return [];
  const seen = new Set<unknown>();
  return entries.flatMap((entry: { id?: unknown } | null, index) => {
    const entryId = entry?.id;
    if (typeof entryId !== 'string' || !seen.has(entryId)) {
      seen.add(entryId);
      return [];
    }
    return [
      {
        path: [key, index, 'id'],
        message: `The id "${entryId}" stands twice under ${key}.`,
        hint: 'Give each an id of its own.',
      },
    ];
  });
}

/** A schema of some record kind. */
export type RecordSchema = z.ZodObject<z.core.$ZodLooseShape>;
