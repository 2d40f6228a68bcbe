import { expect, test } from 'vitest';
import type { ActorKind, Speaker } from '../../../src/dossier/model.ts';
import { nameOf } from '../../../src/dossier/weigh/name.ts';

const named = (kind: ActorKind, name: string) => ({ record: 'actor', kind, name, label: name }) as Speaker;
const withheld = (role: string) => ({ record: 'actor', kind: 'person', role, label: role }) as Speaker;

test.each([
  [named('government-body', 'Ferry Inquiry Board'), 'the Ferry Inquiry Board'],
  [named('association', 'Rowing Club'), 'the Rowing Club'],
  [named('association', 'Union of Deck Crews'), 'the Union of Deck Crews'],
  [named('company', 'Pelagini Lines'), 'Pelagini Lines'],
  [named('monitor', 'Quay Watch'), 'Quay Watch'],
  [named('unnamed', 'An official of the port'), 'an official of the port'],
  [withheld('A girl of eleven'), 'a girl of eleven'],
  [withheld('Helmsman of the ferry'), 'the Helmsman of the ferry'],
])('a sentence calls a speaker as a reader would', (speaker, words) => {
  expect(nameOf(speaker)).toBe(words);
});
