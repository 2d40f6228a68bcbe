import { describe, expect, test } from 'vitest';
import type { Weighing } from '../../src/dossier/weighing.ts';
import { answerWords, countWords, standingWords, verdictDay } from '../../src/view/answer-words.ts';
import { buildSmallDossier } from './small-dossier.ts';

const dossier = buildSmallDossier({
  'questions/held.mdx': `---
title: Was the town held?
kind: yesno
scope: The whole town.
time: fixed
section: rest
order: 5
---
`,
  'questions/offered.mdx': `---
title: What was each family offered?
kind: count
unit: euros
scope: By the town.
time: fixed
section: rest
order: 6
---
`,
  'articles/courier-four.mdx': `---
title: Four
source: courier
published: 2022-01-23
language: en
access: full
---

<Claim id="held-no" by="monitor" question="held" value="no">It was not held</Claim>, but
<Claim id="offered-650" by="monitor" question="offered" value="650">650 euros were offered</Claim>, or
<Claim id="offered-little" by="militia" question="offered" value="<400">less than 400</Claim>;
<Claim id="held-yes" by="militia" question="held" value="yes">the militia says that it was</Claim>;
<Claim id="wounded" by="militia" question="wounded" value="~5000" when="2022-01-23">about 5,000 were hurt</Claim>.
`,
});

function weighingOf(id: string): Weighing {
  const weighing = dossier.weighings.get(id);
  if (!weighing) throw new Error(`no question ${id}`);
  return weighing;
}

describe.each<[string, answer: string | undefined, standing: RegExp, day: string | undefined]>([
  ['dead', '28 or 45', /^, 2 independent origins, 1 a party to the events$/, '21 January 2022'],
  ['bombs', 'more than 10', /^, 2 independent origins/, '22 January 2022'],
  ['held', 'yes or no', /^, 2 independent origins/, '23 January 2022'],
  ['wounded', 'about 5,000', /^, a party to the events$/, '23 January 2022'],
  ['offered', 'under 400 or 650 euros', /^, 2 independent origins/, '23 January 2022'],
  ['fled', undefined, /^, no independent origin$/, undefined],
])('%s', (id, answer, standing, day) => {
  const weighing = weighingOf(id);

  test('the figures keep their signs', () => {
    expect(answerWords(weighing)).toBe(answer);
  });

  test('the count goes on within a sentence', () => {
    expect(standingWords(weighing)).toMatch(standing);
    expect(countWords(weighing)).not.toMatch(/\.$/);
  });

  test('the date is written out', () => {
    expect(verdictDay(weighing)).toBe(day);
  });
});
