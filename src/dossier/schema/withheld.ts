import { z } from 'zod';
import { parseEdtf } from '../edtf.ts';
import { linkSchemes } from '../link-schemes.ts';
import { conflicts, type FieldConflict, idPattern, text, type UnsureFields } from './fields.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'a hash of 64 digits and letters a to f, such as one that npm run new -- withheld writes',
});

const recordName = z.string().refine(namesRecord, {
  error: 'the kind and the id of a record, such as claim:gazette-evacuated',
});

const day = z.string().refine((date) => /^\d{4}-\d\d-\d\d$/.test(date) && parseEdtf(date) !== undefined, {
  error: 'a day, such as 2024-03-05',
});

/**
 * Frontmatter of `withheld.mdx`, which a dossier may do without: the names that it must not hold, as hashes, and
 * what it has taken down. Its body says what is withheld and why, for the page about the dossier.
 *
 * The hashes keep the names from being read, not from being guessed: who has the file can tell of any name whether
 * it is among them, unless they are made with a secret that is kept elsewhere.
 */
export const withheldSchema = z
  .strictObject({
    salt: z
      .string()
      .regex(/^(?:[0-9a-f]{2}){16,64}$/, {
        error: 'at least 32 digits and letters a to f, such as one that npm run new -- withheld writes',
      })
      .optional()
      .describe('Random digits that all hashes are made with. Required where there are any.'),
    secret: z
      .string()
      .regex(/^[0-9a-f]{16}$/, {
        error: '16 digits and letters a to f, such as one that npm run new -- withheld writes',
      })
      .optional()
      .describe(
        'Given where the hashes are made with the key in DOSSIER_WITHHELD_KEY besides: tells that key from another, and not what it is.',
      ),
    names: z
      .array(hash)
      .default([])
      .describe(
        'Names that no file of the dossier and of the site may hold, each way to spell one as a hash (HMAC-SHA-256), with random ones among them.',
      ),
    takenDown: z
      .array(
        z.strictObject({
          record: recordName.describe(
            'What was taken down, by its kind and its former id: `claim:gazette-evacuated`.',
          ),
          on: day.describe('The day on which it was taken down: `2024-03-05`.'),
          reason: text.describe('Why, in a sentence for readers.'),
        }),
      )
      .default([])
      .describe('Records whose page now says that they were taken down.'),
  })
  .superRefine(...conflicts((fields) => [...findMissingSalt(fields), ...findRepeated(fields)]))
  .describe(
    'What the dossier withholds. The body says what and why, for readers of the page about the dossier.',
  );

function namesRecord(written: string): boolean {
  const [kind, id, more] = written.split(':');
  return linkSchemes.some((scheme) => scheme === kind) && idPattern.test(id ?? '') && more === undefined;
}

function findMissingSalt({ salt, names }: UnsureFields): FieldConflict[] {
  if (salt !== undefined || !Array.isArray(names) || names.length === 0) return [];
  return [
    {
      path: ['names'],
      message: 'There are hashes, but not the salt that they are made with.',
      hint: 'Bring back the line "salt: …"; without it make the list anew, with npm run new -- withheld.',
    },
  ];
}

function findRepeated({ takenDown }: UnsureFields): FieldConflict[] {
  if (!Array.isArray(takenDown)) return [];
  const records = takenDown.map((entry: { record?: unknown } | null) => entry?.record);
  return records.flatMap((record, index) =>
    typeof record !== 'string' || records.indexOf(record) === index
      ? []
      : [
          {
            path: ['takenDown', index, 'record'],
            message: `"${record}" stands twice under takenDown.`,
            hint: 'Keep one of the two.',
          },
        ],
  );
}

export type WithheldFields = z.output<typeof withheldSchema>;
