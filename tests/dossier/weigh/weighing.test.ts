/** Every row of the tables in rows/: statements, the verdict, and what must be said about it. */
import { describe, expect, test } from 'vitest';
import { sections } from './rows/index.ts';
import { summarise, weigh } from './table.ts';

describe.each(Object.entries(sections))('%s', (_section, rows) => {
  test.each(rows.map((row): [string, typeof row] => [row.rule, row]))('%s', (_rule, row) => {
    const weighing = weigh(row);
    expect(summarise(weighing)).toBe(row.gives);
    for (const words of row.why ?? []) expect(weighing.why).toContain(words);
    const beside = weighing.beside.join('\n');
    for (const words of row.beside ?? []) expect(beside).toContain(words);
    for (const words of row.never ?? []) expect(`${weighing.why}\n${beside}`).not.toContain(words);
  });
});
