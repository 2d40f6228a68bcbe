/** Dates and values as data: what claims answer. Read by `edtf.ts` and `value.ts`. */

/**
 * An EDTF date (ISO 8601-2:2019) as written, with the days that it may mean.
 * Days count from 1970-01-01 (0), in the proleptic Gregorian calendar; both ends are included.
 */
export interface EdtfDate {
  /** As written: `2022-01-20`, `2022-01`, `2022-01-20/2022-01-27`, `2022-01-20T19:30`, `2022-01-20~`. */
  text: string;
  /** First day that it may mean; `-Infinity` for an open or unknown beginning. */
  first: number;
  /** Last day that it may mean; `Infinity` for an open or unknown end. */
  last: number;
  /** Set where a time of day is given: minutes since 1970-01-01T00:00. */
  instant?: number;
  /** True where it is qualified by `~`, `?` or `%`. */
  approximate: boolean;
}

/** The answers that a value leaves open. */
export type AnswerSet =
  /** Counts, or days since 1970-01-01 for questions of kind `date`. Both ends included; `high` may be Infinity. */
  | { type: 'interval'; low: number; high: number }
  /** Option ids, or `yes`/`no`, sorted. */
  | { type: 'options'; options: readonly string[] };

/** A claim's value: as written, and what it stands for. */
export interface Value {
  text: string;
  /** Absent for `unknown` and `silent`, which are no answers. */
  set?: AnswerSet;
  /** Set for the two words that are no answer. */
  noAnswer?: 'unknown' | 'silent';
  /** True where the value is written with a decimal. */
  decimal: boolean;
}

export type QuestionKind = 'count' | 'yesno' | 'choice' | 'date';

/** How a question lives in time. */
export type QuestionTime = 'fixed' | 'grows' | 'varies';
