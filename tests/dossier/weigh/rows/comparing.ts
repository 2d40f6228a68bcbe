/** Comparing: what counts as an agreement, and what as a contradiction. */
import type { Row } from '../table.ts';

export const comparing: Row[] = [
  {
    rule: 'Claims of another scope enter neither the verdict nor the count',
    statements: `
      in         | by        | says | scope
      gazette 21 | monitor-a | 28   |
      herald 21  | monitor-b | 45   | women only`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'A question all of whose claims are of other scope is unanswered',
    statements: `
      in         | by        | says | scope
      herald 21  | monitor-b | 45   | women only`,
    gives: 'unanswered, 0 origins',
  },
  {
    rule: 'Sets that meet agree: 28 and 28',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-b | 28`,
    gives: 'corroborated: 28, 2 origins',
    why: ['28: Monitor A and Monitor B agree', '2 independent origins, none a party to the fighting.'],
  },
  {
    rule: 'What is agreed is the hull of both: about 3,500 and 3,500 to 5,000',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | ~3500
      herald 21  | monitor-b | 3500..5000`,
    gives: 'corroborated: 3,150 to 5,000, 2 origins',
    why: [
      '3,150 to 5,000: Monitor A and Monitor B agree',
      'About 3,500, according to Monitor A; 3,500 to 5,000, according to Monitor B.',
    ],
  },
  {
    rule: 'More than 10 and 400 agree on more than 10',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | >10
      herald 21  | monitor-b | 400`,
    gives: 'corroborated: more than 10, 2 origins',
    why: ['a finer figure is its origin’s own'],
  },
  {
    rule: 'Of several agreements the narrowest is shown, with those that bear it out',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-b | 28
      tribune 21 | monitor-c | >10`,
    gives: 'corroborated: 28, 2 origins',
    why: ['This fits, too: more than 10, according to Monitor C.'],
  },
  {
    rule: 'A house is not borne out by itself: the narrowest is that of two houses',
    statements: `
      in         | by        | says
      gazette 21 | army      | 28
      herald 21  | militia   | 28
      tribune 21 | monitor-c | >10`,
    gives: 'corroborated: more than 10, 2 origins, 1 party',
  },
  {
    rule: 'Round figures agree within their rounding',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 3500
      herald 21  | monitor-b | 3480`,
    gives: 'corroborated: 3,500, 2 origins',
  },
  {
    rule: 'An exact figure is not rounded',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 3500!
      herald 21  | monitor-b | 3480`,
    gives: 'contested: 3,480 / exactly 3,500, 2 origins',
  },
  {
    rule: 'Without a decimal in any value, sets hold whole numbers: about 3 is 3',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | ~3
      herald 21  | monitor-b | <~4`,
    gives: 'contested: about 3 / nearly 4, 2 origins',
  },
  {
    rule: 'With a decimal in any value they don’t',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | ~3.4
      herald 21  | monitor-b | <~4`,
    gives: 'corroborated: 3.06 to 4, 2 origins',
  },
  {
    rule: 'Sets that don’t meet contradict each other',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | army      | 45`,
    gives: 'contested: 28 / 45, 2 origins, 1 party',
    why: [
      '28, according to Monitor A; against 45, according to the Northern Army.',
      'They contradict each other, as said up to 21 January 2022.',
      'One independent origin against one.',
      '2 independent origins, 1 a party to the fighting.',
    ],
  },
  {
    rule: 'More than 100 and 28 contradict each other',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-b | >100`,
    gives: 'contested: 28 / more than 100, 2 origins',
  },
  {
    rule: 'Yes and no contradict each other',
    kind: 'yesno',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | yes
      herald 21  | monitor-b | no`,
    gives: 'contested: no / yes, 2 origins',
  },
  {
    rule: 'An option and its denial contradict each other',
    kind: 'choice',
    options: ['gate', 'wall', 'roof'],
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | gate
      herald 21  | monitor-b | !gate`,
    gives: 'contested: gate / not gate, 2 origins',
  },
  {
    rule: 'An option and the denial of another agree on the denial',
    kind: 'choice',
    options: ['gate', 'wall', 'roof'],
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | gate
      herald 21  | monitor-b | !roof`,
    gives: 'corroborated: not roof, 2 origins',
  },
  {
    rule: 'A year and a day in it agree on the year',
    kind: 'date',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 2019
      herald 21  | monitor-b | 2019-03-23`,
    gives: 'corroborated: 2019, 2 origins',
  },
  {
    rule: 'A date that is about right is a unit wider each way',
    kind: 'date',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 2022-01-20~
      herald 21  | monitor-b | 2022-01-21`,
    gives: 'corroborated: about 20 January 2022, 2 origins',
  },
  {
    rule: 'Days apart contradict each other',
    kind: 'date',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 2022-01-20
      herald 21  | monitor-b | 2022-01-21`,
    gives: 'contested: 20 January 2022 / 21 January 2022, 2 origins',
  },
  {
    rule: 'Between origins of one house it is a dispute within one house',
    statements: `
      in         | by      | says
      gazette 21 | army    | 28
      herald 21  | militia | 45`,
    gives: 'contested: 28 / 45, 1 origin, 1 party',
    why: ['This is a dispute within one house.'],
  },
  {
    rule: 'Two prints contest nothing',
    statements: `
      in         | by | says
      gazette 21 |    | 28
      herald 21  |    | 45`,
    gives: 'unattributed: 28 / 45, 0 origins',
  },
  {
    rule: 'Two unnamed voices contest nothing',
    statements: `
      in         | by       | says
      gazette 21 | official | 28
      herald 21  | officer  | 45`,
    gives: 'unattributed: 28 / 45, 0 origins',
  },
  {
    rule: 'On a fixed question a print contests a named origin',
    statements: `
      in         | by        | says
      gazette 21 |           | 28
      herald 21  | monitor-a | 45`,
    gives: 'contested: 28 / 45, 1 origin',
    why: ['No independent origins against one.'],
  },
  {
    rule: 'So does an unnamed voice',
    statements: `
      in         | by        | says
      gazette 21 | official  | 28
      herald 21  | monitor-a | 45`,
    gives: 'contested: 28 / 45, 1 origin',
  },
  {
    rule: 'On a growing count a print contests on a common date',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 |           | 28   | 20
      herald 21  | monitor-a | 45   | 20`,
    gives: 'contested @20: 28 / 45, 1 origin',
  },
  {
    rule: 'And on no other',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 |           | 60   | 19
      herald 21  | monitor-a | 45   | 20`,
    gives: 'single-origin @20: 45, 1 origin',
    beside: ['Not counted: 60, as The Gazette has it, without saying how it knows, as of 19 January 2022.'],
  },
  {
    rule: 'A print about an interval contests nothing',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 |           | 28   | 20..21
      herald 21  | monitor-a | 45   | 19`,
    gives: 'single-origin @19: 45, 1 origin',
  },
  {
    rule: 'A print changes nothing where two houses agree, and is shown beside',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-b | 28
      tribune 21 |           | 45`,
    gives: 'corroborated: 28, 2 origins',
    beside: ['Not counted: 45, as The Tribune has it, without saying how it knows.'],
  },
  {
    rule: 'Nor does it at any other date',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | monitor-b | 28   | 20
      gazette 23 | monitor-a | 45   | 22
      tribune 23 |           | 60   | 22`,
    gives: 'corroborated @20: 28, 2 origins',
    why: ['Since then: 45, according to Monitor A, as of 22 January 2022.'],
  },
  {
    rule: 'Nor does it where the latest of two houses meet without a common date',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 22  | monitor-b | >20  | 21
      tribune 21 |           | 60   | 20`,
    gives: 'corroborated @20: more than 20, 2 origins',
  },
  {
    rule: 'An unnamed voice changes nothing there, either',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-b | 28
      tribune 21 | official  | 45`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'A print that is lower than an earlier figure of a named origin is stale',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 45   | 20
      tribune 22 |           | 28   | 21`,
    gives: 'single-origin @20: 45, 1 origin',
    beside: ['Stale, since a named origin had given more before: 28, as The Tribune has it'],
  },
  {
    rule: 'A stale print contests nothing',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 45   | 20
      gazette 22 | monitor-a | 50   | 21
      tribune 22 |           | 28   | 21`,
    gives: 'single-origin @21: 50, 1 origin',
  },
  {
    rule: 'Each later position is compared with the other’s last one before it, not with an older one',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 20 | monitor-a | 60   | 19
      gazette 21 | monitor-a | 28   | 20
      herald 22  | monitor-b | 28   | 21`,
    gives: 'corroborated @20: 28, 2 origins',
  },
  {
    rule: 'Where two of the other’s may be its last, both must be above',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 45   | 20
      herald 22  | monitor-a | 28   | 19..21
      tribune 23 | monitor-b | 30   | 22`,
    gives: 'evolving @22: 28 / 30 / 45, 2 origins',
  },
];
