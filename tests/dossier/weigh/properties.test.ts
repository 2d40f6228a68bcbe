/** What must hold whatever the input, tried on every table of rows/. */
import { describe, expect, test } from 'vitest';
import { formatDay, parseEdtf } from '../../../src/dossier/edtf.ts';
import type { Position, Weighing } from '../../../src/dossier/weighing.ts';
import { weighDossier } from '../../../src/dossier/weigh/index.ts';
import { linkStatements } from '../../../src/dossier/weigh/statements.ts';
import type { CastMember, Statement } from '../../../src/dossier/weigh/statements.ts';
import { cast } from './cast.ts';
import { sections } from './rows/index.ts';
import { statementsOf, summarise } from './table.ts';
import type { Row } from './table.ts';

const newcomers: CastMember[] = [
  { id: 'echo', kind: 'outlet', name: 'The Echo' },
  { id: 'newcomer', kind: 'monitor', name: 'Newcomer' },
  { id: 'stranger', kind: 'unnamed', name: 'a stranger' },
  ...cast
    .filter(({ kind }) => !['outlet', 'media', 'unnamed', 'intergovernmental'].includes(kind))
    .map(({ id, name }): CastMember => ({
      id: `of-${id}`,
      kind: 'charity',
      name: `Of ${name}`,
      memberOf: [id],
    })),
];

const rows = Object.values(sections)
  .flat()
  .map((row) => ({ row, statements: withIds(statementsOf(row.statements)) }));

/** Ids that stay when the statements change places. */
function withIds(statements: Statement[]): Statement[] {
  return statements.map((statement, index) => ({ ...statement, id: statement.id ?? `s${index}` }));
}

function weighing(
  { time = 'fixed', kind = 'count', options = [] }: Row,
  statements: readonly Statement[],
): Weighing {
  const dossier = linkStatements([...cast, ...newcomers], [{ id: 'q', time, kind, options }], statements);
  return weighDossier(dossier).get('q')!;
}

function shown(result: Weighing): string[] {
  return [summarise(result), result.why, ...[...result.beside].sort()];
}

/** A seeded shuffle: the same on every run. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const shuffled = [...items];
  let state = seed;
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    state = (state * 48271) % 2147483647;
    const other = state % (at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}

/** When a statement is about, written out. */
function datesOf(statement: Statement): { when: string; said: string } {
  const said = statement.said ?? formatDay(parseEdtf(statement.published)!.last);
  return { when: statement.when ?? said, said };
}

const values = (row: Row): string[] =>
  row.kind === 'yesno'
    ? ['yes', 'no']
    : row.kind === 'choice'
      ? ['gate', '!gate']
      : row.kind === 'date'
        ? ['2022-01-20', '2019']
        : ['28', '45', '>10', '3'];

/** Every row, with a statement added to it in each of the ways that `additions` lists. */
function eachAddition(
  additions: (row: Row, statements: readonly Statement[]) => Statement[],
  check: (before: Weighing, after: Weighing, row: Row, added: Statement) => void,
): number {
  let tried = 0;
  for (const { row, statements } of rows) {
    const before = weighing(row, statements);
    for (const added of additions(row, statements)) {
      check(before, weighing(row, [...statements, added]), row, added);
      tried += 1;
    }
  }
  return tried;
}

const echo = { outlet: 'echo', published: '2022-01-29', question: 'q' } as const;

describe('order changes nothing', () => {
  test.each(rows.map(({ row, statements }) => [row.rule, row, statements] as const))(
    '%s',
    (_rule, row, statements) => {
      const before = shown(weighing(row, statements));
      for (const seed of [1, 2, 3]) expect(shown(weighing(row, shuffle(statements, seed)))).toEqual(before);

      const dossier = linkStatements([...cast, ...newcomers], [{ id: 'q', ...row } as never], statements);
      const given = weighDossier(dossier).get('q');
      dossier.questions[0]!.claims.reverse();
      expect(weighDossier(dossier, [...dossier.articles].reverse()).get('q')).toEqual(given);
    },
  );
});

test('repeating an origin in another article, dated as it was, never raises the count', () => {
  const repeat = (_row: Row, statements: readonly Statement[]): Statement[] =>
    statements.map(({ id: _id, supersedes: _supersedes, ...rest }) => ({
      ...rest,
      ...echo,
      ...datesOf(rest),
      wires: [],
    }));
  const tried = eachAddition(repeat, (before, after, row, added) => {
    expect(after.origins, `${row.rule}: ${added.value}`).toBeLessThanOrEqual(before.origins);
  });
  expect(tried).toBeGreaterThan(300);
});

test('neither does an unnamed voice, a print, an unconfirmed claim or a credited outlet', () => {
  const add = (row: Row, statements: readonly Statement[]): Statement[] =>
    statements.slice(0, 2).flatMap((statement) =>
      values(row).flatMap((value): Statement[] => {
        const common = { ...echo, value, ...datesOf(statement) };
        return [
          { ...common, by: ['stranger'] },
          { ...common, by: [] },
          { ...common, by: ['tribune'] },
          { ...common, by: ['newcomer'], hedge: 'unconfirmed' },
        ];
      }),
    );
  eachAddition(add, (before, after, row, added) => {
    expect(after.origins, `${row.rule}: ${added.by?.join()} ${added.value}`).toBeLessThanOrEqual(
      before.origins,
    );
  });
});

test('neither does a further member of a house', () => {
  const add = (_row: Row, statements: readonly Statement[]): Statement[] =>
    statements.flatMap((statement) => {
      const [by, ...others] = statement.by ?? [];
      const isHouse = newcomers.some(({ id }) => id === `of-${by}`);
      const speaksForItself = cast.find(({ id }) => id === by)?.speaksFor === undefined;
      if (!isHouse || !speaksForItself || others.length > 0 || statement.hedge || statement.scope) return [];
      if (['silent', 'unknown'].includes(statement.value)) return [];
      return [{ ...echo, by: [`of-${by}`], value: statement.value, ...datesOf(statement) }];
    });
  const tried = eachAddition(add, (before, after, row, added) => {
    // Only a house that has a position can have a further member.
    const head = `origin:${added.by![0]!.replace(/^of-/, '')}`;
    if (!before.positions.some(({ voice }) => voice.id === head)) return;
    // What bears out an agreement is counted there, everybody who has a position elsewhere.
    if (before.verdict === 'corroborated' && after.verdict !== 'corroborated') return;
    expect(after.origins, `${row.rule}: ${added.by?.join()}`).toBeLessThanOrEqual(before.origins);
  });
  expect(tried).toBeGreaterThan(100);
});

test('a claim of a new origin never turns a dispute between two named origins into corroborated at its date', () => {
  let disputes = 0;
  for (const { row, statements } of rows) {
    const before = weighing(row, statements);
    const named = before.comparisons.filter(
      ({ relation, counts, settled, a, b }) =>
        relation === 'contradict' &&
        counts &&
        !settled &&
        a.voice.kind === 'origin' &&
        b.voice.kind === 'origin',
    );
    for (const { date } of named) {
      disputes += 1;
      for (const value of [...values(row), ...statements.map((statement) => statement.value)]) {
        const added = { ...echo, by: ['newcomer'], value, when: date?.text ?? '2022-01-20' };
        expect(weighing(row, [...statements, added]).verdict, `${row.rule}: ${value}`).toBe('contested');
      }
    }
  }
  expect(disputes).toBeGreaterThan(30);
});

test('a print or an unnamed voice changes nothing where two houses agree', () => {
  const add = (row: Row, statements: readonly Statement[]): Statement[] =>
    statements.flatMap((statement) =>
      values(row).flatMap((value) => {
        const common = { ...echo, value, ...datesOf(statement) };
        return [
          { ...common, by: ['stranger'] },
          { ...common, by: [] },
        ];
      }),
    );
  eachAddition(add, (before, after, row) => {
    if (before.verdict === 'corroborated') expect(summarise(after), row.rule).toBe(summarise(before));
  });
});

test('a revision never makes an origin contradict itself', () => {
  const named = (positions: readonly Position[]): number =>
    positions.filter(({ discrepancy }) => discrepancy === 'contradicts itself').length;
  const add = (row: Row, statements: readonly Statement[]): Statement[] =>
    statements
      .filter((statement) => (statement.by ?? []).length > 0 && !statement.hedge && !statement.scope)
      .flatMap((statement) =>
        values(row).flatMap((value): Statement[] => {
          const by = statement.by!.map((id) =>
            id === 'director' ? 'deputy' : id === 'spokesman' ? 'commander' : id,
          );
          const common = { ...echo, by, value, when: datesOf(statement).when };
          const correction = { ...common, supersedes: statement.id! };
          return statement.said === undefined
            ? [correction]
            : [correction, { ...common, said: '2022-01-29' }];
        }),
      );
  const tried = eachAddition(add, (before, after, row, added) => {
    expect(named(after.positions), `${row.rule}: ${added.value}`).toBeLessThanOrEqual(
      named(before.positions),
    );
  });
  expect(tried).toBeGreaterThan(300);
});

test('unknown and silent never change a verdict', () => {
  const add = (_row: Row, statements: readonly Statement[]): Statement[] =>
    statements.flatMap((statement) =>
      ['unknown', 'silent'].map((value) => ({
        ...echo,
        by: statement.by ?? [],
        value,
        ...datesOf(statement),
      })),
    );
  eachAddition(add, (before, after, row) => {
    expect(shown(after), row.rule).toEqual(shown(before));
  });
});
