import { fileStart, type Span } from '../issue.ts';
import type { ParsedDossier } from '../parse/parsed.ts';
import { fileText } from '../parse/places.ts';
import { findNames, mergeStretches } from '../withheld/find-names.ts';
import type { NameList } from '../withheld/name-list.ts';
import type { Stretch } from '../withheld/name-words.ts';
import { articleHead } from './example.ts';
import { proseOf } from './prose.ts';
import { filesOf } from './records.ts';
import type { Report, Rule } from './rule.ts';
import { withheldNamesOf } from './withheld-names.ts';

/**
 * No name of the list in `withheld.mdx` stands anywhere in the content folder: in no frontmatter, no text, no
 * attribute, no address, no id and no file's name. The files are searched as written, with escapes decoded, and as
 * a reader sees them; without regard to capitals, accents, Arabic vowel signs, spaces, hyphens and apostrophes.
 *
 * Not found are spellings that are not on the list (other transliterations, inflected forms), a name as a part of a
 * longer word, and letters of another script that look alike.
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

function checkText(file: ReturnType<typeof filesOf>[number], list: NameList, report: Report): void {
  const { file: path, text } = file;
  const source = fileText(path, text);
  const seen = 'body' in file ? proseOf(file) : [];
  const asWritten = findNames(text, list);
  const asRead = seen.flatMap((prose) =>
    findNames(prose.text, list).map(({ start, end }) => offsetsOf(prose.spanOf(start, end))),
  );
  // What is read may be placed no closer than its whole text: where a name is written there, that is its place.
  const found = mergeStretches([
    ...asWritten,
    ...asRead.filter((wide) => !asWritten.some((name) => holds(wide, name))),
  ]);
  for (const stretch of found) {
    report({
      span: source.spanAt(stretch.start, stretch.end),
      concealed: mergeStretches([stretch, ...asRead.filter((wide) => holds(wide, stretch))]),
      message: 'A name that this dossier withholds stands here.',
      hint:
        path === 'withheld.mdx'
          ? 'Take it out: no page can stand at an address that carries the name, not even one that says that it was taken down.'
          : 'Write what the person is in place of the name. If somebody else is meant, write that name in another way.',
    });
  }
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
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
