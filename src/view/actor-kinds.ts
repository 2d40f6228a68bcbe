import type { Actor, ActorKind } from '../dossier/model.ts';

/** What a kind of actor is called: one of them, and a heading over several. */
export const actorKinds: Record<ActorKind, { one: string; several: string }> = {
  person: { one: 'Person', several: 'People' },
  'armed-group': { one: 'Armed group', several: 'Armed groups' },
  'security-force': { one: 'Security force', several: 'Security forces' },
  state: { one: 'State', several: 'States' },
  'government-body': { one: 'Government body', several: 'Government bodies' },
  intergovernmental: { one: 'Intergovernmental body', several: 'Intergovernmental bodies' },
  monitor: { one: 'Monitor', several: 'Monitors' },
  charity: { one: 'Charity', several: 'Charities' },
  court: { one: 'Court', several: 'Courts' },
  company: { one: 'Company', several: 'Companies' },
  association: { one: 'Association', several: 'Associations' },
  media: { one: 'Media', several: 'Media' },
  community: { one: 'Community', several: 'Communities' },
  unnamed: { one: 'Unnamed', several: 'Unnamed in the reports' },
};

/** Actors by kind, in the order of the table above, each kind's by the words that a page shows. */
export function groupByKind(
  actors: readonly Actor[],
): { kind: ActorKind; heading: string; actors: Actor[] }[] {
  return Object.entries(actorKinds).flatMap(([kind, { several }]) => {
    const own = actors.filter((actor) => actor.kind === kind);
    if (own.length === 0) return [];
    return [
      {
        kind: kind as ActorKind,
        heading: several,
        actors: own.toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
      },
    ];
  });
}
