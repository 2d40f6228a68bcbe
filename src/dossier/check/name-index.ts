import type { ParsedDossier } from '../parse/parsed.ts';
import { indexNames, type NameIndex } from './name-mentions.ts';
import { namedRecordsOf } from './spellings.ts';

const found = new WeakMap<ParsedDossier, NameIndex>();

/** The names of a dossier, made ready for finding; made once. Who stays unnamed has none. */
export function nameIndexOf(parsed: ParsedDossier): NameIndex {
  const known = found.get(parsed) ?? indexNames(namedRecordsOf(parsed).filter(({ unnamed }) => !unnamed));
  found.set(parsed, known);
  return known;
}
