import type { SourceFile } from '../../../src/dossier/model.ts';

/** A small dossier without an issue: two articles, a spokesman, an agency, a question in parts. */
export const harbour: Readonly<Record<string, string>> = {
  'dossier.mdx': `---
title: The fire in the harbour
lead: What is told of one night.
period: 2024-03-04/2024-03-06
language: en
sections:
  - id: dead
    title: The dead
  - id: fire
    title: The fire
keyQuestions: [dead, began]
---

About [the union](actor:union).`,
  'summary.mdx': `---
title: Summary
---

<Answer question="dead" />

It [burned](claim:monday-began), they [say](claim:monday-dead); it [burned](claim:monday-began). [When?](question:began)`,
  'articles/monday.mdx': `---
title: Fire in the harbour
source: daily
wire: agency
published: 2024-03-04/2024-03-05
language: en
---

[The docks](place:harbour) burned. <Claim id="monday-dead" by="speaker" via="agency" question="dead" value=">10" when="2024-03-04" hedge="alleged" loc="2" note="Unclear.">More than ten of [the dockers](actor:union) died at [the docks](place:harbour), [their union](actor:union) says</Claim>. <Claim id="monday-began" from="agency" question="began" value="2024-03-04T21:30" inferred="yes">It began at half past nine</Claim>.`,
  'articles/tuesday.mdx': `---
title: Twelve dead
source: daily
published: 2024-03-06
language: en
---

<Claim id="tuesday-dead" by="union daily" question="dead" value="12" said="2024-03-05" supersedes="monday-dead">Twelve died, not [more than ten](claim:monday-dead)</Claim>.`,
  'sources/daily.mdx':
    '---\nname: The Daily\nkind: newspaper\nowner: holding\n---\n\nRead at [the port](place:harbour).',
  'sources/agency.mdx': '---\nname: The Agency\nkind: agency\n---',
  'actors/holding.mdx': '---\nname: Holding\nkind: company\n---',
  'actors/union.mdx': '---\nname: Union of Dockers\nkind: community\nparty: true\nside: labour\n---',
  'actors/speaker.mdx':
    '---\nkind: person\nvisibility: role\nrole: a docker\nspeaksFor: union\nmemberOf: union\n---',
  'places/harbour.mdx':
    '---\nname: Harbour\nkind: port\npartOf: city\nlat: 1.5\nlon: -2\nprecision: city\n---',
  'places/city.mdx': '---\nname: City\nkind: city\n---',
  'questions/dead.mdx':
    '---\ntitle: How many died?\nkind: count\nunit: dead\nscope: In the fire.\ntime: grows\nparts: dockers-dead\nsection: dead\norder: 20\n---',
  'questions/dockers-dead.mdx':
    '---\ntitle: How many dockers died?\nkind: count\nunit: dead\nscope: Dockers in the fire.\ntime: grows\nsection: dead\norder: 10\n---',
  'questions/began.mdx':
    '---\ntitle: When did it begin?\nkind: date\nscope: The first flames.\ntime: fixed\nsection: fire\norder: 5\n---',
};

/** Its files, with others laid over; an empty one is left out. */
export function harbourFiles(over: Record<string, string> = {}): SourceFile[] {
  return Object.entries({ ...harbour, ...over })
    .filter(([, content]) => content !== '')
    .map(([path, content]) => ({ path, content }));
}
