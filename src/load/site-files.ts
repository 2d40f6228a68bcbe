import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Dossier } from '../dossier/dossier.ts';
import type { OnProgress } from '../dossier/progress.ts';
import { blank } from '../dossier/withheld/conceal.ts';
import { makeFileSearch } from '../dossier/withheld/find-in-file.ts';
import { findNames } from '../dossier/withheld/find-names.ts';
import { type NameList, openNames } from '../dossier/withheld/name-list.ts';
import { fileText } from '../dossier/parse/places.ts';
import { readWithheldKey } from './settings.ts';

/**
 * Holds every file of a built site, and its path, against the names that its dossier withholds. Compressed files,
 * as those of the search index are, are read for what is in them, and what is no text for the text in it.
 *
 * Names are not looked for where the key that they are hashed with is not given; the check has said so by then.
 * @throws an error whose message names the files, without the names
 */
export function refuseWithheldNames(folder: string, { withheld }: Dossier, onProgress?: OnProgress): void {
  if (!withheld?.names) return;
  const opened = openNames(withheld.names, readWithheldKey());
  if (!('list' in opened)) return;
  onProgress?.({ stage: 'Looking for withheld names' });
  const found = findInFolder(folder, opened.list);
  if (found.length === 0) return;
  const shown = found.slice(0, mostShown).map((place) => `\n  ${place}`);
  const more = found.length > mostShown ? `\n  and ${found.length - mostShown} more` : '';
  throw new Error(
    `A name that this dossier withholds stands in the built site, though the check has not found it in the content folder. It is in:${shown.join('')}${more}`,
  );
}

const mostShown = 20;

/** Where the names stand: `claims/harbour/index.html:12`; a name in the path itself is blanked. */
function findInFolder(folder: string, list: NameList): string[] {
  const search = makeFileSearch(list);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  return paths.flatMap((path) => {
    const named = findNames(path, list);
    const shown = blank(path, named);
    const bytes = readFileSync(join(folder, path));
    const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = new TextDecoder().decode(isCompressed ? gunzipSync(bytes) : bytes);
    const source = fileText(path, text);
    const lines = search(path, text).map(({ start }) => source.spanAt(start).start.line);
    const places = isCompressed
      ? lines.slice(0, 1).map(() => shown)
      : [...new Set(lines)].map((line) => `${shown}:${line}`);
    return [...(named.length > 0 ? [`${shown} (in its path)`] : []), ...places];
  });
}
