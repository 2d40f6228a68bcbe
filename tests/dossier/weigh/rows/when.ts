/** When: fixed, growing and varying questions, and which dates are common. */
import type { Row } from '../table.ts';

export const when: Row[] = [
  {
    rule: 'On a fixed question dates play no part',
    statements: `
      in         | by        | says | when | said
      gazette 21 | monitor-a | 3    | 20   | 20
      herald 27  | monitor-b | 3    | 26   | 26`,
    gives: 'corroborated: 3, 2 origins',
    why: ['as said up to 26 January 2022'],
  },
  {
    rule: 'On a fixed question dates excuse no contradiction',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 3    | 20
      herald 27  | monitor-b | 2    | 26`,
    gives: 'contested: 2 / 3, 2 origins',
  },
  {
    rule: 'A count that grows is compared on common dates',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | monitor-b | 28   | 20`,
    gives: 'corroborated @20: 28, 2 origins',
  },
  {
    rule: 'On a count that grows, a higher figure of a later day contradicts nothing',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 22  | monitor-b | 45   | 21`,
    gives: 'evolving @21: 28 / 45, 2 origins',
    why: ['time may explain'],
  },
  {
    rule: 'On a count that grows, an earlier minimum above a later maximum is a contradiction',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 45   | 20
      herald 22  | monitor-b | 28   | 21`,
    gives: 'contested @21: 28 / 45, 2 origins',
    why: ['A count that only grows cannot have been higher before.'],
  },
  {
    rule: 'A state that varies is compared on common dates only: lower later is no contradiction',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 45   | 20
      herald 22  | monitor-b | 28   | 21`,
    gives: 'evolving @21: 28 / 45, 2 origins',
  },
  {
    rule: 'A state that varies is compared on common dates only: the same on different days is no agreement',
    time: 'varies',
    kind: 'yesno',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | yes  | 20
      herald 22  | monitor-b | yes  | 21`,
    gives: 'evolving @21: yes, 2 origins',
    why: ['They speak of different dates'],
  },
  {
    rule: 'When defaults to said',
    time: 'varies',
    statements: `
      in         | by        | says | when | said
      gazette 22 | monitor-a | 28   |      | 20
      herald 23  | monitor-b | 28   | 20   |`,
    gives: 'corroborated @20: 28, 2 origins',
  },
  {
    rule: 'Said defaults to the day of publication',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 20 | monitor-a | 28   |
      herald 23  | monitor-b | 28   | 20`,
    gives: 'corroborated @20: 28, 2 origins',
  },
  {
    rule: 'Where publication is an interval, to its last day',
    time: 'varies',
    statements: `
      in             | by        | says | when
      gazette 20..21 | monitor-a | 28   |
      herald 23      | monitor-b | 28   | 21`,
    gives: 'corroborated @21: 28, 2 origins',
  },
  {
    rule: 'What states no date forms no position where its origin has a dated one',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 25  | monitor-a | 45   |`,
    gives: 'single-origin @20: 28, 1 origin',
    beside: ['Left aside, as it states no date where its origin gives dated figures: 45 in The Herald.'],
  },
  {
    rule: 'What states no date stands where its origin has nothing dated',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-b | 28   | 20
      herald 25  | monitor-a | 45   |`,
    gives: 'evolving @25: 28 / 45, 2 origins',
  },
  {
    rule: 'A day on which something was said is a date, too',
    time: 'varies',
    statements: `
      in         | by        | says | said
      gazette 21 | monitor-a | 28   | 20
      herald 25  | monitor-a | 45   |`,
    gives: 'single-origin @20: 28, 1 origin',
  },
  {
    rule: 'On a fixed question what states no date stands beside the dated',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 25  | monitor-a | 28   |`,
    gives: 'single-origin: 28, 1 origin',
    why: ['Two articles print it; both go back to one origin.'],
  },
  {
    rule: 'A dated silence does not set aside what states no date',
    time: 'grows',
    statements: `
      in         | by        | says   | when
      gazette 21 | monitor-a | silent | 20
      herald 25  | monitor-a | 45     |`,
    gives: 'single-origin @25: 45, 1 origin',
  },
  {
    rule: 'An undated correction is not set aside by the dated figure that it corrects',
    time: 'grows',
    statements: `
      in         | id  | by        | says | when | supersedes
      gazette 21 | old | monitor-a | 28   | 20   |
      herald 25  |     | monitor-a | 26   |      | old`,
    gives: 'single-origin @25: 26, 1 origin',
  },
  {
    rule: 'An instant shares the day with a bare day',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20T10:00
      herald 21  | monitor-b | 45   | 20`,
    gives: 'contested @20: 28 / 45, 2 origins',
  },
  {
    rule: 'Otherwise an instant shares only itself',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20T10:00
      herald 21  | monitor-b | 45   | 20T18:00`,
    gives: 'evolving @20T18:00: 28 / 45, 2 origins',
  },
  {
    rule: 'Two positions of one instant are compared',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20T10:00
      herald 21  | monitor-b | 28   | 20T10:00`,
    gives: 'corroborated @20T10:00: 28, 2 origins',
  },
  {
    rule: 'An instant with an offset from UTC is not the same as one without',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20T10:00
      herald 21  | monitor-b | 28   | 20T10:00Z`,
    gives: 'evolving @20T10:00Z: 28, 2 origins',
  },
  {
    rule: 'The same moment in two time zones is one instant',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20T10:00Z
      herald 21  | monitor-b | 28   | 20T13:00+03:00`,
    gives: 'corroborated @20T13:00+03:00: 28, 2 origins',
  },
  {
    rule: 'On a count that grows, instants of one day have an order',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 45   | 20T10:00
      herald 21  | monitor-b | 28   | 20T18:00`,
    gives: 'contested @20T18:00: 28 / 45, 2 origins',
  },
  {
    rule: 'Several instants of a day against a bare day: only all can contradict',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20T10:00
      gazette 21 | monitor-a | 45   | 20T18:00
      herald 21  | monitor-b | 45   | 20`,
    gives: 'evolving @20T18:00: 45, 2 origins',
  },
  {
    rule: 'An interval means some day in it, and is no common date for an agreement',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 23 | monitor-a | 28   | 20..22
      herald 21  | monitor-b | 28   | 20`,
    gives: 'evolving @20..22: 28, 2 origins',
  },
  {
    rule: 'Two positions of one interval may mean different days of it',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 23 | monitor-a | 28   | 20..22
      herald 23  | monitor-b | 45   | 20..22`,
    gives: 'evolving @20..22: 28 / 45, 2 origins',
  },
  {
    rule: 'An interval contradicts nothing while some day of it fits',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 23 | monitor-a | 28   | 20..21
      herald 21  | monitor-b | 45   | 20
      herald 22  | monitor-b | 28   | 21`,
    gives: 'evolving @21: 28, 2 origins',
  },
  {
    rule: 'An interval of which a day is not accounted for contradicts nothing',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 23 | monitor-a | 28   | 20..22
      herald 21  | monitor-b | 45   | 20
      herald 22  | monitor-b | 44   | 21`,
    gives: 'evolving @20..22: 28 / 44, 2 origins',
  },
  {
    rule: 'An interval contradicts if no day of it fits',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 23 | monitor-a | 28   | 20..21
      herald 21  | monitor-b | 45   | 20
      herald 22  | monitor-b | 44   | 21`,
    gives: 'contested @21: 28 / 44, 2 origins',
  },
  {
    rule: 'On a count that grows, an interval wholly after a higher figure contradicts it',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 25 | monitor-a | 28   | 22..24
      herald 21  | monitor-b | 45   | 20`,
    gives: 'contested @22..24: 28 / 45, 2 origins',
  },
  {
    rule: 'On a count that grows, an interval that may lie before the higher figure does not contradict it',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 25 | monitor-a | 28   | 19..24
      herald 21  | monitor-b | 45   | 20`,
    gives: 'evolving @19..24: 28 / 45, 2 origins',
  },
  {
    rule: 'On a count that grows, two intervals contradict if the lower cannot come first',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 25 | monitor-a | 28   | 22..24
      herald 21  | monitor-b | 45   | 19..22`,
    gives: 'contested @22..24: 28 / 45, 2 origins',
  },
  {
    rule: 'A month is an interval',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 2021-12
      herald 21  | monitor-b | 45   | 2021-12`,
    gives: 'evolving @2021-12-01..2021-12-31: 28 / 45, 2 origins',
  },
  {
    rule: 'An open interval is bounded by nothing',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 25 | monitor-a | 28   | 2022-01-20/..
      herald 22  | monitor-b | 45   | 22`,
    gives: 'evolving @20..: 28 / 45, 2 origins',
  },
  {
    rule: 'A day that is only about right is no common date',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20~
      herald 21  | monitor-b | 45   | 20`,
    gives: 'evolving @20: 28 / 45, 2 origins',
  },
];
