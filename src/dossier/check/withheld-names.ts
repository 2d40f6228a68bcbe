import type { ParsedDossier } from '../parse/parsed.ts';
import { openNames, type OpenedNames } from '../withheld/name-list.ts';

/** The names that a dossier withholds, made ready for finding; undefined where it withholds none. */
export function withheldNamesOf({ withheld, withheldKey }: ParsedDossier): OpenedNames | undefined {
  const { salt, secret, names = [] } = withheld?.fields ?? {};
  if (salt === undefined || names.length === 0) return undefined;
  return openNames({ salt, secret, hashes: names }, withheldKey);
}
