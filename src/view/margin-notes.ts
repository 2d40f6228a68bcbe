/** The notes beside an account: who says so, what that is worth, and what others say. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Claim } from '../dossier/model.ts';
import { describeAnswer } from '../dossier/weigh/index.ts';
import type { Position, Voice, Weighing } from '../dossier/weighing.ts';
import { findWeighing } from './weighing-of.ts';

/** The note on one claim. */
export interface MarginNote {
  claim: Claim;
  /** Its number in its article, from 1. */
  number: number;
  /** The weighing that it enters; none for a plain statement. */
  weighing?: Weighing;
  /** Other answers that contradict it, each with those who give it. */
  against: { answer: string; voices: Voice[] }[];
  /** Others who give an answer that agrees with it. */
  withIt: Voice[];
  /** The answers that the verdict is on, where this claim gives none of them and none is set against it. */
  instead: { answer: string; voices: Voice[] }[];
}

/** Notes on claims that stand one after another and are credited alike: the credit is printed once. */
export interface NoteGroup {
  /** The first of them, whose credit is everyone's. */
  claim: Claim;
  notes: MarginNote[];
}

/**
 * The notes on the claims of one passage, in their order. Plain statements that nobody is credited with have none.
 * @param claims of one article, in order of place
 */
export function marginNotes(dossier: Pick<Dossier, 'weighings'>, claims: readonly Claim[]): NoteGroup[] {
  const groups: NoteGroup[] = [];
  for (const claim of claims) {
    if (!claim.question && claim.by.length === 0) continue;
    const last = groups.at(-1);
    const note = noteOf(dossier, claim);
    if (last && creditOf(last.claim) === creditOf(claim)) last.notes.push(note);
    else groups.push({ claim, notes: [note] });
  }
  return groups;
}

function noteOf(dossier: Pick<Dossier, 'weighings'>, claim: Claim): MarginNote {
  const weighing = findWeighing(dossier, claim);
  const against = new Map<string, Set<Voice>>();
  const withIt = new Set<Voice>();
  for (const { relation, other } of othersOf(weighing, claim)) {
    if (relation === 'agree') withIt.add(other.voice);
    else {
      const answer = answerOf(other, weighing!);
      against.set(answer, (against.get(answer) ?? new Set()).add(other.voice));
    }
  }
  return {
    claim,
    number: claim.article.claims.indexOf(claim) + 1,
    weighing,
    against: [...against].map(([answer, voices]) => ({ answer, voices: [...voices] })),
    withIt: [...withIt],
    instead: against.size + withIt.size === 0 ? answersWithout(claim, weighing) : [],
  };
}

function answersWithout(claim: Claim, weighing: Weighing | undefined): MarginNote['instead'] {
  if (!weighing || weighing.answers.some(({ claims }) => claims.includes(claim))) return [];
  return weighing.answers.map((answer) => ({
    answer: describeAnswer(answer, weighing.question),
    voices: answer.voices,
  }));
}

/** The positions that count against or for the one that a claim supports. */
function othersOf(weighing: Weighing | undefined, claim: Claim) {
  return (weighing?.comparisons ?? []).flatMap(({ relation, a, b, counts }) => {
    if (!counts) return [];
    if (a.claims.includes(claim)) return [{ relation, other: b }];
    if (b.claims.includes(claim)) return [{ relation, other: a }];
    return [];
  });
}

function answerOf({ set, claims }: Position, { question }: Weighing): string {
  const written = claims.flatMap(({ value }) => value?.text ?? []);
  return describeAnswer({ set, written }, question);
}

function creditOf({ by, from, via, firsthand, said }: Claim): string {
  const ids = [by, from ? [from] : [], via].map((speakers) => speakers.map(({ id }) => id).join(' '));
  return [...ids, firsthand, by.length > 0 || from ? said.text : ''].join('|');
}
