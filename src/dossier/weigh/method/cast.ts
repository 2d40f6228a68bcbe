/** Who speaks in the method page's examples, and what about. */
import type { CastMember } from '../statements.ts';
import type { WrittenExample } from './rule.ts';

/** Who speaks in the examples: two monitors, two parties to the fighting on opposite sides, and papers. */
export const methodCast: readonly CastMember[] = [
  { id: 'a', kind: 'monitor', name: 'Monitor A' },
  { id: 'b', kind: 'monitor', name: 'Monitor B' },
  { id: 'party-c', kind: 'armed-group', name: 'Party C', side: 'north' },
  { id: 'ally-c', kind: 'armed-group', name: 'Party C’s ally', side: 'north' },
  { id: 'spokesman-c', kind: 'person', name: 'Party C’s spokesman', speaksFor: 'party-c' },
  { id: 'commander-c', kind: 'person', name: 'Party C’s commander', speaksFor: 'party-c' },
  { id: 'party-d', kind: 'armed-group', name: 'Party D', side: 'south' },
  { id: 'official', kind: 'unnamed', name: 'an official' },
  { id: 'paper-e', kind: 'outlet', name: 'Paper E' },
  { id: 'paper-f', kind: 'outlet', name: 'Paper F' },
];

const howMany = 'How many were killed?';

/** Statements about one day of a count that grows. */
export function onDay(statements: WrittenExample['statements']): WrittenExample {
  return {
    question: howMany,
    time: 'grows',
    statements: statements.map((one) => ({ when: '2022-01-20', ...one })),
  };
}

/** Statements on a question that is settled once. */
export function fixed(
  statements: WrittenExample['statements'],
  question = 'How many bombs went off?',
): WrittenExample {
  return { question, time: 'fixed', statements };
}
