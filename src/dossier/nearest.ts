import { distance } from 'fastest-levenshtein';
import { compareText } from './issue.ts';

/**
 * The known word that a misspelt one most likely stands for, or undefined where none is near:
 * at most a third of its letters differ, and never more than three. A word that differs only by
 * case, or of which one contains the other at a word boundary, counts as near.
 */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { word: string; far: number } | undefined;
  for (const candidate of known) {
    const far = distanceBetween(wanted, candidate.toLowerCase());
    if (far === undefined) continue;
    if (!best || far < best.far || (far === best.far && compareText(candidate, best.word) < 0)) {
      best = { word: candidate, far };
    }
  }
  return best?.word;
}

function distanceBetween(wanted: string, candidate: string): number | undefined {
  const limit = Math.min(3, Math.ceil(Math.max(wanted.length, candidate.length) / 3));
  if (Math.abs(wanted.length - candidate.length) <= limit) {
    const far = distance(wanted, candidate);
    if (far <= limit) return far;
  }
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  return short.length >= 3 && long.split('-').join(' ').split(' ').includes(short) ? limit + 1 : undefined;
}
