import { buildDossier } from '../../src/dossier/index.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';

/**
 * A dossier of three articles: on the first day a monitor counts the dead; on the next a militia counts them
 * otherwise, and its council and its spokesman agree on the rest; the last article is cut off.
 */
export function buildSmallDossier(more: Record<string, string> = {}): Dossier {
  const files = Object.entries({ ...small, ...more }).map(([path, content]) => ({ path, content }));
  const { dossier, issues } = buildDossier(files);
  const errors = issues.filter(({ level }) => level === 'error');
  if (!dossier || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return dossier;
}

const small: Record<string, string> = {
  'dossier.mdx': `---
title: A small dossier
lead: Something happened.
period: 2022-01-20/2022-01-22
language: en
sections:
  - id: dead
    title: The dead
  - id: rest
    title: The rest
---
`,
  'summary.mdx': `---
title: What is known
---

The dead: <Answer question="dead"/>.
`,
  'sources/gazette.mdx': source('Gazette'),
  'sources/courier.mdx': source('Courier'),
  'actors/monitor.mdx': actor('Monitor', 'monitor'),
  'actors/militia.mdx': actor('Militia', 'armed-group', 'party: true\nside: militia-side\n'),
  'actors/council.mdx': actor('Council', 'government-body', 'memberOf: militia\n'),
  'actors/spokesman.mdx': actor('Militia spokesman', 'person', 'speaksFor: militia\nvisibility: public\n'),
  'questions/dead.mdx': question('How many died?', 'dead', 1, 'grows'),
  'questions/wounded.mdx': question('How many were wounded?', 'dead', 2, 'grows'),
  'questions/bombs.mdx': question('How many bombs went off?', 'rest', 3, 'fixed'),
  'questions/fled.mdx': question('How many fled?', 'rest', 4, 'grows'),
  'articles/gazette-one.mdx': article(
    'One',
    'gazette',
    '2022-01-21',
    'full',
    `<Claim id="g-dead" by="monitor" question="dead" value="45" when="2022-01-21">45 people died</Claim>, and
<Claim id="g-bombs" by="monitor" question="bombs" value=">10">more than ten bombs went off</Claim>.`,
  ),
  'articles/courier-two.mdx': article(
    'Two',
    'courier',
    '2022-01-22',
    'full',
    `<Claim id="c-dead-first" by="spokesman" question="dead" value="30" when="2022-01-21">Thirty died</Claim>, or
<Claim id="c-dead" by="militia" question="dead" value="28" when="2022-01-21" supersedes="c-dead-first">28</Claim>.
<Claim id="c-bombs" by="spokesman" question="bombs" value="400">400 bombs went off</Claim>, as
<Claim id="c-council" by="council" question="bombs" value="hundreds">the council says: hundreds</Claim>.
Of those who fled <Claim id="c-fled" by="militia" question="fled" value="silent">it says nothing</Claim>.
<Claim id="c-fled-street" question="fled" value="~200" when="2022-01-22" scope="from one street">About 200</Claim>
fled from one street.`,
  ),
  'articles/gazette-three.mdx': article(
    'Three',
    'gazette',
    '2022-01-22',
    'excerpt',
    `<Claim id="h-plain">Smoke stood over the city</Claim>.`,
  ),
};

function source(name: string): string {
  return `---\nname: ${name}\nkind: newspaper\n---\n`;
}

function actor(name: string, kind: string, more = ''): string {
  return `---\nname: ${name}\nkind: ${kind}\n${more}---\n\nWho this is.\n`;
}

function question(title: string, section: string, order: number, time: string): string {
  return `---\ntitle: ${title}\nkind: count\nunit: people\nscope: All of them.\ntime: ${time}\nsection: ${section}\norder: ${order}\n---\n`;
}

function article(title: string, from: string, published: string, access: string, body: string): string {
  const note = access === 'excerpt' ? 'accessNote: Half is missing.\n' : '';
  return `---\ntitle: ${title}\nsource: ${from}\npublished: ${published}\nlanguage: en\naccess: ${access}\n${note}---\n\n${body}\n`;
}
