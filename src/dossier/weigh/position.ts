/**
 * Positions: what a voice says of a date (on a fixed question: at all) and has not itself superseded.
 */
import { compareText } from '../issue.ts';
import type { AnswerSet } from '../answer.ts';
import type { Claim } from '../model.ts';
import type { Voice } from '../weighing.ts';
import { distinctSets, hull, overlap, sameSet } from './answer-set.ts';
import { compareSpans, compareStarts, isBefore } from './common-date.ts';
import { nameDiscrepancy } from './discrepancy.ts';
import { isAnswer } from './line.ts';
import type { DatedPosition, Line } from './line.ts';
import type { Superseded } from './supersede.ts';

export interface Positions {
  /** All that stand, by voice and date. */
  standing: DatedPosition[];
  /** Claims that state no date, left aside because their origin has a dated one. */
  undated: Claim[];
}

export function findPositions(line: Line, superseded: Superseded): Positions {
  const byVoice = new Map<Voice, Claim[]>();
  for (const claim of line.claims) {
    if (!isAnswer(line, claim)) continue;
    for (const voice of line.voices.of(claim)) {
      const claims = byVoice.get(voice);
      if (claims) claims.push(claim);
      else byVoice.set(voice, [claim]);
    }
  }
  const standing: DatedPosition[] = [];
  const undated = new Set<Claim>();
  for (const [voice, claims] of byVoice) {
    const wrong = superseded.get(voice) ?? new Map<Claim, readonly Claim[]>();
    const dated = claims.filter((claim) => isDated(claim, line));
    const isAside = (claim: Claim): boolean =>
      !isDated(claim, line) && dated.some((other) => !wrong.get(other)?.includes(claim));
    const kept = claims.filter((claim) => (isAside(claim) ? (undated.add(claim), false) : true));
    for (const group of groupByDate(line, kept)) {
      const position = findPosition(line, voice, group, wrong);
      if (position) standing.push(position);
    }
  }
  standing.sort((a, b) => compareText(a.voice.id, b.voice.id) || compareSpans(a.span, b.span));
  return { standing, undated: [...undated] };
}

/** On a question that grows or varies, a claim that states neither date is not known to speak of its day. */
function isDated(claim: Claim, line: Line): boolean {
  return line.question.time === 'fixed' || claim.whenStated || claim.saidStated;
}

function groupByDate(line: Line, claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { key } = line.spanOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

function findPosition(
  line: Line,
  voice: Voice,
  group: readonly Claim[],
  wrong: ReadonlyMap<Claim, readonly Claim[]>,
): DatedPosition | undefined {
  const claims = keepLastSaid(line, group).filter((claim) => !wrong.has(claim));
  const [first] = claims;
  if (!first) return undefined;
  const superseded = group.filter((claim) => !claims.includes(claim));
  const sets = distinctSets(claims.map((claim) => setOf(line, claim)));
  const inTwoWays = sets.some((a) => sets.some((b) => !overlap(a, b)));
  const span = line.spanOf(first);
  const discrepancy = inTwoWays ? nameDiscrepancy(line, claims, superseded) : undefined;
  return {
    voice,
    ...(line.question.time === 'fixed' ? {} : { date: span.date }),
    set: hull(sets as [AnswerSet, ...AnswerSet[]]),
    variants: inTwoWays ? sets : [],
    ...(discrepancy ? { discrepancy } : {}),
    said: Math.max(...claims.map((claim) => line.saidOf(claim).last)),
    claims,
    superseded,
    span,
  };
}

/**
 * Where it is written out when two claims about one date were said, and the days differ, the last said holds.
 * An earlier one that says the same still bears it out. What has been corrected since had replaced the earlier
 * all the same.
 */
function keepLastSaid(line: Line, claims: readonly Claim[]): Claim[] {
  const written = claims.filter((claim) => claim.saidStated);
  // The latest first, to find soon what comes after another.
  const latestFirst = [...written].sort((a, b) => compareStarts(line.saidOf(b), line.saidOf(a)));
  return claims.filter((claim) => {
    if (!claim.saidStated) return true;
    const later = latestFirst.filter((other) => isBefore(line.saidOf(claim), line.saidOf(other)));
    const isLast = (one: Claim) => !later.some((other) => isBefore(line.saidOf(one), line.saidOf(other)));
    return later.every((one) => sameSet(setOf(line, one), setOf(line, claim)) || !isLast(one));
  });
}

function setOf(line: Line, claim: Claim): AnswerSet {
  return line.setOf(claim)!; // only claims that answer come this far
}
