import type { Actor, Speaker } from '../dossier/model.ts';

/**
 * For whom a speaker's words count: followed up `speaksFor` to the organisation; the chain stops at an unnamed
 * actor, whose word is nobody else's.
 */
export function originOf(speaker: Speaker): Speaker {
  let head = speaker;
  const seen = new Set<Speaker>();
  while (head.record === 'actor' && head.kind !== 'unnamed' && head.speaksFor && !seen.has(head)) {
    seen.add(head);
    head = head.speaksFor;
  }
  return head;
}

/** Those whose words count as an actor's: its spokespeople and theirs, at any depth, in order of id. */
export function spokespeopleOf(actor: Actor): Actor[] {
  const found = new Set<Actor>();
  const collect = (organisation: Actor): void => {
    for (const speaker of organisation.speakers) {
      if (speaker.kind === 'unnamed' || speaker === actor || found.has(speaker)) continue;
      found.add(speaker);
      collect(speaker);
    }
  };
  collect(actor);
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}
