/** How actors, places and sources are called. */
import type { Id } from '../model.ts';
import type { ParsedDossier } from '../parse/parsed.ts';
import { isNameWithheld } from '../schema/actor.ts';

/** A record that has a name. */
export interface NamedRecord {
  scheme: 'actor' | 'place' | 'source';
  id: Id;
  /** Its name in every script, and its aliases. */
  names: string[];
  /** Words that stand for it without naming it: descriptors, and the role of who stays unnamed. */
  descriptors: string[];
  /** Its name describes it: "Western officials". */
  unnamed: boolean;
  /** It has a name, which is written down nowhere. */
  withheld: boolean;
}

const found = new WeakMap<ParsedDossier, NamedRecord[]>();

/** All actors, places and sources; made once a dossier. */
export function namedRecordsOf(parsed: ParsedDossier): NamedRecord[] {
  const known = found.get(parsed);
  if (known) return known;
  const records = [
    ...parsed.actors.map(({ id, fields }): NamedRecord => {
      const { role, kind } = fields;
      const descriptors = [...fields.descriptors, ...(role === undefined ? [] : [role])];
      const withheld = isNameWithheld(fields);
      return {
        scheme: 'actor',
        id,
        names: namesIn(fields),
        descriptors,
        unnamed: kind === 'unnamed',
        withheld,
      };
    }),
    ...(['place', 'source'] as const).flatMap((scheme) =>
      parsed[`${scheme}s`].map(({ id, fields }): NamedRecord => {
        const { descriptors } = fields;
        return { scheme, id, names: namesIn(fields), descriptors, unnamed: false, withheld: false };
      }),
    ),
  ];
  found.set(parsed, records);
  return records;
}

interface Naming {
  name?: string | undefined;
  names: Record<string, string>;
  aliases: string[];
}

function namesIn({ name, names, aliases }: Naming): string[] {
  return [...new Set([...(name === undefined ? [] : [name]), ...Object.values(names), ...aliases])];
}

/**
 * A spelling as it is compared: without regard to capitals, without a determiner before it and a possessive ending.
 */
export function foldSpelling(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(determiner, '')
    .replace(/(?:'s|(?<=s)')$/, '');
}

/** A word before a name that is no part of how it is spelt. */
export const determiner = /^(?:an?|the|this|that|these|those|his|her|its|their)\s+(?=\S)/i;
