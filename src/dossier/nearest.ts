import { distance } from 'fastest-levenshtein';
import { compareText } from './issue.ts';

/**
 * The known word that a misspelt one most likely stands for, or undefined where none is near:
 * at most a third of its letters differ, and never more than three. A word that differs only by
 * case, or of which one contains the other at a word boundary, counts as near.
 */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const characters = charactersOf(wanted);
  let best: { word: string; far: number } | undefined;
  for (const candidate of known) {
    const far = distanceBetween(wanted, candidate.toLowerCase(), characters);
    if (far === undefined) continue;
    if (!best || far < best.far || (far === best.far && compareText(candidate, best.word) < 0)) {
      best = { word: candidate, far };
    }
  }
  return best?.word;
}

/** @param characters those of the wanted word, which many others are compared with */
function distanceBetween(wanted: string, candidate: string, characters: number): number | undefined {
  const limit = Math.min(3, Math.ceil(Math.max(wanted.length, candidate.length) / 3));
  if (
    Math.abs(wanted.length - candidate.length) <= limit &&
    leastDistance(characters, charactersOf(candidate)) <= limit
  ) {
    const far = distance(wanted, candidate);
    // Two swapped neighbours are one slip, also in a word too short for two letters to differ.
    if (far === 2 && isSwapOf(wanted, candidate)) return 1;
    if (far <= limit) return far;
  }
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  // Splitting takes long, and most words are not even in part alike.
  if (short.length < 3 || !long.includes(short)) return undefined;
  return long.split('-').join(' ').split(' ').includes(short) ? limit + 1 : undefined;
}

function isSwapOf(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const isSwapped = word[at] === other[at + 1] && word[at + 1] === other[at];
  return isSwapped && word.slice(at + 2) === other.slice(at + 2);
}

/** The letters a to z and the digits of a word as a set in 32 bits; some digits share theirs. */
function charactersOf(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code >= 0x61 && code <= 0x7a) set |= 1 << (code & 31);
    else if (code >= 0x30 && code <= 0x39) set |= 1 << (27 + (code % 5));
  }
  return set;
}

/** At least so many characters differ in two words that have these: those that only one of them has. */
function leastDistance(a: number, b: number): number {
  return Math.max(countBits(a & ~b), countBits(b & ~a));
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * The known id that a misspelt one stands for beyond doubt, or undefined. It is one slip of the pen away: capitals,
 * other marks or none in place of hyphens, or, within one of its words, a letter that is missing, too much or wrong, or
 * two neighbours that are swapped. And it is the nearest of all, and the only one that is a slip away.
 *
 * What may well be another name is no slip: other digits, another first letter, a plural, another letter in a short
 * word (`iran`, `iraq`).
 * @param nearest the nearest of them, where it is known already
 */
export function findObvious(
  id: string,
  known: readonly string[],
  nearest = findNearest(id, known),
): string | undefined {
  if (nearest === undefined || !isSlip(id, nearest)) return undefined;
  return known.some((other) => other !== nearest && isSlip(id, other)) ? undefined : nearest;
}

function isSlip(written: string, meant: string): boolean {
  // Most words are further apart, and taking them apart takes long.
  if (leastDistance(charactersOf(written.toLowerCase()), charactersOf(meant.toLowerCase())) > 1) return false;
  const [ours, theirs] = [wordsOf(written), wordsOf(meant)];
  if (ours.join('') === theirs.join('')) return true;
  if (digitsIn(written) !== digitsIn(meant) || ours.length !== theirs.length) return false;
  const different = ours.map((word, at) => [word, theirs[at]!] as const).filter(([a, b]) => a !== b);
  return different.length === 1 && different.every(([word, other]) => isWordSlip(word, other));
}

function isWordSlip(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (long.length < 4 || word[0] !== other[0] || `${short}s` === long) return false;
  if (short.length < long.length) return distance(short, long) === 1;
  return isSwapOf(word, other) || (long.length >= shortestWithWrong && distance(word, other) === 1);
}

/** Of shorter words, too many become others by a single letter. */
const shortestWithWrong = 7;

function wordsOf(id: string): string[] {
  return id
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function digitsIn(id: string): string {
  return id.replace(/\D+/g, ' ').trim();
}
