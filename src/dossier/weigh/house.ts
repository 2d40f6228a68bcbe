/**
 * Houses. Two origins are of one house if one is above the other by `speaksFor`, `memberOf` or a source's
 * `owner`, at any depth; if they share an ancestor that is not intergovernmental; or if they are of one side
 * of the events. A member that two bodies share ties nobody, so being of one house need not be transitive:
 * it is a relation between two, and no partition.
 */
import { compareText } from '../issue.ts';
import type { Actor, Speaker } from '../model.ts';
import { nameOf } from './name.ts';

/** Who is tied to whom, and why. Holds what has been looked up, for the time of one weighing. */
export interface Houses {
  /** What the parties are parties to, in words: "the fighting". */
  partiesTo: string;
  /** Why two speakers are of one house, as a clause for the reader; undefined where they are not. */
  tieOf(a: Speaker, b: Speaker): string | undefined;
  /** Sides of the events that a speaker is of, by itself or through whom it belongs to; in order of id. */
  sidesOf(speaker: Speaker): readonly string[];
  /** True where a speaker is a party to the events, or belongs to one. */
  isParty(speaker: Speaker): boolean;
}

export function findHouses(partiesTo: string): Houses {
  const known = new Map<Speaker, Standing>();
  const standingOf = (speaker: Speaker): Standing => {
    let standing = known.get(speaker);
    if (!standing) known.set(speaker, (standing = findStanding(speaker)));
    return standing;
  };
  return {
    partiesTo,
    tieOf: (a, b) => {
      const [one, other] = [standingOf(a), standingOf(b)];
      // Most have nobody above them and no side: then only a superior of the other's could tie the two.
      if (a !== b && isAlone(one) && isAlone(other)) return undefined;
      return findTie(one, other, partiesTo);
    },
    sidesOf: (speaker) => standingOf(speaker).sides,
    isParty: (speaker) => standingOf(speaker).party,
  };
}

/** Where a speaker stands: everyone above it, each with the words for how it comes to be there. */
interface Standing {
  speaker: Speaker;
  above: ReadonlyMap<Actor, string>;
  sides: readonly string[];
  party: boolean;
}

function findStanding(speaker: Speaker): Standing {
  const above = new Map<Actor, string>();
  const open: { of: Speaker; words: string | undefined }[] = [{ of: speaker, words: undefined }];
  for (let next = open.shift(); next; next = open.shift()) {
    for (const { actor, words } of superiorsOf(next.of)) {
      if (actor === speaker || above.has(actor)) continue;
      // The words of the first step say how the speaker itself is bound: speaks for, belongs to, is owned by.
      const first = next.words ?? words;
      above.set(actor, first);
      open.push({ of: actor, words: first });
    }
  }
  const everyone = [speaker, ...above.keys()];
  const sides = new Set(everyone.flatMap((one) => (one.record === 'actor' && one.side ? [one.side] : [])));
  return {
    speaker,
    above,
    sides: [...sides].sort(compareText),
    party: sides.size > 0 || everyone.some((one) => one.record === 'actor' && one.party),
  };
}

function isAlone({ above, sides }: Standing): boolean {
  return above.size === 0 && sides.length === 0;
}

function superiorsOf(speaker: Speaker): { actor: Actor; words: string }[] {
  if (speaker.record === 'source') {
    return speaker.owner ? [{ actor: speaker.owner, words: 'is owned by' }] : [];
  }
  const members = [...speaker.memberOf].sort((a, b) => compareText(a.id, b.id));
  return [
    ...(speaker.speaksFor ? [{ actor: speaker.speaksFor, words: 'speaks for' }] : []),
    ...members.map((actor) => ({ actor, words: 'belongs to' })),
  ];
}

function findTie(a: Standing, b: Standing, partiesTo: string): string | undefined {
  if (a.speaker === b.speaker) return 'they are the same';
  const up = tieUpwards(a, b) ?? tieUpwards(b, a);
  if (up) return up;
  const shared = [...a.above.keys()]
    .filter((actor) => actor.kind !== 'intergovernmental' && b.above.has(actor))
    .sort((x, y) => compareText(x.id, y.id))[0];
  if (shared) return `both belong to ${nameOf(shared)}`;
  const isOneSide = a.sides.some((one) => b.sides.includes(one));
  return isOneSide ? `both are on the same side of ${partiesTo}` : undefined;
}

function tieUpwards(low: Standing, high: Standing): string | undefined {
  const words = high.speaker.record === 'actor' ? low.above.get(high.speaker) : undefined;
  return words && `${nameOf(low.speaker)} ${words} ${nameOf(high.speaker)}`;
}
