import { fileStart, type Span } from '../issue.ts';
import type { ParsedDossier } from '../parse/parsed.ts';
import { fileText, lastAtMost } from '../parse/places.ts';
import { boundList } from '../withheld/bounded-list.ts';
import { findNames, mergeStretches } from '../withheld/find-names.ts';
import type { NameList } from '../withheld/name-list.ts';
import type { Stretch } from '../stretch.ts';
import { articleHead } from './example.ts';
import { parsedValuesOf } from './parsed-values.ts';
import { type Prose, proseOf } from './prose.ts';
import { filesOf } from './records.ts';
import type { Report, Rule } from './rule.ts';
import { withheldNamesOf } from './withheld-names.ts';

/**
 * No name of the list in `withheld.mdx` stands anywhere in the content folder: in no frontmatter, no text, no
 * attribute, no address, no id and no file's name. The files are searched as written, with escapes decoded, as
 * a reader sees them, and value by value; without regard to capitals, accents, Arabic vowel signs, spaces, hyphens,
 * apostrophes, quotation marks, brackets and slashes. A file that would take too long to search is an error.
 *
 * Not found are spellings that are not on the list (other transliterations, inflected forms, the surname first), a
 * name as a part of a longer word, one with a comma, another word or a possessive ending between its words, and
 * letters of another script, or other signs, that look alike.
 *
 * Cause: a name that was withheld later stands in an earlier text; or it was taken over from an article.
 * Fix: write what the person is in place of the name.
 */
export const withheldName: Rule = {
  id: 'withheld-name',
  level: 'error',
  description:
    'No text, attribute, id or file name holds a name that withheld.mdx lists, however it is written. Reports do not show the name: it is blanked wherever it would stand.',
  ok: [
    {
      'withheld.mdx': listOfOne(),
      'articles/monday.mdx': articleHead + 'A depot in the [harbour](place:harbour) burned.',
    },
  ],
  notOk: [
    {
      'withheld.mdx': listOfOne(),
      'articles/monday.mdx': articleHead + 'The Quil**lon** Marsh-\nDepot burned.',
    },
    {
      'withheld.mdx': listOfOne(),
      'actors/union.mdx': '---\nname: "\\x51UILLON MARSH DEPOT"\nkind: community\n---',
    },
    { 'withheld.mdx': listOfOne(), 'places/quillon-marsh-depot.mdx': '---\nname: Depot\nkind: depot\n---' },
  ],
  check(parsed, report) {
    const opened = withheldNamesOf(parsed);
    if (!opened) return;
    if ('list' in opened) {
      checkPaths(parsed, opened.list, report);
      for (const file of filesOf(parsed)) checkText(file, opened.list, report);
    } else if (opened.locked === 'other-key') {
      report({
        span: parsed.withheld!.spanOf('secret'),
        message:
          'DOSSIER_WITHHELD_KEY is not the key that the names are hashed with, so that they could not be looked for.',
        hint: 'Set it to the key with which the list was made.',
      });
    }
  },
};

function checkPaths({ paths }: ParsedDossier, list: NameList, report: Report): void {
  for (const path of paths) {
    if (findNames(path, list).length === 0) continue;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const beside = paths.filter((other) => other.startsWith(folder));
    report({
      span: fileStart(path),
      message: `The name of this file carries a name that this dossier withholds. It is file ${beside.indexOf(path) + 1} of ${beside.length} in content/${folder}, in order of their names.`,
      hint: 'Rename it after the role, and correct the id wherever it is named.',
    });
  }
}

type File = ReturnType<typeof filesOf>[number];

function checkText(file: File, names: NameList, report: Report): void {
  const { file: path, text } = file;
  const source = fileText(path, text);
  const list = boundList(names, mostGuesses);
  const asWritten = findNames(text, list);
  const asRead = 'body' in file ? findAsRead(file, list) : [];
  if (list.isExhausted()) {
    report({
      span: source.spanAt(0),
      concealed: [{ start: 0, end: text.length }],
      message:
        'This file has more words, or letters by themselves, than can be searched for withheld names in reasonable time.',
      hint: 'Split it up, or leave out what is no text.',
    });
    return;
  }
  // What is read may be placed no closer than its whole text: where a name is written there, that is its place.
  const ends = asWritten.map(({ end }) => end);
  const found = mergeStretches([
    ...asWritten,
    ...asRead.filter((wide) => !holdsOneOf(wide, asWritten, ends)),
  ]);
  for (const [index, stretch] of found.entries()) {
    report({
      span: source.spanAt(stretch.start, stretch.end),
      // Issues of one file share what is concealed; it needs telling once.
      concealed: index === 0 ? mergeStretches([stretch, ...asRead]) : [stretch],
      message: 'A name that this dossier withholds stands here.',
      hint:
        path === 'withheld.mdx'
          ? 'Take it out: no page can stand at an address that carries the name, not even one that says that it was taken down.'
          : 'Write what the person is in place of the name. If somebody else is meant, write that name in another way.',
    });
  }
}

/**
 * How much the list may be asked for one file, at some seven microseconds: five times a word of prose, up to seventeen
 * times a letter that stands by itself or that of a script without spaces.
 */
const mostGuesses = 500_000;

/** Names in the running text and in the values of a file, as they were parsed. */
function findAsRead(file: Extract<File, { body: unknown }>, list: NameList): Stretch[] {
  const inProse = proseOf(file).flatMap((prose) => {
    const found = findNames(prose.text, list);
    // To tell the place of each takes the longer the longer a block is.
    const placed = found.length > mostPlaced ? [{ start: 0, end: prose.text.length }] : found;
    return placed.map((stretch) => placeOf(stretch, prose));
  });
  const values = parsedValuesOf(file).filter(({ text }) => findNames(text, list).length > 0);
  return [...inProse, ...values.map(({ span }) => offsetsOf(span))];
}

const mostPlaced = 50;

/** From where its first word is written to where its last one is: what is between them may be written otherwise. */
function placeOf({ start, end }: Stretch, { text, spanOf }: Prose): Stretch {
  const words = text.slice(start, end).split(/\s/);
  const first = offsetsOf(spanOf(start, start + words[0]!.length));
  const last = offsetsOf(spanOf(end - words.at(-1)!.length, end));
  return { start: first.start, end: last.end };
}

/** @param ends of the stretches, which are in order, none touching another */
function holdsOneOf(
  { start, end }: Stretch,
  stretches: readonly Stretch[],
  ends: readonly number[],
): boolean {
  const last = stretches[lastAtMost(ends, end)];
  return last !== undefined && start <= last.start && last.end <= end;
}

function offsetsOf({ start, end }: Span): Stretch {
  return { start: start.offset, end: end.offset };
}

/** A list of "Quillon Marsh Depot", which nobody is called. */
function listOfOne(): string {
  return `---
salt: 00112233445566778899aabbccddeeff
names:
  - 50ee7d55595555d2f69b6bfdf9143cee88e11c9aa4dd90c2b00e4b01d595f8d6
---`;
}
