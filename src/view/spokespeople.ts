import type { Actor } from '../dossier/model.ts';

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
