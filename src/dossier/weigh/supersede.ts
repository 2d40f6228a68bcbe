/**
 * Corrections. `supersedes` says that a figure was wrong for its date. It supersedes every value of that
 * origin and that date that contains the superseded one or is contained in it, in whatever article, unless
 * that one was said later, in writing; on a fixed question, of any date. A signatory that supersedes a joint
 * statement alone does so for itself only.
 */
import type { AnswerSet } from '../answer.ts';
import type { Claim } from '../model.ts';
import type { Voice } from '../weighing.ts';
import { contains, sameSet } from './answer-set.ts';
import { isBefore, isCommonDate } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import type { Line } from './line.ts';

/** For each voice, the claims that it has superseded, each with those that supersede it. */
export type Superseded = ReadonlyMap<Voice, ReadonlyMap<Claim, readonly Claim[]>>;

export function findSuperseded(line: Line): Superseded {
  const corrections = line.allClaims.filter((claim) => claim.supersedes && canSupersede(claim));
  const found = new Map<Voice, Map<Claim, Claim[]>>();
  if (corrections.length === 0) return found;
  const known = new Set(line.allClaims);
  const byVoice = claimsByVoice(line);
  const corrected = findCorrected(line);
  for (const correction of corrections) {
    const target = correction.supersedes!;
    if (!known.has(target) || target.scope !== line.scope || target === correction) continue;
    const after = correctionsOf(correction, corrected);
    for (const voice of line.voices.of(correction)) {
      if (!line.voices.of(target).includes(voice)) continue;
      for (const claim of byVoice.get(voice) ?? []) {
        if (claim !== target && (!reaches(line, correction, target, claim) || after.has(claim))) continue;
        const ofVoice = getOrAdd(found, voice, () => new Map<Claim, Claim[]>());
        getOrAdd(ofVoice, claim, () => []).push(correction);
      }
    }
  }
  return found;
}

/** An unconfirmed figure and a silence correct nothing; `unknown` withdraws. */
function canSupersede(claim: Claim): boolean {
  return claim.hedge !== 'unconfirmed' && claim.value?.noAnswer !== 'silent';
}

/** Whether a correction of `target` also reaches `claim`, another one of the same voice. */
function reaches(line: Line, correction: Claim, target: Claim, claim: Claim): boolean {
  const [wrong, set, right] = [line.setOf(target), line.setOf(claim), line.setOf(correction)];
  if (claim === correction || !wrong || !set || isRepeat(set, right)) return false;
  if (!speaksOfSameDate(line.spanOf(target), line.spanOf(claim))) return false;
  if (!contains(set, wrong) && !contains(wrong, set)) return false;
  return !isSaidLater(line, claim, correction);
}

/** The corrected figure, repeated elsewhere, is not the one that was wrong. */
function isRepeat(set: AnswerSet, right: AnswerSet | undefined): boolean {
  return right !== undefined && sameSet(set, right);
}

function speaksOfSameDate(a: DateSpan, b: DateSpan): boolean {
  return a.key === b.key || isCommonDate(a, b);
}

function isSaidLater(line: Line, claim: Claim, than: Claim): boolean {
  return claim.saidStated && isBefore(line.saidOf(than), line.saidOf(claim));
}

/** What each claim is superseded by, of all claims on the way from those of a line. */
function findCorrected(line: Line): Map<Claim, Claim[]> {
  const corrected = new Map<Claim, Claim[]>();
  const seen = new Set<Claim>();
  for (const claim of line.claims) {
    for (let at = claim; at.supersedes && !seen.has(at); at = at.supersedes) {
      seen.add(at);
      getOrAdd(corrected, at.supersedes, () => []).push(at);
    }
  }
  return corrected;
}

/** Claims that supersede a correction, at whatever remove: they come after it. */
function correctionsOf(correction: Claim, corrected: ReadonlyMap<Claim, readonly Claim[]>): Set<Claim> {
  const after = new Set<Claim>();
  const open = [correction];
  for (const claim of open) {
    for (const later of corrected.get(claim) ?? []) {
      if (after.has(later)) continue;
      after.add(later);
      open.push(later);
    }
  }
  return after;
}

function claimsByVoice(line: Line): Map<Voice, Claim[]> {
  const byVoice = new Map<Voice, Claim[]>();
  for (const claim of line.claims) {
    for (const voice of line.voices.of(claim)) getOrAdd(byVoice, voice, () => []).push(claim);
  }
  return byVoice;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
