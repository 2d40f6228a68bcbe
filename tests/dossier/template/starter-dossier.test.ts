import { expect, test } from 'vitest';
import { buildDossier } from '../../../src/dossier/index.ts';
import { starterDossier } from '../../../src/dossier/template/starter-dossier.ts';

const { dossier, issues } = buildDossier(
  Object.entries(starterDossier).map(([path, content]) => ({ path, content })),
);

test('the starter dossier has no error and no warning', () => {
  expect(issues).toEqual([]);
});

test('it shows an agreement and a dispute', () => {
  const verdicts = Object.fromEntries(
    [...(dossier?.weighings.values() ?? [])].map(({ question, verdict }) => [question.id, verdict]),
  );
  expect(verdicts).toEqual({ origin: 'corroborated', injured: 'contested' });
});
