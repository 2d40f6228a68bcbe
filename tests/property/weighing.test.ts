/** What must hold of verdicts whatever is said: the method's promises, tried on random sets of statements. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionTime } from '../../src/dossier/answer.ts';
import { weighDossier } from '../../src/dossier/weigh/index.ts';
import { linkStatements } from '../../src/dossier/weigh/statements.ts';
import type { CastMember, Statement } from '../../src/dossier/weigh/statements.ts';
import type { Weighing } from '../../src/dossier/weighing.ts';
import { cast } from '../dossier/weigh/cast.ts';
import { summarise } from '../dossier/weigh/table.ts';

const seed = 20220120;
const numRuns = 1500;

/** Who is brought in beside the cast: nobody of it knows them. */
const newcomers: CastMember[] = [
  { id: 'echo', kind: 'outlet', name: 'The Echo' },
  { id: 'newcomer', kind: 'monitor', name: 'Newcomer' },
  { id: 'stranger', kind: 'unnamed', name: 'a stranger' },
  { id: 'army-unit', kind: 'armed-group', name: 'Army Unit', memberOf: ['army'] },
  { id: 'monitor-branch', kind: 'charity', name: 'Branch of Monitor A', memberOf: ['monitor-a'] },
];

/** A question of a kind, and what is said on it. */
interface Case {
  kind: 'count' | 'yesno' | 'choice' | 'date';
  time: QuestionTime;
  statements: Statement[];
}

const answers = {
  count: ['28', '45', '30..50', '>10', '<40', '~30', '3', 'dozens', '0', '3500', 'unknown', 'silent'],
  yesno: ['yes', 'no', 'unknown', 'silent'],
  choice: ['gate', '!gate', 'wall', 'unknown', 'silent'],
  date: ['2022-01-20', '2022-01', '2022-01-21', '2019', 'unknown', 'silent'],
} as const;

const days = ['2022-01-18', '2022-01-19', '2022-01-20'];
const outlets = ['gazette', 'herald', 'courier', 'agency'];
const said = ['2022-01-20', '2022-01-21', '2022-01-22'];
const speakers = [
  ...['monitor-a', 'monitor-b', 'director', 'deputy', 'army', 'spokesman', 'brigade', 'militia', 'rebels'],
  ...['ministry', 'world-food', 'world-health', 'official', 'officer', 'tribune', 'doctor', 'task-force'],
];

function statementOn(kind: Case['kind']): fc.Arbitrary<Statement> {
  return fc
    .record({
      outlet: fc.constantFrom(...outlets),
      published: fc.constantFrom('2022-01-22', '2022-01-23'),
      wires: fc.constantFrom<string[]>([], [], ['agency']),
      value: fc.constantFrom(...answers[kind]),
      by: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...speakers).map((one) => [one]) },
        { weight: 1, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.uniqueArray(fc.constantFrom(...speakers), { minLength: 2, maxLength: 2 }),
        },
      ),
      when: fc.option(fc.constantFrom(...days, '2022-01-18/2022-01-20', '2022-01-20T10:00'), {
        nil: undefined,
      }),
      said: fc.option(fc.constantFrom(...said), { nil: undefined }),
      hedge: fc.constantFrom(undefined, undefined, undefined, 'unconfirmed' as const, 'alleged' as const),
      scope: fc.constantFrom(undefined, undefined, undefined, 'in the prison'),
      firsthand: fc.constantFrom(false, false, true),
    })
    .map((statement) => ({ ...statement, question: 'q' }));
}

/** Statements with ids of their own; some of them supersede an earlier one of the same voice. */
const someCase: fc.Arbitrary<Case> = fc
  .record({
    kind: fc.constantFrom<Case['kind'][]>('count', 'count', 'count', 'yesno', 'choice', 'date'),
    time: fc.constantFrom<QuestionTime[]>('fixed', 'grows', 'varies'),
  })
  .chain(({ kind, time }) =>
    fc
      .array(fc.tuple(statementOn(kind), fc.nat({ max: 30 })), { minLength: 1, maxLength: 7, size: 'max' })
      .map((drawn) => {
        const statements: Statement[] = [];
        drawn.forEach(([statement, target], index) => {
          const earlier = statements[target];
          const isOwn = earlier !== undefined && earlier.by!.length > 0;
          statements.push({
            ...statement,
            id: `s${index}`,
            ...(isOwn ? correctionOf(earlier, statement) : {}),
          });
        });
        return { kind, time, statements };
      }),
  );

/** Whoever corrects itself speaks of the same date, and no earlier than it spoke before. */
function correctionOf({ id, by, when }: Statement, { said }: Statement): Partial<Statement> {
  const published = '2022-01-24';
  return { by, when, supersedes: id, published, said: said === undefined ? undefined : published };
}

function weigh({ kind, time }: Case, statements: readonly Statement[]): Weighing {
  const asked = { id: 'q', kind, time, options: kind === 'choice' ? ['gate', 'wall', 'roof'] : [] };
  return weighDossier(linkStatements([...cast, ...newcomers], [asked], statements)).get('q')!;
}

/** All that a reader is told; sentences beside the verdict in any order. */
function shown(result: Weighing): string[] {
  return [summarise(result), result.why, ...[...result.beside].sort()];
}

/** What an article of another outlet says, about the date and on the day of a statement. */
function again(statement: Statement, changed: Partial<Statement>): Statement {
  const lastSaid = statement.said ?? statement.published;
  return {
    ...{ outlet: 'echo', published: '2022-01-24', question: 'q', value: statement.value },
    ...{ by: statement.by, hedge: statement.hedge, scope: statement.scope, from: statement.from },
    ...{ when: statement.when ?? lastSaid, said: lastSaid },
    ...changed,
  };
}

const own = <T>(arbitrary: fc.Arbitrary<T>) => fc.tuple(someCase, arbitrary, fc.nat({ max: 6 }));

function assertOf<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, check), { seed, numRuns });
}

function drawnFrom({ statements }: Case, index: number): Statement {
  return statements[index % statements.length]!;
}

test('order changes nothing', () => {
  const shuffled = someCase.chain((one) =>
    fc.tuple(fc.constant(one), fc.shuffledSubarray(one.statements, { minLength: one.statements.length })),
  );
  assertOf(shuffled, ([one, others]) => {
    expect(shown(weigh(one, others))).toEqual(shown(weigh(one, one.statements)));
  });
});

describe('the count of origins is not raised', () => {
  test('by repeating an origin in another article, dated as it was', () => {
    assertOf(own(fc.constant(undefined)), ([one, , index]) => {
      const repeated = again(drawnFrom(one, index), {});
      const [before, after] = [weigh(one, one.statements), weigh(one, [...one.statements, repeated])];
      expect(after.origins).toBeLessThanOrEqual(before.origins);
    });
  });

  test('by an unnamed voice, a print, a credited outlet or an unconfirmed claim', () => {
    const voice = fc.constantFrom<Partial<Statement>[]>(
      { by: ['stranger'] },
      { by: [] },
      { by: ['tribune'] },
      { by: ['newcomer'], hedge: 'unconfirmed' },
    );
    assertOf(fc.tuple(own(voice), fc.nat({ max: 20 })), ([[one, changed, index], pick]) => {
      const values = answers[one.kind];
      const hedge = undefined;
      const added = again(drawnFrom(one, index), { value: values[pick % values.length]!, hedge, ...changed });
      const [before, after] = [weigh(one, one.statements), weigh(one, [...one.statements, added])];
      expect(after.origins).toBeLessThanOrEqual(before.origins);
    });
  });

  test('by a further member of a house that says the same', () => {
    const houses = { army: 'army-unit', 'monitor-a': 'monitor-branch' } as const;
    let tried = 0;
    assertOf(own(fc.constantFrom('army' as const, 'monitor-a' as const)), ([one, house, index]) => {
      const of = drawnFrom(one, index);
      if (of.by?.join() !== house || of.hedge || of.scope || ['unknown', 'silent'].includes(of.value)) return;
      const before = weigh(one, one.statements);
      if (!before.positions.some(({ voice }) => voice.id === `origin:${house}`)) return;
      const after = weigh(one, [...one.statements, again(of, { by: [houses[house]] })]);
      // What bears out an agreement is counted there, everybody who has a position elsewhere.
      if (before.verdict === 'corroborated' && after.verdict !== 'corroborated') return;
      tried += 1;
      expect(after.origins).toBeLessThanOrEqual(before.origins);
    });
    expect(tried).toBeGreaterThan(20);
  });
});

test('a new origin never turns a dispute between two named origins into corroborated at its date', () => {
  let tried = 0;
  assertOf(own(fc.nat({ max: 20 })), ([one, pick]) => {
    const before = weigh(one, one.statements);
    const values = answers[one.kind];
    for (const { relation, counts, settled, a, b, date } of before.comparisons) {
      const isNamed = a.voice.kind === 'origin' && b.voice.kind === 'origin';
      if (relation !== 'contradict' || !counts || settled || !isNamed) continue;
      const added: Statement = {
        ...{ outlet: 'echo', published: '2022-01-24', question: 'q', by: ['newcomer'] },
        ...{ value: values[pick % values.length]!, when: date?.text ?? '2022-01-20' },
      };
      const after = weigh(one, [...one.statements, added]);
      tried += 1;
      if (after.verdict === 'corroborated') expect(after.date?.text).not.toBe(date?.text ?? after.date?.text);
    }
  });
  expect(tried).toBeGreaterThan(200);
});

test('a revision never makes an origin contradict itself', () => {
  const selves = ({ positions }: Weighing) =>
    positions.filter(({ discrepancy }) => discrepancy === 'contradicts itself').map(({ voice }) => voice.id);
  assertOf(own(fc.nat({ max: 20 })), ([one, pick, index]) => {
    const of = drawnFrom(one, index);
    if (of.by!.length === 0 || of.hedge || of.scope) return;
    const values = answers[one.kind];
    const revision = again(of, {
      value: values[pick % values.length]!,
      supersedes: of.id!,
      said: '2022-01-24',
    });
    const before = selves(weigh(one, one.statements));
    for (const id of selves(weigh(one, [...one.statements, revision]))) expect(before).toContain(id);
  });
});

test('unknown and silent change nothing of a verdict', () => {
  assertOf(own(fc.constantFrom('unknown', 'silent')), ([one, value, index]) => {
    const added = again(drawnFrom(one, index), { value });
    const [before, after] = [weigh(one, one.statements), weigh(one, [...one.statements, added])];
    expect([summarise(after), after.why]).toEqual([summarise(before), before.why]);
  });
});

test('a verdict fits its count', () => {
  assertOf(someCase, (one) => {
    const { verdict, origins, parties, answers: shownAnswers, why } = weigh(one, one.statements);
    const least = {
      corroborated: 2,
      evolving: 2,
      contested: 1,
      'single-origin': 1,
      unattributed: 0,
      unanswered: 0,
    };
    expect(origins).toBeGreaterThanOrEqual(least[verdict]);
    expect(parties).toBeLessThanOrEqual(origins);
    if (verdict === 'unanswered') expect(shownAnswers).toEqual([]);
    expect(why).toMatch(/^\S.*[.!?]$/s);
    expect(why).not.toMatch(/undefined|NaN|\[object/);
  });
});
