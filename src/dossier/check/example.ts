/** The tiny valid dossier that the examples of all rules are laid over. */
import type { SourceFile } from '../model.ts';
import type { Example } from '../rule.ts';

/** The files of an example, laid over the base. */
export function exampleFiles(example: Example): SourceFile[] {
  return Object.entries({ ...base, ...filesOver(example) }).flatMap(([path, content]) => {
    if (content === undefined) return [];
    return [{ path, content: typeof content === 'string' ? `${content}\n` : content }];
  });
}

/** The article of which an example that is a string is the body. */
export const articlePath = 'articles/monday.mdx';

function filesOver(example: Example): Exclude<Example, string> {
  return typeof example === 'string' ? { [articlePath]: articleHead + example } : example;
}

/** What stands before such a body. */
export const articleHead = `---
title: Fire in the harbour
source: daily
wire: [agency]
published: 2024-03-05
language: en
access: full
---

`;

const base: Record<string, string> = {
  'dossier.mdx': `---
title: The fire in the harbour
lead: What is told of one night.
period: 2024-03-04/2024-03-06
language: en
sections:
  - id: fire
    title: The fire
keyQuestions: [dead]
---

About this dossier.`,
  'summary.mdx': `---
title: Summary
---

What is known.`,
  [articlePath]: `${articleHead}<Claim id="monday-dead" by="minister" question="dead" value="3" when="2024-03-05" loc="2">Three people died</Claim>, said [the minister](actor:minister).`,
  'sources/daily.mdx': `---
name: The Daily
kind: newspaper
---`,
  'sources/agency.mdx': `---
name: The Agency
kind: agency
---`,
  'sources/gazette.mdx': `---
name: The Gazette
kind: newspaper
---`,
  'actors/ministry.mdx': `---
name: Ministry
kind: government-body
party: true
side: state
---`,
  'actors/minister.mdx': `---
name: Minister
kind: person
speaksFor: ministry
visibility: public
---`,
  'actors/union.mdx': `---
name: Union of Dockers
kind: community
---`,
  'places/harbour.mdx': `---
name: Harbour
kind: harbour
partOf: city
---`,
  'places/city.mdx': `---
name: City
kind: city
---`,
  'questions/dead.mdx': `---
title: How many died?
kind: count
unit: people
scope: Everyone who died in the fire.
time: grows
section: fire
order: 10
---`,
  'questions/arson.mdx': `---
title: Was the fire laid?
kind: yesno
scope: Whether someone set the fire on purpose.
time: fixed
section: fire
order: 20
---`,
};
