/** What weighing gives: verdicts with all that they rest on. Made by `weigh/`. */
import type { AnswerSet, EdtfDate } from './answer.ts';
import type { Claim, Question, Speaker } from './model.ts';

export type Verdict =
  'corroborated' | 'contested' | 'evolving' | 'single-origin' | 'unattributed' | 'unanswered';

/** Somebody whose answers are compared. The same object throughout one weighing of a dossier. */
export interface Voice {
  /** Its kind and its head's id: `origin:minister`. */
  id: string;
  /**
   * `origin`: a named origin, which counts.
   * `unnamed`: an unnamed actor, which never counts.
   * `print`: nobody is known to stand behind it: an article that does not say how it knows, or an outlet that
   * an article merely credits. Its head is the wire, the source or the outlet.
   */
  kind: 'origin' | 'unnamed' | 'print';
  /** The actor or source at the end of the chain of `speaksFor`. */
  head: Speaker;
  /** What it, or one that it belongs to, is a party to: "the fighting"; absent for others. */
  partyTo?: string;
  /** Side of a party to the events, its own or inherited; absent for others. */
  side?: string;
}

/** Two voices of one house: they count as one origin. The relation need not be transitive. */
export interface HouseTie {
  a: Voice;
  b: Voice;
  /** A clause for the reader: "the ministry belongs to the government". */
  reason: string;
}

/** What a voice says of a date. */
export interface Position {
  voice: Voice;
  /** What it speaks of: a day, an instant, or an interval, which means some day in it; absent on fixed questions. */
  date?: EdtfDate;
  /** The answers left open: the hull of all its values. */
  set: AnswerSet;
  /** Values that don't overlap, where it is reported in two ways; else empty. */
  variants: AnswerSet[];
  /** How a position reported in two ways is named for the reader. */
  discrepancy?:
    'contradicts itself' | 'relay discrepancy' | 'a revision or a discrepancy' | 'given in two ways';
  /** Last day on which it was said. */
  said: number;
  /** The claims it rests on, in order of article and place. */
  claims: Claim[];
  /** Claims of the voice about the date that it has superseded since. */
  superseded: Claim[];
}

/** Two positions of different voices, compared. */
export interface Comparison {
  relation: 'agree' | 'contradict';
  a: Position;
  b: Position;
  /**
   * The date as of which they were compared; absent on fixed questions. Where the two are of different dates:
   * the later for a contradiction, the earlier for an agreement.
   */
  date?: EdtfDate;
  /** Both of one house: an agreement adds nothing, a contradiction is a dispute within one house. */
  withinHouse: boolean;
  /** Enters the verdict. */
  counts: boolean;
  /** A contradiction that a later agreement has ended. */
  settled: boolean;
  /** One is a print that is lower than an earlier figure of a named origin on a growing count. */
  stale: boolean;
}

/** What the parts of a question and the whole say to each other. */
export interface SumFinding {
  kind: 'adds-up' | 'does-not-add-up' | 'part-exceeds-whole';
  whole: Position;
  wholeQuestion: Question;
  parts: Position[];
  partQuestions: Question[];
  /** The figures are of one voice within one article, of one voice across articles, or of two origins. */
  within: 'article' | 'articles' | 'origins';
  /** A sentence for the reader. */
  sentence: string;
}

/** A question weighed: its verdict and everything that stands beside it. */
export interface Weighing {
  question: Question;
  /** The `scope` attribute shared by the claims of a line of its own; absent for the question itself. */
  scope?: string;
  verdict: Verdict;
  /** The date of the verdict. */
  date?: EdtfDate;
  /**
   * The answers to show: what is agreed (corroborated); the sole origin's latest (single-origin); the distinct
   * positions in dispute, side by side (contested); else the latest position of each voice. Empty when
   * unanswered.
   */
  answers: WeighedAnswer[];
  /**
   * Independent origins: the largest number of named origins of which no two are of one house. Where the
   * verdict is `corroborated`, of those that bear out what is agreed; else of all that have a position.
   */
  origins: number;
  /** How many of these houses are parties to the events. */
  parties: number;
  /** "2 independent origins, 1 a party to the fighting." */
  count: string;
  /** One or more sentences that say why this verdict; `count` is among them wherever anybody has a position. */
  why: string;
  /** All positions that stand, by voice and date. */
  positions: Position[];
  comparisons: Comparison[];
  /** Sentences on what stands beside the verdict: earlier disputes, discrepancies, stale prints, houses. */
  beside: string[];
  /** Pairs of named origins with a position that are of one house. */
  ties: HouseTie[];
  /** Claims that say the speaker was silent, that the answer is unknown, or that are unconfirmed. */
  silent: Claim[];
  unknown: Claim[];
  unconfirmed: Claim[];
  sums: SumFinding[];
  /** Lines of other scope under the question, each with its own verdict; empty on a line. */
  lines: Weighing[];
}

/** One answer of a weighing, with who stands behind it. */
export interface WeighedAnswer {
  set: AnswerSet;
  /** The values as their claims write them, each once: the page shows signs as written. */
  written: string[];
  voices: Voice[];
  claims: Claim[];
}
