/** The verdict: its date, what is history, and what takes the place of a dispute. */
import type { Row } from '../table.ts';

export const verdicts: Row[] = [
  {
    rule: 'No claim at all: unanswered',
    statements: `
      in | by | says`,
    gives: 'unanswered, 0 origins',
    why: ['Nobody answers this question.'],
  },
  {
    rule: 'Silence and not knowing are no position: unanswered',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | silent
      herald 21  | monitor-b | unknown`,
    gives: 'unanswered, 0 origins',
  },
  {
    rule: 'An unconfirmed claim is no position: unanswered, and said to be',
    statements: `
      in         | by        | says | hedge
      gazette 21 | monitor-a | 28   | unconfirmed`,
    gives: 'unanswered, 0 origins',
    why: ['what there is, is unconfirmed'],
  },
  {
    rule: 'One contradiction among many agreements contests them',
    statements: `
      in           | by        | says
      gazette 21   | monitor-a | 28
      herald 21    | monitor-b | 28
      tribune 21   | monitor-c | 45`,
    gives: 'contested: 28 / 45, 3 origins',
    why: [
      '28, according to Monitor A and Monitor B; against 45, according to Monitor C',
      'Two independent origins against one.',
    ],
  },
  {
    rule: 'A claim of a new origin never ends a dispute at the same date',
    time: 'grows',
    statements: `
      in           | by        | says | when
      gazette 21   | monitor-a | 28   | 20
      herald 21    | army      | 45   | 20
      tribune 21   | monitor-b | 28   | 20
      courier 21   | monitor-c | 28   | 20`,
    gives: 'contested @20: 28 / 45, 4 origins, 1 party',
    why: ['Three independent origins against one.'],
  },
  {
    rule: 'The verdict is that of the latest date; an earlier agreement is history',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | monitor-b | 28   | 20
      gazette 22 | monitor-a | 30   | 21
      herald 22  | monitor-b | 45   | 21`,
    gives: 'contested @21: 30 / 45, 2 origins',
    beside: ['Also agreed, as of 20 January 2022: 28, by Monitor A and Monitor B.'],
  },
  {
    rule: 'An agreement between the two themselves settles their earlier dispute',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | monitor-b | 45   | 20
      gazette 22 | monitor-a | >20  | 21
      herald 22  | monitor-b | >20  | 21`,
    gives: 'corroborated @21: more than 20, 2 origins',
    beside: [
      'A dispute, settled since, as of 20 January 2022: 28, according to Monitor A; against 45, according to Monitor B.',
    ],
  },
  {
    rule: 'An agreement that excludes a figure of one side settles a dispute',
    time: 'varies',
    kind: 'yesno',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | yes  | 20
      herald 21  | army      | no   | 20
      gazette 22 | monitor-a | yes  | 21
      herald 22  | monitor-b | yes  | 21`,
    gives: 'corroborated @21: yes, 2 origins',
    beside: ['A dispute, settled since'],
  },
  {
    rule: 'A later agreement of others that excludes neither figure settles nothing',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | army      | 45   | 20
      tribune 22 | monitor-b | >20  | 21
      courier 22 | monitor-c | >20  | 21`,
    gives: 'contested @20: 28 / 45, 4 origins, 1 party',
    beside: ['Also agreed, as of 21 January 2022: more than 20, by Monitor B and Monitor C.'],
  },
  {
    rule: 'An agreement within one house settles no dispute of others',
    time: 'varies',
    kind: 'yesno',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | yes  | 20
      herald 21  | army      | no   | 20
      tribune 22 | army      | no   | 21
      courier 22 | militia   | no   | 21`,
    gives: 'contested @20: no / yes, 2 origins, 1 party',
  },
  {
    rule: 'A dispute within one house is settled by its own agreement',
    time: 'varies',
    kind: 'yesno',
    statements: `
      in         | by      | says | when
      gazette 21 | army    | yes  | 20
      herald 21  | militia | no   | 20
      tribune 22 | army    | no   | 21
      courier 22 | militia | no   | 21`,
    gives: 'single-origin @21: no, 1 origin, 1 party',
    beside: ['A dispute within one house, settled since'],
  },
  {
    rule: 'The latest of one house meet without a common date: that settles nothing',
    time: 'grows',
    statements: `
      in         | by      | says | when
      gazette 21 | army    | 28   | 20
      herald 21  | militia | 45   | 20
      tribune 23 | army    | 50   | 22
      courier 24 | militia | 50   | 23`,
    gives: 'contested @20: 28 / 45, 1 origin, 1 party',
  },
  {
    rule: 'An earlier agreement does not settle a later dispute',
    time: 'varies',
    kind: 'yesno',
    statements: `
      in         | by        | says | when
      gazette 20 | monitor-a | yes  | 19
      herald 20  | monitor-b | yes  | 19
      gazette 21 | monitor-a | yes  | 20
      herald 21  | monitor-b | no   | 20`,
    gives: 'contested @20: no / yes, 2 origins',
  },
  {
    rule: 'Who moves on alone after an agreement is told with “since then”',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | monitor-b | 28   | 20
      gazette 23 | monitor-a | 45   | 22`,
    gives: 'corroborated @20: 28, 2 origins',
    why: [
      '28: Monitor A and Monitor B agree, as of 20 January 2022.',
      'Since then: 45, according to Monitor A, as of 22 January 2022.',
    ],
  },
  {
    rule: 'And after a dispute',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | monitor-b | 45   | 20
      gazette 23 | monitor-a | 50   | 22`,
    gives: 'contested @20: 28 / 45, 2 origins',
    why: ['Since then: 50, according to Monitor A, as of 22 January 2022.'],
  },
  {
    rule: 'On a growing count the latest of two houses that meet agree as of the earlier',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 23  | monitor-b | 28   | 22`,
    gives: 'corroborated @20: 28, 2 origins',
    why: [
      '28: Monitor A and Monitor B agree, as of 20 January 2022.',
      '28, according to Monitor A, as of 20 January 2022; 28, according to Monitor B, as of 22 January 2022.',
      'The dates differ',
    ],
  },
  {
    rule: 'But not if another of the house has moved on',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | army      | 28   | 20
      tribune 24 | militia   | 45   | 23
      herald 23  | monitor-b | 28   | 22`,
    gives: 'evolving @23: 28 / 45, 2 origins, 1 party',
  },
  {
    rule: 'What was agreed once has since moved on with one origin alone: evolving',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 23  | monitor-b | 28   | 22
      gazette 24 | monitor-a | 45   | 23`,
    gives: 'evolving @23: 28 / 45, 2 origins',
    why: ['On 28 Monitor A and Monitor B once agreed; Monitor A alone has moved on since, to 45.'],
  },
  {
    rule: 'Evolving: two houses that cannot be compared, one of them reported in two ways',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      tribune 21 | monitor-a | 45   | 20
      herald 21  | monitor-b | 28   | 20`,
    gives: 'evolving @20: 28 / 45, 2 origins',
    why: ['Monitor A is reported in two ways; that must be cleared up first.'],
  },
  {
    rule: 'Sitting out compares nothing: the earlier agreement stands, with its date',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | monitor-b | 28   | 20
      gazette 23 | monitor-a | 45   | 22
      tribune 23 | monitor-b | 45   | 22
      courier 23 | monitor-b | 60   | 22`,
    gives: 'corroborated @20: 28, 2 origins',
    why: ['Since then: 45, according to Monitor A, as of 22 January 2022; 45 and 60, according to Monitor B'],
  },
  {
    rule: 'Single-origin includes its revisions, and is dated by the latest',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 22  | monitor-a | 45   | 21
      tribune 23 | director  | 89   | 22`,
    gives: 'single-origin @22: 89, 1 origin',
    why: ['89, according to Monitor A, as of 22 January 2022.'],
  },
  {
    rule: 'On a fixed question the date is the last on which it was said',
    statements: `
      in         | by        | says | said
      gazette 21 | monitor-a | 28   | 20
      herald 27  | monitor-a | 28   | 26`,
    gives: 'single-origin: 28, 1 origin',
    why: ['as said up to 26 January 2022'],
  },
  {
    rule: 'A print that says the same adds nothing to a single origin',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  |           | 28`,
    gives: 'single-origin: 28, 1 origin',
    beside: ['Not counted: 28, as The Herald has it, without saying how it knows.'],
  },
  {
    rule: 'Unattributed voices may differ, and nobody answers for either',
    statements: `
      in         | by       | says
      gazette 21 |          | 28
      herald 21  | official | 45`,
    gives: 'unattributed: 28 / 45, 0 origins',
    why: [
      '28, as The Gazette has it, without saying how it knows; 45, according to an official, not named.',
      'Nobody with a name answers for it.',
    ],
  },
  {
    rule: 'Names that count as one are told',
    statements: `
      in         | by        | says
      gazette 21 | army      | 28
      herald 21  | militia   | 28
      tribune 21 | monitor-a | 28`,
    gives: 'corroborated: 28, 2 origins, 1 party',
    beside: [
      'The Northern Army and the Valley Militia count as one origin: both are on the same side of the fighting.',
    ],
  },
  {
    rule: 'Three figures have three sides',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-b | 45
      tribune 21 | monitor-c | 60`,
    gives: 'contested: 28 / 45 / 60, 3 origins',
    why: ['One independent origin against one against one.'],
  },
  {
    rule: 'A vaguer figure stands on the side that it fits',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-b | ~28
      tribune 21 | monitor-c | 45`,
    gives: 'contested: about 28 / 28 / 45, 3 origins',
    why: ['Two independent origins against one.'],
  },
  {
    rule: 'Who fits both sides takes none',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-b | 45
      tribune 21 | monitor-c | >10`,
    gives: 'contested: 28 / 45, 3 origins',
  },
];
