import type { NameList } from './name-list.ts';
import type { Stretch } from '../stretch.ts';
import { type NameWord, nameWordsOf, unspaced } from './name-words.ts';
import { unescapeText } from './unescape.ts';

/** A name has at most this many words; a letter by itself, as an initial is, counts as a third of one. */
export const mostWords = 6;
/** Letters of a name, folded. One with fewer would be found in ordinary words, one with more is never looked for. */
export const mostLetters = 48;

/** The least number of letters: scripts in which a letter is a syllable or a word need fewer. */
export function leastLetters(folded: string): number {
  return syllabic.test(folded) ? 2 : 4;
}

/**
 * Where names of a list stand in a text, in order and without overlap; as written, and with character references
 * and escapes taken for what they stand for (`&#81;`, `\u0051`, `%51`), be they escaped themselves.
 */
export function findNames(text: string, list: NameList): Stretch[] {
  const found = findWritten(text, list);
  let decoded = unescapeText(text);
  let placeOf = (stretch: Stretch): Stretch => stretch;
  for (let rounds = 0; decoded && rounds < 3; rounds += 1) {
    const { placeOf: outer, text: inner } = decoded;
    const before = placeOf;
    placeOf = (stretch) => before(outer(stretch));
    found.push(...findWritten(inner, list).map(placeOf));
    decoded = unescapeText(inner);
  }
  return mergeStretches(found);
}

/** Stretches in order, those that touch each other made one. */
export function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const previous = merged.at(-1);
    if (previous && start <= previous.end) previous.end = Math.max(previous.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function findWritten(text: string, list: NameList): Stretch[] {
  const words = nameWordsOf(text);
  const found: Stretch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const last = findLongest(words, at, list);
    if (last !== undefined) found.push({ start: words[at]!.start, end: words[last]!.end });
  }
  return found;
}

/** Index of the last word of the longest name that begins with a word. */
function findLongest(words: readonly NameWord[], at: number, list: NameList): number | undefined {
  let longest: number | undefined;
  let folded = '';
  let count = 0;
  for (let last = at; last < words.length; last += 1) {
    const word = words[last]!;
    if (last > at && !word.joined) break;
    folded += word.folded;
    count += word.folded.length === 1 ? 1 / 3 : 1;
    if (count > mostWords || folded.length > mostLetters) break;
    if (isName(folded, list)) longest = last;
  }
  return longest;
}

function isName(folded: string, list: NameList): boolean {
  if (folded.length < leastLetters(folded)) return false;
  return list.has(folded) || (proclitic.test(folded) && isName(folded.slice(1), list));
}

const syllabic = new RegExp(String.raw`[${unspaced}\p{sc=Hang}]`, 'v');

/** Arabic words that are written together with the next: and, so, by, for, as. */
const proclitic = /^[وفبلك](?=\p{sc=Arab}{4})/u;
