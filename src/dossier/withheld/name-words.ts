/** A text as the words of which names could be made, each in the form in which names are compared. */
import type { Stretch } from '../stretch.ts';

/** A word of a text, or a part of one. */
export interface NameWord extends Stretch {
  /** Without marks and capitals, in one form for every way of writing its letters. */
  folded: string;
  /** What stands between it and the word before may stand within a name. */
  joined: boolean;
}

/**
 * The words of a text. A word in which a capital follows a small letter is taken apart, and so are scripts that put
 * no space between words, letter by letter; names are compared without what is between their words, so that nothing
 * is lost by it.
 */
export function nameWordsOf(text: string): NameWord[] {
  const words: NameWord[] = [];
  let before: NameWord | undefined;
  for (const { 0: written, index } of text.matchAll(word)) {
    const folded = foldLetters(written);
    if (folded === '') continue;
    const joined = before !== undefined && mayJoin(before, text.slice(before.end, index));
    before = { start: index, end: index + written.length, folded, joined };
    words.push(before);
  }
  return words;
}

/** A name as it is compared: the letters of its words, one after the other. */
export function foldName(name: string): string {
  return nameWordsOf(name)
    .map(({ folded }) => folded)
    .join('');
}

/** Scripts that are written without spaces between words. */
export const unspaced = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;

/** Letters in circles, squares and brackets, which count as signs: `\u24C6`, `\u{1F130}`, `\u249C`, `\u{1F1E6}`. */
const signs = String.raw`[\p{Alphabetic}&&\p{So}]\u249c-\u24b5\p{RI}`;

const word = new RegExp(
  [
    String.raw`[[\p{L}\p{N}]&&[${unspaced}]]\p{M}*`,
    String.raw`\p{Lu}*[[\p{L}\p{M}]--[\p{Lu}${unspaced}]]+`,
    String.raw`\p{Lu}+`,
    String.raw`\p{N}+`,
    String.raw`[${signs}]+`,
  ].join('|'),
  'gv',
);

/**
 * Spaces and line ends, hyphens, apostrophes, full stops, what Markdown marks words with, and what is invisible:
 * none of them parts a name; nor do one or two quotation marks, brackets, slashes and the like. A full stop before a
 * space ends a sentence, unless it is that of an initial or a title; and a comma is what stands between two names.
 */
function mayJoin({ folded }: NameWord, gap: string): boolean {
  if (gap === ' ' || gap === '') return true;
  return inName.test(gap) && (folded.length <= 3 || !/[.·]\s/.test(gap));
}

const joining = String.raw`\s\p{Cc}\p{Pd}\p{Pc}\p{M}'’‘\x60´.·•*~+\\\u02b0-\u02ff\u0640\u2800\p{Default_Ignorable_Code_Point}`;
const aside = String.raw`[["\p{Pi}\p{Pf}„‚\/／∕⁄&＆\|\(\)\[\]]--[${joining}]]`;
const inName = new RegExp(`^[${joining}]*(?:${aside}[${joining}]*){0,2}$`, 'v');

const folds = new Map<string, string>();

function foldLetters(written: string): string {
  const known = folds.get(written);
  if (known !== undefined) return known;
  const plain = written.replace(/\p{So}/gu, (sign) => letterInSign(sign) ?? sign);
  const letters = plain
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{Default_Ignorable_Code_Point}\u02b0-\u02ff\u0640\u0621]/gu, '');
  // Letter by letter: capitals have one small letter then, whatever stands beside them.
  const folded = [...letters.toUpperCase()]
    .map((letter) => letter.toLowerCase())
    .map((letter) => sameLetters[letter] ?? letter)
    .join('');
  folds.set(written, folded);
  return folded;
}

/** The letters of a flag, and white ones on black: no other way of writing is known for these. */
function letterInSign(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  const first = [0x1f150, 0x1f170, 0x1f1e6].find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode(0x61 + code - first);
}

/** Letters that are written for one another, or with a stroke that is no mark of its own. */
const sameLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  þ: 'th',
  // Arabic: alef wasla, the two forms of final yeh, teh marbuta, and the letters of Persian and Urdu for the same.
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u06d2': '\u064a',
  '\u0629': '\u0647',
  '\u06c1': '\u0647',
  '\u06be': '\u0647',
  '\u06d5': '\u0647',
  '\u06a9': '\u0643',
};
