/**
 * `npm run new -- KIND ID`: a new file of the dossier, or with `dossier DIR` a new dossier.
 * Exit code 0 where it was written, 1 where it would be wrong or is there already, 2 where it is called wrongly.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SourceFile } from '../dossier/model.ts';
import { idPattern } from '../dossier/schema/fields.ts';
import { fieldsOf } from '../dossier/schema/index.ts';
import { completeFields, deriveFields, openFields } from '../dossier/template/complete-fields.ts';
import { describeField, type FieldValue, formOf, readTyped } from '../dossier/template/field-form.ts';
import { findMissingFields } from '../dossier/template/missing-fields.ts';
import { findNewErrors } from '../dossier/template/new-issues.ts';
import { renderRecordFile, type TypedFields } from '../dossier/template/record-file.ts';
import { type RecordKind, recordKinds, recordPath } from '../dossier/template/record-kinds.ts';
import { NamesRefusedError } from '../dossier/template/withheld-file.ts';
import { starterDossier } from '../dossier/template/starter-dossier.ts';
import { readContentFolder } from '../load/content-folder.ts';
import { harmless } from '../load/harmless.ts';
import { NotWrittenError, writeNewFile, writeNewFolder } from '../load/new-files.ts';
import { readContent } from '../load/settings.ts';
import { refreshEditorFiles } from '../site/editor-files.ts';
import { newWithheld } from './new-withheld.ts';
import { NoAnswerError, withTerminal } from './terminal.ts';

const usage = `Usage: npm run new -- ${recordKinds.join('|')} ID [--FIELD VALUE …]
       npm run new -- dossier DIR
       npm run new -- withheld

Writes a new file into the content folder, the one that DOSSIER_CONTENT names or else "content"; asks for what
is required and not given. With dossier: a small dossier of an invented event, to start from.
With withheld: asks for names that the dossier must not hold, and adds their hashes to withheld.mdx.
npm run new -- KIND --help lists the fields of a kind.`;

const nextAfterArticle = `
Below the second line of hyphens goes the account, each statement of fact in a <Claim>; then run  npm run check`;

const seeHelp = 'How it is called is told by  npm run new -- --help';

const help = { type: 'boolean', short: 'h' } as const;

/** A call that cannot be followed. */
class MisuseError extends Error {}

/** A record that would be wrong. */
class RefusedError extends Error {}

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  try {
    const [kind, ...rest] = args;
    if (kind === undefined || kind === '--help' || kind === '-h') return say(usage, kind ? 0 : 2);
    if (kind === 'dossier') return newDossier(rest);
    if (kind === 'withheld') return await newNames(rest);
    const known = recordKinds.find((each) => each === kind);
    if (!known) {
      throw new MisuseError(
        `Unknown kind "${harmless(kind)}", expected one of ${recordKinds.join(', ')}, dossier, withheld.`,
      );
    }
    return await newRecord(known, rest);
  } catch (error) {
    if (error instanceof MisuseError || isParseError(error))
      return complain(`${error.message}\n\n${seeHelp}`, 2);
    const expected = [NotWrittenError, RefusedError, NoAnswerError, NamesRefusedError].some(
      (type) => error instanceof type,
    );
    if (!expected || !(error instanceof Error)) throw error;
    return complain(error.message, 1);
  }
}

function newDossier(args: string[]): number {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { help } });
  if (values.help) return say(usage, 0);
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new MisuseError('Expected one folder for the new dossier.');
  writeNewFolder(resolve(folder), starterDossier);
  const shown = shownPath(resolve(folder));
  const word = forShell(shown);
  return say(
    `Wrote a dossier of ${Object.keys(starterDossier).length} files into ${shown}\n` +
      `Check it with  npm run check -- ${word}\nBuild it with  DOSSIER_CONTENT=${word} npm run build`,
    0,
  );
}

async function newNames(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) return say(usage, 0);
  if (args.length > 0) {
    throw new MisuseError(
      'Expected no name on the command line, where it would stay in the history; it is asked for, or read from the standard input.',
    );
  }
  return say(await newWithheld(), 0);
}

async function newRecord(kind: RecordKind, args: string[]): Promise<number> {
  const { help: wantsHelp, id, body, fields } = readArguments(kind, args);
  if (wantsHelp) return say(describeKind(kind), 0);
  const content = readContent();
  const { files, issues } = readContentFolder(content);
  if (issues.some(({ span }) => span.file === '.')) {
    throw new RefusedError(
      `There is no content folder ${shownPath(content)}. Make one: npm run new -- dossier DIR`,
    );
  }
  const path = recordPath(kind, id);
  if (files.some((file) => file.path === path)) {
    throw new RefusedError(`The ${kind} "${id}" is there already, in ${path}; nothing was written.`);
  }
  const text = renderRecordFile(kind, await fill({ kind, path }, fields, files), body);
  const errors = findNewErrors(files, { path, content: text });
  if (errors.length > 0) {
    const told = errors.map(({ message, hint = '' }) => `  ${harmless(message)} ${harmless(hint)}`.trimEnd());
    throw new RefusedError(`Nothing was written, for ${path} would be wrong:\n${told.join('\n')}`);
  }
  const written = writeNewFile(content, path, text);
  refreshEditorFiles(content);
  return say(`Wrote ${shownPath(written)}${kind === 'article' ? nextAfterArticle : ''}`, 0);
}

function readArguments(kind: RecordKind, args: string[]) {
  const types = fieldsOf(kind);
  const text = { type: 'string', multiple: true } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help, body: text, ...Object.fromEntries(Object.keys(types).map((key) => [key, text])) },
  });
  const { help: wantsHelp, body, ...typed } = values as { help?: boolean } & Record<string, string[]>;
  const fields: Record<string, FieldValue> = {};
  for (const [key, type] of Object.entries(types)) {
    const given = typed[key];
    if (given === undefined) continue;
    const value = readTyped(type, given);
    if (value === undefined) {
      const expected = formOf(type) === 'one' ? 'once' : describeField(type);
      throw new MisuseError(`Expected --${key} ${expected}, found ${given.map(quoted).join(', ')}.`);
    }
    fields[key] = value;
  }
  const [id] = positionals;
  if (!wantsHelp && (id === undefined || positionals.length > 1)) {
    throw new MisuseError(
      `Expected one id for the new ${kind}, found ${positionals.length}. Words of several go in quotes, and options after --, as in  npm run new -- ${kind} ID --FIELD "some words"`,
    );
  }
  if (id !== undefined && !idPattern.test(id)) {
    throw new MisuseError(
      `Expected an id of lower-case letters a to z, digits and single hyphens, such as harbour-fire, found ${quoted(id)}.`,
    );
  }
  return { help: wantsHelp === true, id: id ?? '', body: body?.join('\n\n'), fields };
}

/** The fields with all that is required; asked for on a terminal, and elsewhere a misuse to leave out. */
async function fill(
  record: { kind: RecordKind; path: string },
  given: TypedFields,
  files: readonly SourceFile[],
): Promise<TypedFields> {
  const { kind } = record;
  const fields = deriveFields(kind, given, files);
  const open = openFields(kind, fields);
  if (open.length === 0) return fields;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const flags = open.map((key) => flagLine(kind, key)).join('\n');
    throw new MisuseError(`The new ${kind} still needs, as there is no terminal to ask on:\n${flags}`);
  }
  return withTerminal((question) =>
    completeFields(record, fields, files, (key, problem) => {
      const told = problem ?? fieldsOf(kind)[key]?.description;
      if (told !== undefined) process.stdout.write(`  ${harmless(told)}\n`);
      return question(`${key} (${describe(kind, key, ' with ";" between them')}): `);
    }),
  );
}

function describeKind(kind: RecordKind): string {
  const keys = Object.keys(fieldsOf(kind));
  const required = findMissingFields(kind, {});
  const lines = (wanted: string[]) =>
    wanted.map((key) => `${flagLine(kind, key)}\n      ${fieldsOf(kind)[key]?.description ?? ''}`).join('\n');
  return `${usage}

Required for every ${kind}:
${lines(required)}
Further fields, of which some are required together with others:
${lines(keys.filter((key) => !required.includes(key)))}
  --body  the text below the fields`;
}

function flagLine(kind: RecordKind, key: string): string {
  return `  --${key}  ${describe(kind, key, ' with a flag each')}`;
}

function describe(kind: RecordKind, key: string, several: string): string {
  const type = fieldsOf(kind)[key];
  if (!type) return '';
  return `${describeField(type)}${formOf(type) === 'one' ? '' : `; several${several}`}`;
}

function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown.startsWith('..') ? path : shown || '.';
}

/** A path as one word of a command line. */
function forShell(path: string): string {
  return /^[\w./:@%+,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function quoted(text: string): string {
  return `"${harmless(text)}"`;
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
