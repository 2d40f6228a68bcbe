import type { z } from 'zod';
import { compareText, fileStart, type Issue } from '../issue.ts';
import type { Id, SourceFile } from '../model.ts';
import { atMost, mostIssues } from '../most-issues.ts';
import type { OnProgress } from '../progress.ts';
import type { RecordSchema } from '../schema/fields.ts';
import { type FileKind, schemas } from '../schema/index.ts';
import { readBody } from './body.ts';
import { findForbiddenCharacters } from './characters.ts';
import { concealEntries } from './conceal-entries.ts';
import { decodeFile } from './decode.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { parseMdx } from './mdx.ts';
import type { ParsedDossier, ParsedFile } from './parsed.ts';
import { parsePath } from './path.ts';
import { type FileText, fileText } from './places.ts';
import { parseFields } from './record-fields.ts';
import { issue } from './rules.ts';

export interface ParseOptions {
  /** What `DOSSIER_WITHHELD_KEY` says, where it is set. */
  withheldKey?: string | undefined;
  onProgress?: OnProgress | undefined;
}

/** A dossier whose files are being read, one by one. */
interface Reading {
  parsed: ParsedDossier & { unread: { file: string; text: string }[] };
  issues: Issue[];
  /** As decoded, by path. */
  texts: Map<string, string>;
}

/**
 * Reads every file of a content folder: paths, encoding, frontmatter, MDX, claims and links. Pure; throws on no
 * input. Reports all that can be told by looking at one file; `check/` has the rules across records.
 *
 * A record is in the result even where there are issues with it, as far as it could be read, so that the rules
 * across records apply to it.
 */
export function parseDossier(
  files: readonly SourceFile[],
  { withheldKey, onProgress }: ParseOptions = {},
): { parsed: ParsedDossier; issues: Issue[] } {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const paths = sorted.map(({ path }) => path);
  const lists = { articles: [], sources: [], actors: [], places: [], questions: [] };
  const reading: Reading = {
    parsed: { ...lists, unread: [], paths, withheldKey },
    issues: [],
    texts: new Map(),
  };
  for (const [done, file] of sorted.entries()) {
    onProgress?.({ stage: 'Parsing files', done, total: files.length });
    readFile(file, reading);
  }
  for (const name of ['dossier.mdx', 'summary.mdx']) {
    if (files.some(({ path }) => path === name)) continue;
    const hint = `Add ${name}, with at least a title in its frontmatter.`;
    reading.issues.push(issue('missing-file', fileStart(name), `Expected a file ${name}, found none.`, hint));
  }
  const { parsed, issues, texts } = reading;
  const errors = issues.filter(({ level }) => level === 'error');
  const faulty = new Map(errors.map(({ span: { file } }) => [file, texts.get(file) ?? '']));
  return { parsed: { ...parsed, faulty }, issues: withoutRepeatedFolders(issues) };
}

function readFile(file: SourceFile, reading: Reading): void {
  const { kind, id, issue: misnamed } = parsePath(file.path);
  if (misnamed) reading.issues.push(misnamed);
  if (!kind) return;
  const decoded = decodeFile(file);
  if ('issue' in decoded) {
    reading.issues.push(decoded.issue);
    reading.parsed.unread.push({ file: file.path, text: '' });
    return;
  }
  reading.texts.set(file.path, decoded.text);
  const source = fileText(file.path, decoded.text);
  readRecord(kind, id, source, reading);
}

function readRecord(kind: FileKind, id: Id, source: FileText, reading: Reading): void {
  const { parsed } = reading;
  const read = <Schema extends RecordSchema>(schema: Schema) =>
    parseRecord(schema, kind, id, source, reading);
  const add = <Fields>(list: ParsedFile<Fields>[], file: ParsedFile<Fields> | undefined) => {
    if (file) list.push(file);
  };
  switch (kind) {
    case 'about':
      parsed.about = read(schemas.about);
      break;
    case 'summary':
      parsed.summary = read(schemas.summary);
      break;
    case 'withheld':
      parsed.withheld = read(schemas.withheld);
      break;
    case 'article':
      add(parsed.articles, read(schemas.article));
      break;
    case 'source':
      add(parsed.sources, read(schemas.source));
      break;
    case 'actor':
      add(parsed.actors, read(schemas.actor));
      break;
    case 'place':
      add(parsed.places, read(schemas.place));
      break;
    case 'question':
      add(parsed.questions, read(schemas.question));
      break;
  }
}

/** Frontmatter and body are read each on its own, so that both report their mistakes. */
function parseRecord<Schema extends RecordSchema>(
  schema: Schema,
  kind: FileKind,
  id: Id,
  source: FileText,
  { parsed, issues }: Reading,
): ParsedFile<z.output<Schema>> | undefined {
  const { file, text } = source;
  const frontmatter = parseFrontmatter(source);
  const { spanOf, keySpanOf, bodyStart } = frontmatter;
  const { fields, issues: fieldIssues } = parseFields(schema, frontmatter);
  const shown = kind === 'withheld' ? concealEntries(fieldIssues, frontmatter) : fieldIssues;
  const mdx = bodyStart === undefined ? undefined : parseMdx(source, bodyStart);
  const read = mdx && readBody(mdx.body, kind, source);
  const found = [checkCharacters(source), frontmatter.issues, shown, mdx?.issues ?? [], read?.issues ?? []];
  // Each level by itself: no error is left out for the sake of warnings.
  for (const [level, ofLevel] of Map.groupBy(found.flat(), (issue) => issue.level)) {
    issues.push(...atMost(mostIssues, ofLevel, `${level}s in this file`));
  }
  if (!fields || !read || mdx.broken) parsed.unread.push({ file, text });
  if (!fields || !read) return undefined;
  const { links, claims, answers } = read;
  return { id, file, text, fields, spanOf, keySpanOf, body: mdx.body, links, claims, answers };
}

const mostCharacters = 20;

function checkCharacters(source: FileText): Issue[] {
  const found = findForbiddenCharacters(source.text);
  return found.slice(0, mostCharacters).map(({ offset, length, name }, index) => {
    const more = index === mostCharacters - 1 ? found.length - mostCharacters : 0;
    const message = `Unexpected ${name}${more > 0 ? `, and ${more} more such characters after it` : ''}.`;
    return issue('forbidden-character', source.spanAt(offset, offset + length), message, 'Remove it.');
  });
}

/** One warning for a folder, however many files are in it. */
function withoutRepeatedFolders(issues: Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ rule, message }) => {
    if (rule !== 'stray-file' || !message.startsWith('Unexpected folder')) return true;
    return !seen.has(message) && seen.add(message);
  });
}
