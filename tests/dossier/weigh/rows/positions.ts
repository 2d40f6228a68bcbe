/** Positions: revisions, corrections, and origins that are reported in two ways. */
import type { Row } from '../table.ts';

export const positions: Row[] = [
  {
    rule: 'What is unconfirmed forms no position',
    statements: `
      in         | by        | says | hedge
      gazette 21 | monitor-a | 28   | unconfirmed
      herald 21  | monitor-b | 28   |`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'What is alleged or estimated forms one',
    statements: `
      in         | by        | says | hedge
      gazette 21 | monitor-a | 28   | alleged
      herald 21  | monitor-b | 28   | estimated`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'Where it is written out when two claims were said, the last said holds',
    statements: `
      in         | by        | says | said
      gazette 21 | monitor-a | 28   | 20
      herald 22  | monitor-a | 45   | 21`,
    gives: 'single-origin: 45, 1 origin',
    beside: ['Monitor A has revised 28 to 45.'],
    never: ['reported in two ways'],
  },
  {
    rule: 'The last said holds for its date',
    time: 'grows',
    statements: `
      in         | by        | says | when | said
      gazette 21 | monitor-a | 28   | 20   | 20
      herald 22  | monitor-a | 45   | 20   | 21
      tribune 22 | monitor-b | 45   | 20   |`,
    gives: 'corroborated @20: 45, 2 origins',
  },
  {
    rule: 'Times of day tell which was said last',
    statements: `
      in         | by        | says | said
      gazette 21 | monitor-a | 45   | 20T18:00
      herald 21  | monitor-a | 28   | 20T09:00`,
    gives: 'single-origin: 45, 1 origin',
  },
  {
    rule: 'The order of publication revises nothing',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 27  | monitor-a | 45`,
    gives: 'single-origin: 28 / 45, 1 origin',
    beside: [
      'Monitor A is reported in two ways: 28 in The Gazette; 45 in The Herald (a discrepancy between those who relay it).',
    ],
  },
  {
    rule: 'One day of saying that is not written out revises nothing',
    statements: `
      in         | by        | says | said
      gazette 21 | monitor-a | 28   |
      herald 27  | monitor-a | 45   | 26`,
    gives: 'single-origin: 28 / 45, 1 origin',
  },
  {
    rule: 'A revision may be made by another person of the origin',
    statements: `
      in         | by       | says | said
      gazette 21 | director | 28   | 20
      herald 22  | deputy   | 45   | 21`,
    gives: 'single-origin: 45, 1 origin',
    never: ['contradict each other'],
  },
  {
    rule: 'A revision never makes an origin contradict itself',
    statements: `
      in         | by       | says | said
      gazette 21 | director | 28   | 20
      herald 22  | director | 45   | 21
      tribune 22 | deputy   | 28   |`,
    gives: 'single-origin: 28 / 45, 1 origin',
    beside: ['a discrepancy between those who relay it'],
    never: ['different people of it contradict each other'],
  },
  {
    rule: 'Nor does a correction by another person, beside a third figure',
    statements: `
      in         | id  | by       | says | supersedes
      gazette 21 | old | director | 28   |
      herald 21  |     | director | 60   |
      tribune 22 |     | deputy   | 45   | old`,
    gives: 'single-origin: 45 / 60, 1 origin',
    never: ['different people of it contradict each other'],
  },
  {
    rule: 'What has been corrected had replaced the earlier figure all the same',
    statements: `
      in         | id  | by       | says | said | supersedes
      gazette 21 |     | director | 28   | 20   |
      herald 22  | old | director | 45   | 21   |
      tribune 23 |     | director | 40   |      | old`,
    gives: 'single-origin: 40, 1 origin',
  },
  {
    rule: 'Supersedes takes the earlier figure away',
    statements: `
      in         | id  | by        | says | supersedes
      gazette 21 | old | monitor-a | 28   |
      herald 22  |     | monitor-a | 45   | old`,
    gives: 'single-origin: 45, 1 origin',
    beside: ['Monitor A has revised 28 to 45.'],
  },
  {
    rule: 'It does so in whatever article the figure is repeated',
    statements: `
      in         | id  | by        | says | supersedes
      gazette 21 | old | monitor-a | 28   |
      herald 22  |     | monitor-a | 45   | old
      tribune 25 |     | director  | 28   |`,
    gives: 'single-origin: 45, 1 origin',
  },
  {
    rule: 'It reaches a value that contains the superseded one',
    statements: `
      in         | id  | by        | says | supersedes
      gazette 21 | old | monitor-a | 28   |
      herald 22  |     | monitor-a | 12   | old
      tribune 25 |     | monitor-a | >20  |`,
    gives: 'single-origin: 12, 1 origin',
  },
  {
    rule: 'It reaches a value that is contained in the superseded one',
    statements: `
      in         | id  | by        | says | supersedes
      gazette 21 | old | monitor-a | >20  |
      herald 22  |     | monitor-a | 12   | old
      tribune 25 |     | monitor-a | 28   |`,
    gives: 'single-origin: 12, 1 origin',
  },
  {
    rule: 'It does not reach a value that is neither',
    statements: `
      in         | id  | by        | says | supersedes
      gazette 21 | old | monitor-a | 28   |
      herald 22  |     | monitor-a | 45   | old
      tribune 25 |     | monitor-a | 60   |`,
    gives: 'single-origin: 45 / 60, 1 origin',
  },
  {
    rule: 'It does not reach what was said later, in writing',
    statements: `
      in         | id  | by        | says | said | supersedes
      gazette 21 | old | monitor-a | 28   |      |
      herald 22  |     | monitor-a | 45   |      | old
      tribune 25 |     | monitor-a | 28   | 25   |`,
    gives: 'single-origin: 28 / 45, 1 origin',
  },
  {
    rule: 'It reaches what was said earlier, in writing',
    statements: `
      in         | id  | by        | says | said | supersedes
      gazette 21 | old | monitor-a | 28   |      |
      herald 22  |     | monitor-a | 45   |      | old
      tribune 25 |     | monitor-a | 28   | 20   |`,
    gives: 'single-origin: 45, 1 origin',
  },
  {
    rule: 'On a growing count it reaches that date only',
    time: 'grows',
    statements: `
      in         | id  | by        | says | when | supersedes
      gazette 21 | old | monitor-a | 28   | 20   |
      herald 22  |     | monitor-a | 26   | 20   | old
      tribune 25 |     | monitor-a | 28   | 24   |`,
    gives: 'single-origin @24: 28, 1 origin',
  },
  {
    rule: 'On a fixed question it reaches every date',
    statements: `
      in         | id  | by        | says | when | supersedes
      gazette 21 | old | monitor-a | 28   | 20   |
      herald 22  |     | monitor-a | 26   | 20   | old
      tribune 25 |     | monitor-a | 28   | 24   |`,
    gives: 'single-origin: 26, 1 origin',
  },
  {
    rule: 'A correction of a correction leads to its end',
    statements: `
      in         | id     | by        | says | supersedes
      gazette 21 | first  | monitor-a | 28   |
      herald 22  | second | monitor-a | 45   | first
      tribune 23 |        | monitor-a | 28   | second`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'Nobody supersedes the figure of another origin',
    statements: `
      in         | id  | by        | says | supersedes
      gazette 21 | old | monitor-a | 28   |
      herald 22  |     | monitor-b | 45   | old`,
    gives: 'contested: 28 / 45, 2 origins',
  },
  {
    rule: 'The same figure of another origin stands',
    statements: `
      in         | id  | by        | says | supersedes
      gazette 21 | old | monitor-a | 28   |
      herald 22  |     | monitor-a | 45   | old
      tribune 22 |     | monitor-b | 28   |`,
    gives: 'contested: 28 / 45, 2 origins',
  },
  {
    rule: 'A signatory that supersedes a joint statement alone does so for itself only',
    statements: `
      in         | id  | by                    | says | supersedes
      gazette 21 | old | monitor-a + monitor-b | 28   |
      herald 22  |     | monitor-a             | 45   | old`,
    gives: 'contested: 28 / 45, 1 origin',
    why: [
      '28, according to Monitor B; against 45, according to Monitor A',
      'One independent origin against one.',
    ],
  },
  {
    rule: 'Both signatories together supersede it for both',
    statements: `
      in         | id  | by                    | says | supersedes
      gazette 21 | old | monitor-a + monitor-b | 28   |
      herald 22  |     | monitor-a + monitor-b | 45   | old`,
    gives: 'single-origin: 45, 1 origin',
  },
  {
    rule: 'Unknown with supersedes withdraws the earlier figure',
    statements: `
      in         | id  | by        | says    | supersedes
      gazette 21 | old | monitor-a | 28      |
      herald 22  |     | monitor-a | unknown | old
      tribune 22 |     | monitor-b | 45      |`,
    gives: 'single-origin: 45, 1 origin',
    beside: ['Monitor A no longer stands by 28.'],
  },
  {
    rule: 'Unknown without it withdraws nothing',
    statements: `
      in         | id  | by        | says    | supersedes
      gazette 21 | old | monitor-a | 28      |
      herald 22  |     | monitor-a | unknown |
      tribune 22 |     | monitor-b | 45      |`,
    gives: 'contested: 28 / 45, 2 origins',
  },
  {
    rule: 'Silence withdraws nothing, whatever it supersedes',
    statements: `
      in         | id  | by        | says   | supersedes
      gazette 21 | old | monitor-a | 28     |
      herald 22  |     | monitor-a | silent | old
      tribune 22 |     | monitor-b | 45     |`,
    gives: 'contested: 28 / 45, 2 origins',
  },
  {
    rule: 'What is unconfirmed corrects nothing',
    statements: `
      in         | id  | by        | says | hedge       | supersedes
      gazette 21 | old | monitor-a | 28   |             |
      herald 22  |     | monitor-a | 45   | unconfirmed | old`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'A print revises itself as well',
    statements: `
      in         | id  | by | says | supersedes
      gazette 21 | old |    | 28   |
      gazette 22 |     |    | 45   | old`,
    gives: 'unattributed: 45, 0 origins',
  },
  {
    rule: 'Several values that overlap stand for their hull',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 20..30
      herald 21  | monitor-a | 25..40`,
    gives: 'single-origin: 20 to 40, 1 origin',
    never: ['reported in two ways'],
  },
  {
    rule: 'A figure within a vaguer one overlaps it',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-a | >10`,
    gives: 'single-origin: more than 10, 1 origin',
  },
  {
    rule: 'An end point is no overlap: more than 100 and up to 100',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | >100
      herald 21  | monitor-a | <=100`,
    gives: 'single-origin: up to 100 / more than 100, 1 origin',
    beside: ['reported in two ways'],
  },
  {
    rule: 'Options that overlap stand for all of them',
    kind: 'choice',
    options: ['gate', 'wall', 'roof'],
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | !roof
      herald 21  | monitor-a | gate`,
    gives: 'single-origin: not roof, 1 origin',
  },
  {
    rule: 'Reported in two ways, an origin agrees only if all its values do',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-a | 45
      tribune 21 | monitor-b | 20..50`,
    gives: 'corroborated: 20 to 50, 2 origins',
  },
  {
    rule: 'It contradicts only if all do',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-a | 45
      tribune 21 | monitor-b | 60`,
    gives: 'contested: 28 / 45 / 60, 2 origins',
    why: ['28 and 45, according to Monitor A; against 60, according to Monitor B'],
  },
  {
    rule: 'And else sits out',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | monitor-a | 45
      tribune 21 | monitor-b | 28`,
    gives: 'evolving: 28 / 45, 2 origins',
    why: ['Monitor A is reported in two ways; that must be cleared up first.'],
  },
  {
    rule: 'Different persons of one origin: it contradicts itself',
    statements: `
      in         | by       | says
      gazette 21 | director | 28
      herald 21  | deputy   | 45`,
    gives: 'single-origin: 28 / 45, 1 origin',
    beside: [
      'Monitor A is reported in two ways: 28 in The Gazette; 45 in The Herald (different people of it contradict each other).',
    ],
  },
  {
    rule: 'A person and the organisation itself are not different persons',
    statements: `
      in         | by        | says
      gazette 21 | director  | 28
      herald 21  | monitor-a | 45`,
    gives: 'single-origin: 28 / 45, 1 origin',
    beside: ['a discrepancy between those who relay it'],
  },
  {
    rule: 'In one article: given in two ways',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      gazette 21 | monitor-a | 45`,
    gives: 'single-origin: 28 / 45, 1 origin',
    beside: ['(one article gives it in two ways)'],
  },
  {
    rule: 'On a growing count of one day, the higher in another article: a revision or a discrepancy',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | monitor-a | 45   | 20`,
    gives: 'single-origin @20: 28 / 45, 1 origin',
    beside: ['(the higher may be a revision, or one article relays it wrongly)'],
  },
  {
    rule: 'On a state that varies, two articles of one day are a relay discrepancy',
    time: 'varies',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 21  | monitor-a | 45   | 20`,
    gives: 'single-origin @20: 28 / 45, 1 origin',
    beside: ['(a discrepancy between those who relay it)'],
  },
  {
    rule: 'A newer count is another position, and no discrepancy',
    time: 'grows',
    statements: `
      in         | by        | says | when
      gazette 21 | monitor-a | 28   | 20
      herald 22  | monitor-a | 45   | 21`,
    gives: 'single-origin @21: 45, 1 origin',
    never: ['reported in two ways', 'revised'],
  },
];
