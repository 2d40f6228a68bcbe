import type { HashedNames } from '../dossier.ts';
import { parseFrontmatter } from '../parse/frontmatter.ts';
import { parseDossier } from '../parse/index.ts';
import { type FileText, fileText } from '../parse/places.ts';
import type { WithheldFields } from '../schema/withheld.ts';
import { findNames, mostLetters } from '../withheld/find-names.ts';
import { hashName, markOfKey, openNames } from '../withheld/name-list.ts';

/** Path of the file that lists the names withheld, relative to the content folder. */
export const withheldPath = 'withheld.mdx';

/** Names cannot be added to a list. The message is for whoever wants to add them. */
export class NamesRefusedError extends Error {
  override name = 'NamesRefusedError';
}

/** What the hashes are made with. */
export interface Making {
  /** The secret from outside the dossier, where one is set. */
  key: string | undefined;
  /** That many random bytes, in hexadecimal. */
  random: (bytes: number) => string;
}

/**
 * The text of `withheld.mdx` with more names, each way to spell one as a hash; everything else in it stays as it is,
 * byte for byte. Random hashes are put among the new ones, so that neither their number nor their order says anything.
 * @param text the file as it is; undefined where there is none
 * @returns the text, the same where every name is on the list already
 * @throws NamesRefusedError where a name would not be found, or where the file or the key is not the right one
 */
export function addWithheldNames(text: string | undefined, names: readonly string[], making: Making): string {
  const fields = text === undefined ? undefined : readFields(text);
  const salt = fields?.salt ?? making.random(16);
  const isStarted = fields !== undefined && fields.names.length > 0;
  const key = keyFor(fields, isStarted, salt, making.key);
  const secret = key === undefined ? undefined : markOfKey(salt, key);
  const added = new Set(names.map((name) => hashFindable(name, { salt, secret }, key)));
  for (const hash of fields?.names ?? []) added.delete(hash);
  if (added.size === 0 && text !== undefined) return text;
  while (added.size % step !== 0) added.add(making.random(32));
  const hashes = [...added].sort();
  if (text === undefined || fields === undefined) return renderFile(salt, secret, hashes);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return (
    mark +
    insertLines(text.slice(mark.length), {
      ...(fields.salt === undefined ? { salt } : {}),
      ...(secret === undefined || fields.secret !== undefined ? {} : { secret }),
      names: hashes,
    })
  );
}

/** Hashes come in this number. */
const step = 8;
const shortestKey = 16;

function readFields(text: string): WithheldFields {
  const { parsed, issues } = parseDossier([{ path: withheldPath, content: text }]);
  const hasErrors = issues.some(({ level, span }) => level === 'error' && span.file === withheldPath);
  if (!parsed.withheld || hasErrors) {
    throw new NamesRefusedError(
      `${withheldPath} has mistakes, which npm run check tells; nothing was written.`,
    );
  }
  return parsed.withheld.fields;
}

/** A list that has been started goes on as it was started, with a key or without. */
function keyFor(
  fields: WithheldFields | undefined,
  isStarted: boolean,
  salt: string,
  key: string | undefined,
): string | undefined {
  const secret = fields?.secret;
  if (secret === undefined && isStarted) return undefined;
  if (secret !== undefined && (key === undefined || markOfKey(salt, key) !== secret)) {
    throw new NamesRefusedError(
      `The names in ${withheldPath} are hashed with a key, and DOSSIER_WITHHELD_KEY ${key === undefined ? 'is not set' : 'is another'}; nothing was written.`,
    );
  }
  if (key !== undefined && key.length < shortestKey) {
    throw new NamesRefusedError(
      `DOSSIER_WITHHELD_KEY has ${key.length} characters, expected at least ${shortestKey}, best of all random ones; nothing was written.`,
    );
  }
  return key;
}

/** The hash of a name, once it is certain that the check finds the name as it is written here. */
function hashFindable(
  name: string,
  made: Pick<HashedNames, 'salt' | 'secret'>,
  key: string | undefined,
): string {
  const hash = hashName(name, made.salt, key);
  const opened = openNames({ ...made, hashes: [hash] }, key);
  const found = 'list' in opened ? findNames(name, opened.list) : [];
  if (found.length !== 1) {
    throw new NamesRefusedError(
      `A name would not be found: expected one to six words of four to ${mostLetters} letters together (two in scripts like the Chinese), with nothing but spaces, hyphens, apostrophes and full stops between them. Nothing was written.`,
    );
  }
  return hash;
}

function renderFile(salt: string, secret: string | undefined, hashes: readonly string[]): string {
  const lines = [`salt: ${salt}`, ...(secret === undefined ? [] : [`secret: ${secret}`]), ...listOf(hashes)];
  return `---\n${lines.join('\n')}\n---\n`;
}

function listOf(hashes: readonly string[]): string[] {
  return ['names:', ...hashes.map((hash) => `  - ${hash}`)];
}

/** Adds entries to `names`, and keys that are not there before the end of the frontmatter. */
function insertLines(
  text: string,
  { names, ...keys }: { salt?: string; secret?: string; names: readonly string[] },
): string {
  const source = fileText(withheldPath, text);
  const { values = {}, spanOf, keySpanOf, bodyStart = text.length } = parseFrontmatter(source);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const end = text.lastIndexOf('---', bodyStart);
  const written = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  const inserts: { at: number; lines: string }[] = [];
  const known: unknown = values['names'];
  if (Array.isArray(known) && known.length > 0) {
    const last = spanOf('names', known.length - 1);
    const before = text.slice(last.start.offset - last.start.column + 1, last.start.offset);
    const isBlock = /^\s*- +$/.test(before);
    const lines = names.map((hash) => (isBlock ? `${eol}${before}${hash}` : `, ${hash}`)).join('');
    inserts.push({ at: isBlock ? lineEnd(source, last.end.offset) : last.end.offset, lines });
  } else if ('names' in values && !Array.isArray(known)) {
    const lines = listOf(names)
      .slice(1)
      .map((line) => eol + line);
    inserts.push({ at: lineEnd(source, keySpanOf('names').end.offset), lines: lines.join('') });
  } else if (Array.isArray(known)) {
    inserts.push({ at: spanOf('names').end.offset - 1, lines: names.join(', ') });
  } else written.push(...listOf(names));
  inserts.push({ at: end, lines: written.map((line) => line + eol).join('') });
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((rest, { at, lines }) => rest.slice(0, at) + lines + rest.slice(at), text);
}

function lineEnd({ text }: FileText, from: number): number {
  const length = text.slice(from).search(/\r?\n|\r/);
  return length < 0 ? text.length : from + length;
}
