import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import type { Issue, Span } from '../issue.ts';
import { findForbiddenCharacters } from './characters.ts';
import type { FileText } from './places.ts';
import { quote } from './quote.ts';
import { issue } from './rules.ts';
import { describeYamlError } from './yaml-errors.ts';

export type Path = readonly (string | number)[];

/** A file's frontmatter, read: every scalar is a text still, whatever it looks like. */
export interface Frontmatter {
  /** Absent where it is no valid YAML. */
  values?: Record<string, unknown>;
  issues: Issue[];
  spanOf: (...path: (string | number)[]) => Span;
  keySpanOf: (...path: (string | number)[]) => Span;
  /** Offset at which the body begins; absent where the frontmatter has no end. */
  bodyStart?: number;
}

/** Reads the YAML between the first two lines of three hyphens, with the place of every key and value. */
export function parseFrontmatter(source: FileText): Frontmatter {
  const fence = findFences(source);
  const root = source.spanAt(0, /^---[ \t]*/.exec(source.text)?.[0].trimEnd().length ?? 0);
  const places: Places = { keys: new Map(), values: new Map(), root };
  const spans = {
    spanOf: (...path: Path) => findPlace(places, path, 'values'),
    keySpanOf: (...path: Path) => findPlace(places, path, 'keys'),
  };
  if ('issue' in fence) return { issues: [fence.issue], bodyStart: fence.bodyStart, ...spans };
  const issues: Issue[] = [];
  const values = readYaml(source, fence.start, fence.end, places, issues);
  return { values, issues, bodyStart: fence.bodyStart, ...spans };
}

type Fences = { start: number; end: number; bodyStart: number } | { issue: Issue; bodyStart?: number };

/** More is no frontmatter but an attempt at something else. */
const mostLetters = 65_536;

function findFences({ text, spanAt }: FileText): Fences {
  const open = /^---[ \t]*(?:\r\n|\r|\n|$)/.exec(text);
  if (!open) {
    const message = 'Expected the frontmatter, which begins with a line of three hyphens, found none.';
    const hint = 'Begin the file with "---", the keys of the record, and "---" again.';
    return { issue: issue('frontmatter-syntax', spanAt(0), message, hint), bodyStart: 0 };
  }
  const start = open[0].length;
  const close = /(?<=[\r\n])---.*(?:\r\n|\r|\n|$)/g;
  close.lastIndex = start;
  const found = close.exec(text);
  if (!found) {
    const message = 'The frontmatter is not closed, expected a second line of three hyphens.';
    return {
      issue: issue('frontmatter-syntax', spanAt(0, 3), message, 'Add a line "---" after the last key.'),
    };
  }
  const bodyStart = found.index + found[0].length;
  if (found[0].trimEnd() !== '---') {
    const message = `Expected a line of three hyphens, found ${quote(found[0].trimEnd())}.`;
    const span = spanAt(found.index, found.index + found[0].trimEnd().length);
    return { issue: issue('frontmatter-syntax', span, message, 'Close the frontmatter with "---" alone.') };
  }
  if (found.index - start > mostLetters) {
    const message = `Expected frontmatter of at most ${mostLetters} letters, found ${found.index - start}.`;
    return { issue: issue('too-complex', spanAt(0, 3), message, 'Move prose into the body.') };
  }
  return { start, end: found.index, bodyStart };
}

interface Places {
  keys: Map<string, Span>;
  values: Map<string, Span>;
  /** The line that opens the frontmatter. */
  root: Span;
}

/** Falls back from the value to the key, and from what is missing to what encloses it. */
function findPlace(places: Places, path: Path, wanted: 'keys' | 'values'): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const name = JSON.stringify(path.slice(0, length));
    const span = places[wanted].get(name) ?? (wanted === 'keys' ? places.values : places.keys).get(name);
    if (span) return span;
  }
  return places.root;
}

function readYaml(source: FileText, start: number, end: number, places: Places, issues: Issue[]) {
  // The failsafe schema leaves 2022-01-21, no and 1e3 the texts that they are.
  // A carriage return alone ends a line in Markdown, but not for the YAML parser.
  const yaml = source.text.slice(start, end).replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  // Later errors are mostly consequences of the first.
  const [error] = document.errors;
  if (error) {
    issues.push(describeYamlError(error, document, source, start));
    return undefined;
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return {};
  if (!isMap(contents)) {
    const message = 'Expected keys and values in the frontmatter, such as "title: The attack".';
    issues.push(
      issue(
        'frontmatter-syntax',
        source.spanAt(start, end),
        message,
        'Write a key, a colon and a space before each value.',
      ),
    );
    return undefined;
  }
  const read: Reading = { source, base: start, places, issues };
  return readNode(contents, [], read) as Record<string, unknown>;
}

interface Reading {
  source: FileText;
  /** Offset of the YAML in the file. */
  base: number;
  places: Places;
  issues: Issue[];
}

const deepest = 8;

/** A node's plain value; notes its place, and what is not plain about it. */
function readNode(node: ParsedNode, path: Path, reading: Reading): unknown {
  const span = spanOf(node, reading);
  const { issues, places } = reading;
  if (node.range[0] < node.range[1]) places.values.set(JSON.stringify(path), span);
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
    issues.push(
      issue(
        'frontmatter-plain',
        span,
        'Unexpected YAML anchor or alias (& or *).',
        'Write the value out, or put it in quotes.',
      ),
    );
  } else if (node.tag !== undefined) {
    issues.push(
      issue(
        'frontmatter-plain',
        span,
        'Unexpected YAML tag (!).',
        'Remove the tag, or put the value in quotes.',
      ),
    );
  }
  // An entry of a list would be reported once more, as missing.
  if (isAlias(node) && typeof path.at(-1) === 'number') {
    return reading.source.text.slice(span.start.offset, span.end.offset);
  }
  if (isScalar(node)) {
    const value = String(node.value ?? '');
    const raw = reading.source.text.slice(span.start.offset, span.end.offset);
    const [hidden] = findForbiddenCharacters(raw).length > 0 ? [] : findForbiddenCharacters(value);
    if (hidden)
      issues.push(
        issue('forbidden-character', span, `Unexpected ${hidden.name}, written as an escape.`, 'Remove it.'),
      );
    return value;
  }
  if (path.length >= deepest) {
    issues.push(
      issue('frontmatter-plain', span, `Expected at most ${deepest} levels of nesting.`, 'Write it flatter.'),
    );
    return undefined;
  }
  if (isSeq(node))
    return node.items.map((item, index) => readNode(item as ParsedNode, [...path, index], reading));
  return isMap(node) ? readMap(node, path, reading) : undefined;
}

function readMap(map: Extract<ParsedNode, { items: { key: unknown }[] }>, path: Path, reading: Reading) {
  const { issues, places } = reading;
  const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of map.items) {
    const span = spanOf(key, reading);
    if (!isScalar(key)) {
      issues.push(
        issue(
          'frontmatter-plain',
          span,
          'Expected a word as a key, found a list, a map or an alias.',
          'Write the key out.',
        ),
      );
      continue;
    }
    const name = String(key.value);
    const inner = [...path, name];
    if (name in values) {
      const first = findPlace(places, inner, 'keys').start;
      const message = `The key ${quote(name)} stands twice, first in line ${first.line}.`;
      issues.push(issue('frontmatter-duplicate-key', span, message, 'Remove one of the two.'));
      continue;
    }
    places.keys.set(JSON.stringify(inner), span);
    values[name] = value === null ? '' : readNode(value, inner, reading);
  }
  return values;
}

function spanOf(node: ParsedNode, { source, base }: Reading): Span {
  const [start, end] = node.range;
  const raw = source.text.slice(base + start, base + end);
  return source.spanAt(base + start, base + start + raw.trimEnd().length);
}
