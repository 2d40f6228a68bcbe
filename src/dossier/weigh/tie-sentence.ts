/** Why several names count as one origin. */
import { compareText } from '../issue.ts';
import type { HouseTie } from '../weighing.ts';
import { joinNames, nameOfVoice, startSentence } from './name.ts';

/** A sentence for each reason: who is tied by it is named once, however many pairs they make. */
export function tieSentences(ties: readonly HouseTie[]): string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { a, b, reason } of ties) {
    const names = byReason.get(reason) ?? new Set();
    names.add(nameOfVoice(a)).add(nameOfVoice(b));
    byReason.set(reason, names);
  }
  return [...byReason].map(([reason, names]) => {
    if (!reason.startsWith('both ')) return `${startSentence(reason)}: they count as one origin.`;
    const all = names.size > 2 ? reason.replace(/^both /, 'all ') : reason;
    return `${startSentence(joinNames([...names].sort(compareText)))} count as one origin: ${all}.`;
  });
}
