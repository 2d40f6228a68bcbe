import type { Dossier } from '../dossier/dossier.ts';
import type { Actor } from '../dossier/model.ts';

/** On which side of the events an actor stands. */
export interface SideView {
  /** What parties are parties to: "the fighting". */
  partiesTo: string;
  /** It is itself a party; else it belongs to one. */
  party: boolean;
  /** The party that it belongs to; absent where it is one itself. */
  through?: Actor;
  /** The other parties of the same side, in order of id. */
  with: Actor[];
}

/** Undefined for whoever is of no side, by itself or through what it belongs to. */
export function sideView(
  { about, actors }: Pick<Dossier, 'about' | 'actors'>,
  actor: Actor,
): SideView | undefined {
  const holder = findPartisan(actor);
  if (!holder) return undefined;
  return {
    partiesTo: about.partiesTo,
    party: holder === actor && actor.party,
    through: holder === actor ? undefined : holder,
    with: actors.filter(
      ({ party, side, id }) =>
        party && side !== undefined && side === holder.side && id !== holder.id && id !== actor.id,
    ),
  };
}

/** The nearest, of the actor and those that it speaks for or belongs to, that is a party or states a side. */
function findPartisan(actor: Actor): Actor | undefined {
  const seen = new Set<Actor>();
  let level = [actor];
  while (level.length > 0) {
    const found = level.find(({ party, side }) => party || side !== undefined);
    if (found) return found;
    for (const one of level) seen.add(one);
    level = level
      .flatMap(({ speaksFor, memberOf }) => (speaksFor ? [speaksFor, ...memberOf] : memberOf))
      .filter((above) => !seen.has(above));
  }
  return undefined;
}
