import type { ActorFields } from '../schema/actor.ts';
import { nameWordsOf } from '../withheld/name-words.ts';
import { foldSpelling } from './spellings.ts';

/**
 * The words of a text that an actor's role and descriptors do not have, as names are compared: any of them may be
 * the name. A determiner before the text, a possessive ending and figures play no part.
 */
export function findOtherWords(text: string, { role = '', descriptors }: ActorFields): string[] {
  // An id has no apostrophes: the one after “a docker's mother” is dockers-mother.
  const spoken = [role, ...descriptors].flatMap((words) => [words, words.replace(/['’]/g, '')]);
  const known = new Set(spoken.flatMap(lettersOf));
  return lettersOf(foldSpelling(text)).filter((word) => !known.has(word));
}

function lettersOf(text: string): string[] {
  const words = nameWordsOf(text).map(({ folded }) => folded);
  return words.filter((word) => /\p{L}/u.test(word));
}
