/** Who speaks: origins, prints, houses, and how they are counted. */
import type { Row } from '../table.ts';

export const speakers: Row[] = [
  {
    rule: 'The origin is the organisation that somebody speaks for',
    statements: `
      in         | by        | says
      gazette 21 | spokesman | 28
      herald 21  | army      | 28`,
    gives: 'single-origin: 28, 1 origin, 1 party',
    why: ['28, according to the Northern Army', 'Two articles print it; both go back to one origin.'],
  },
  {
    rule: 'The chain is followed to its end',
    statements: `
      in         | by        | says
      gazette 21 | aide      | 28
      herald 21  | commander | 28`,
    gives: 'single-origin: 28, 1 origin, 1 party',
  },
  {
    rule: 'The chain stops at an unnamed actor',
    statements: `
      in         | by         | says
      gazette 21 | go-between | 28`,
    gives: 'unattributed: 28, 0 origins',
    why: ['28, according to an officer, not named'],
  },
  {
    rule: 'An unnamed officer does not speak for his army',
    statements: `
      in         | by      | says
      gazette 21 | officer | 28
      herald 21  | army    | 28`,
    gives: 'single-origin: 28, 1 origin, 1 party',
    beside: ['Not counted: 28, according to an officer, not named.'],
  },
  {
    rule: 'Somebody who speaks for nobody is an origin',
    statements: `
      in         | by        | says
      gazette 21 | doctor    | 28
      herald 21  | monitor-a | 28`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'An outlet is an origin in its own article',
    statements: `
      in         | by        | says
      gazette 21 | gazette   | 28
      herald 21  | monitor-a | 28`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'A wire is an origin in an article that carries its text',
    statements: `
      in                  | by        | says
      gazette (agency) 21 | agency    | 28
      herald 21           | monitor-a | 28`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'Another outlet that the article merely credits is a relay with nothing known behind it',
    statements: `
      in         | by        | says
      gazette 21 | tribune   | 28
      herald 21  | monitor-a | 28`,
    gives: 'single-origin: 28, 1 origin',
    beside: ['Not counted: 28, as The Tribune has it, without saying how it knows.'],
  },
  {
    rule: 'A credited outlet that saw the thing itself is an origin',
    statements: `
      in         | by        | says | firsthand
      gazette 21 | tribune   | 28   | yes
      herald 21  | monitor-a | 28   |`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'A media actor that speaks for nobody is a relay as well',
    statements: `
      in         | by          | says
      gazette 21 | broadcaster | 28
      herald 21  | monitor-a   | 28`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'A media actor that saw the thing itself is an origin',
    statements: `
      in         | by          | says | firsthand
      gazette 21 | broadcaster | 28   | yes
      herald 21  | monitor-a   | 28   |`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'Several ids in by are a joint statement, which counts once',
    statements: `
      in         | by                    | says
      gazette 21 | monitor-a + monitor-b | 28`,
    gives: 'single-origin: 28, 1 origin',
    why: ['28, according to Monitor A and Monitor B, jointly'],
  },
  {
    rule: 'A joint statement in two articles counts once',
    statements: `
      in         | by                    | says
      gazette 21 | monitor-a + monitor-b | 28
      herald 21  | monitor-b + monitor-a | 28`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'A joint statement and a third origin corroborate each other',
    statements: `
      in         | by                    | says
      gazette 21 | monitor-a + monitor-b | 28
      herald 21  | monitor-c             | 28`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'A joint statement adds nothing where a signatory speaks for itself',
    statements: `
      in         | by                    | says
      gazette 21 | monitor-a + monitor-b | 28
      herald 21  | monitor-a             | 28`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'Nor does it where a signatory says something else by itself',
    statements: `
      in         | by                    | says
      gazette 21 | monitor-a + monitor-b | 28
      herald 21  | monitor-a             | 45
      tribune 21 | monitor-c             | 28`,
    gives: 'evolving: 28 / 45, 2 origins',
  },
  {
    rule: 'It is a position of each signatory: both speak for themselves, and agree',
    statements: `
      in          | by                    | says
      gazette 21  | monitor-a + monitor-b | 28
      herald 21   | monitor-a             | 28
      tribune 21  | monitor-b             | 28`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'Each signatory can be contradicted',
    statements: `
      in         | by                    | says
      gazette 21 | monitor-a + monitor-b | 28
      herald 21  | monitor-c             | 45`,
    gives: 'contested: 28 / 45, 2 origins',
    why: ['28, according to Monitor A and Monitor B, jointly; against 45, according to Monitor C'],
  },
  {
    rule: 'A joint statement does not count beside an origin of one house with a signatory',
    statements: `
      in         | by               | says
      gazette 21 | army + monitor-a | 28
      herald 21  | militia          | 28`,
    gives: 'single-origin: 28, 1 origin, 1 party',
  },
  {
    rule: 'Two joint statements that share a signatory are not independent',
    statements: `
      in         | by                    | says
      gazette 21 | monitor-a + monitor-b | 28
      herald 21  | monitor-b + monitor-c | 28`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'A spokesman and his army do not make a joint statement',
    statements: `
      in         | by               | says
      gazette 21 | spokesman + army | 28
      herald 21  | monitor-a        | 28`,
    gives: 'corroborated: 28, 2 origins, 1 party',
  },
  {
    rule: 'An unnamed co-signatory takes nothing from a named one',
    statements: `
      in         | by                   | says
      gazette 21 | monitor-a + official | 28
      herald 21  | official             | 28
      tribune 21 | monitor-b            | 28`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'A claim without by is unattributed',
    statements: `
      in         | by | says
      gazette 21 |    | 28`,
    gives: 'unattributed: 28, 0 origins',
    why: ['28, as The Gazette has it, without saying how it knows.', 'Nobody with a name answers for it.'],
  },
  {
    rule: 'Its head is the wire named in from',
    statements: `
      in                  | by | from   | says
      gazette (agency) 21 |    | agency | 28`,
    gives: 'unattributed: 28, 0 origins',
    why: ['as The Agency has it'],
  },
  {
    rule: 'Prints of one wire are one voice',
    statements: `
      in                  | by | from   | says
      gazette (agency) 21 |    | agency | 28
      herald (agency) 21  |    | agency | 28`,
    gives: 'unattributed: 28, 0 origins',
    why: ['28, as The Agency has it, without saying how it knows.'],
  },
  {
    rule: 'A print never contests itself',
    statements: `
      in         | by | says
      gazette 21 |    | 28
      gazette 22 |    | 45`,
    gives: 'unattributed: 28 / 45, 0 origins',
  },
  {
    rule: 'A print never counts, however many there are',
    statements: `
      in           | by | says
      gazette 21   |    | 28
      herald 21    |    | 28
      courier 21   |    | 28
      tribune 21   |    | 28
      chronicle 21 |    | 28`,
    gives: 'unattributed: 28, 0 origins',
  },
  {
    rule: 'Five papers that print one monitor are one origin',
    statements: `
      in           | by        | says
      gazette 21   | monitor-a | 28
      herald 21    | monitor-a | 28
      courier 21   | monitor-a | 28
      tribune 21   | director  | 28
      chronicle 21 | monitor-a | 28`,
    gives: 'single-origin: 28, 1 origin',
    why: ['Five articles print it; all go back to one origin.', '1 independent origin.'],
  },
  {
    rule: 'One house: one is above the other by memberOf',
    statements: `
      in         | by         | says
      gazette 21 | ministry   | 28
      herald 21  | government | 28`,
    gives: 'single-origin: 28, 1 origin',
    why: ['The Ministry of Health belongs to the Government of the Valley: they count as one origin.'],
  },
  {
    rule: 'One house: at any depth',
    statements: `
      in         | by      | says
      gazette 21 | platoon | 28
      herald 21  | army    | 28`,
    gives: 'single-origin: 28, 1 origin, 1 party',
  },
  {
    rule: 'One house: an outlet and its owner',
    statements: `
      in             | by          | says
      state-paper 21 | state-paper | 28
      herald 21      | government  | 28`,
    gives: 'single-origin: 28, 1 origin',
    why: ['The State Paper is owned by the Government of the Valley: they count as one origin.'],
  },
  {
    rule: 'One house: a shared ancestor',
    statements: `
      in         | by       | says
      gazette 21 | ministry | 28
      herald 21  | police   | 28`,
    gives: 'single-origin: 28, 1 origin',
    why: ['both belong to the Government of the Valley'],
  },
  {
    rule: 'One house: an outlet and what belongs to its owner',
    statements: `
      in             | by          | says
      state-paper 21 | state-paper | 28
      herald 21      | police      | 28`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'A shared ancestor that is intergovernmental ties nobody',
    statements: `
      in         | by           | says
      gazette 21 | world-food   | 28
      herald 21  | world-health | 28`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'An intergovernmental body and what belongs to it are of one house',
    statements: `
      in         | by         | says
      gazette 21 | world-food | 28
      herald 21  | world-body | 28`,
    gives: 'single-origin: 28, 1 origin',
  },
  {
    rule: 'A member that two bodies share ties nobody',
    statements: `
      in         | by        | says
      gazette 21 | monitor-b | 28
      herald 21  | monitor-c | 28`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'Being of one house is no chain: the shared member lets the two bodies count',
    statements: `
      in         | by         | says
      gazette 21 | monitor-b  | 28
      herald 21  | monitor-c  | 28
      tribune 21 | task-force | 28`,
    gives: 'corroborated: 28, 2 origins',
  },
  {
    rule: 'All of one side are one house',
    statements: `
      in         | by      | says
      gazette 21 | army    | 28
      herald 21  | militia | 28`,
    gives: 'single-origin: 28, 1 origin, 1 party',
    why: ['both are on the same side of the fighting'],
  },
  {
    rule: 'Whoever belongs to a party is of its side',
    statements: `
      in         | by      | says
      gazette 21 | platoon | 28
      herald 21  | militia | 28`,
    gives: 'single-origin: 28, 1 origin, 1 party',
  },
  {
    rule: 'Two independent origins, one a party to the fighting',
    statements: `
      in         | by        | says
      gazette 21 | monitor-a | 28
      herald 21  | army      | 28
      tribune 21 | militia   | 28`,
    gives: 'corroborated: 28, 2 origins, 1 party',
    why: ['2 independent origins, 1 a party to the fighting.'],
  },
  {
    rule: 'Parties of opposite sides are two houses',
    statements: `
      in         | by     | says
      gazette 21 | rebels | 28
      herald 21  | army   | 28`,
    gives: 'corroborated: 28, 2 origins, 2 parties',
    why: [
      '2 independent origins, all parties to the fighting.',
      'The Northern Army and the Southern Front are of opposite sides, and agree.',
    ],
  },
];
