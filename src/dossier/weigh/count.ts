/**
 * Counting independent origins, which fails closed: the count is the largest number of named origins of which
 * no two are of one house. Several ids in `by` are a joint statement: it adds one to the count, and only where
 * none of its signatories speaks for itself.
 */
import { compareText } from '../issue.ts';
import type { Claim } from '../model.ts';
import type { HouseTie, Position, Voice } from '../weighing.ts';
import { findLargestIndependent } from './independent-set.ts';
import type { Line } from './line.ts';

/** What counts as one: a named origin that speaks for itself, or the signatories of a joint statement. */
export interface Origin {
  id: string;
  signatories: readonly Voice[];
}

export interface Count {
  origins: number;
  /** How many of them are parties to the events, at the most. */
  parties: number;
}

export interface Counter {
  /** Independent origins among those that the positions rest on. */
  count(positions: readonly Position[]): Count;
  /** Whether two positions rest on independent origins, never both on one statement. */
  areIndependent(a: Position, b: Position): boolean;
  /** Pairs of named origins that are of one house, among those that stand behind a position. */
  ties: HouseTie[];
}

/** Counts within a line, whose standing positions tell who speaks for itself. */
export function findCounter(line: Line, standing: readonly Position[]): Counter {
  const named = new Map<Claim, readonly Voice[]>();
  const namedOf = (claim: Claim): readonly Voice[] => {
    let voices = named.get(claim);
    if (!voices) {
      named.set(claim, (voices = line.voices.of(claim).filter(({ kind }) => kind === 'origin')));
    }
    return voices;
  };
  const speaksForItself = new Set<Voice>();
  for (const { voice, claims } of standing) {
    if (voice.kind === 'origin' && claims.some((claim) => namedOf(claim).length === 1))
      speaksForItself.add(voice);
  }
  const known = new Map<Position, readonly Origin[]>();
  const originsOf = (position: Position): readonly Origin[] => {
    let origins = known.get(position);
    if (!origins) known.set(position, (origins = findOrigins(position)));
    return origins;
  };
  const findOrigins = (position: Position): readonly Origin[] => {
    if (position.voice.kind !== 'origin') return [];
    const signed = position.claims.map(namedOf);
    if (signed.some((voices) => voices.length === 1)) return [originOf([position.voice])];
    return signed.filter((voices) => !voices.some((voice) => speaksForItself.has(voice))).map(originOf);
  };
  const ties = findTies(
    line,
    standing.flatMap(({ claims }) => claims.flatMap(namedOf)),
  );
  const tied = new Set(ties.flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
  const areTied = (a: Origin, b: Origin): boolean =>
    a.signatories.some((one) =>
      b.signatories.some((other) => one === other || tied.has(`${one.id} ${other.id}`)),
    );
  return {
    count(positions) {
      const origins = distinctOrigins(positions.flatMap(originsOf));
      const { size, marked } = findLargestIndependent(
        origins.length,
        (a, b) => areTied(origins[a]!, origins[b]!),
        (one) => origins[one]!.signatories.some(({ partyTo }) => partyTo !== undefined),
      );
      return { origins: size, parties: marked };
    },
    areIndependent: (a, b) => {
      const right = originsOf(b);
      return originsOf(a).some((one) => right.some((other) => !areTied(one, other)));
    },
    ties,
  };
}

function originOf(signatories: readonly Voice[]): Origin {
  return { id: signatories.map(({ id }) => id).join(' '), signatories };
}

function distinctOrigins(origins: readonly Origin[]): Origin[] {
  const byId = new Map(origins.map((origin) => [origin.id, origin]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function findTies(line: Line, named: readonly Voice[]): HouseTie[] {
  const voices = [...new Set(named)].sort((a, b) => compareText(a.id, b.id));
  return voices.flatMap((a, index) =>
    voices.slice(index + 1).flatMap((b) => {
      const reason = line.houses.tieOf(a.head, b.head);
      return reason === undefined ? [] : [{ a, b, reason }];
    }),
  );
}
