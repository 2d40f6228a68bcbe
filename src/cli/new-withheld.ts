/** `npm run new -- withheld`: adds names to the list of those that the dossier must not hold. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { addWithheldNames, withheldPath } from '../dossier/template/withheld-file.ts';
import { readContentFolder } from '../load/content-folder.ts';
import { NotWrittenError, writeNewFile } from '../load/new-files.ts';
import { readDossier } from '../load/read-dossier.ts';
import { count } from '../load/report-count.ts';
import { replaceFiles } from '../load/replace-files.ts';
import { readContent, readWithheldKey } from '../load/settings.ts';
import { askInPrivate, readInput } from './terminal.ts';

const introduction = `Every way to spell the name, one a line: in full, without middle names, with the surname first (and no comma),
transliterated otherwise, in its own script. Capitals, accents, vowel signs, hyphens and spaces make no difference.
An empty line ends the list.
`;

/**
 * Asks for a name in all its spellings, from the terminal or the standard input, and writes their hashes.
 * @returns what to tell the user
 * @throws NamesRefusedError, NotWrittenError, NoAnswerError
 */
export async function newWithheld(): Promise<string> {
  const content = readContent();
  const { files, issues } = readContentFolder(content);
  if (issues.some(({ span }) => span.file === '.')) {
    throw new NotWrittenError(`There is no content folder ${content}. Make one: npm run new -- dossier DIR`);
  }
  const names = await readNames();
  if (names.length === 0) return 'No name was given; nothing was written.';
  const known = files.find(({ path }) => path === withheldPath);
  const text = known && new TextDecoder('utf-8', { ignoreBOM: true }).decode(known.content as Uint8Array);
  const random = (bytes: number): string => randomBytes(bytes).toString('hex');
  const written = addWithheldNames(text, names, { key: readWithheldKey(), random });
  if (written === text) return 'These names are on the list already; nothing was written.';
  if (known) replaceFiles(content, [{ before: known, after: { path: withheldPath, content: written } }]);
  else writeNewFile(content, withheldPath, written);
  return `Wrote ${join(content, withheldPath)}\n${tellPlaces(content)}`;
}

async function readNames(): Promise<string[]> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const lines = isTerminal ? await askInPrivate(introduction, 'Spelling: ') : await readInput();
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function tellPlaces(content: string): string {
  const places = readDossier(content).issues.filter(({ rule }) => rule === 'withheld-name').length;
  if (places === 0) return 'None of the names that are withheld stands in the content folder.';
  return `Names that are withheld stand in ${count(places, 'place')} of the content folder; npm run check tells where.`;
}
