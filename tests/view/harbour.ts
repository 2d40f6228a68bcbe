/** A small dossier for the tests of pages: a fire in a harbour, as three papers tell it. */
import { buildDossier } from '../../src/dossier/index.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';

/** @param more further files by path, or other contents for those of this dossier */
export function harbourDossier(more: Record<string, string> = {}): Dossier {
  const { dossier, issues } = buildDossier(
    Object.entries({ ...files, ...more }).map(([path, content]) => ({ path, content })),
  );
  const errors = issues.filter(({ level }) => level === 'error');
  if (!dossier) throw new Error(errors.map(({ span, message }) => `${span.file}: ${message}`).join('\n'));
  return dossier;
}

/** The record of an id; throws where there is none. */
export function pick<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** The ids of records, in order. */
export function ids(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function record(frontmatter: string, body = 'A record.'): string {
  return `---\n${frontmatter.trim()}\n---\n\n${body}\n`;
}

const files: Record<string, string> = {
  'dossier.mdx': record(`
title: The fire
lead: A fire in a harbour.
period: 2020-05-01/2020-05-31
language: en
sections:
  - id: fire
    title: The fire`),
  'summary.mdx': record('title: Summary', 'A [fire](place:harbour).'),
  'questions/dead.mdx': record(`
title: How many died?
kind: count
scope: All who died in the fire
time: grows
section: fire
order: 1`),
  'questions/arson.mdx': record(`
title: Was it arson?
kind: yesno
scope: The fire of 2 May
time: fixed
section: fire
order: 2`),
  'questions/ships.mdx': record(`
title: How many ships burned?
kind: count
scope: Ships in the harbour
time: fixed
section: fire
order: 3`),
  'sources/courier.mdx': record('name: The Courier\nkind: newspaper\ncountry: CH\nlanguage: de'),
  'sources/gazette.mdx': record('name: Gazette\nkind: newspaper'),
  'sources/newswire.mdx': record('name: Newswire\nkind: agency'),
  'actors/brigade.mdx': record(`
name: Fire Brigade
kind: government-body
aliases:
  - Feuerwehr
  - HFB
descriptors:
  - firefighters
  - they
names:
  ar: الإطفاء`),
  'actors/fire-chief.mdx': record('name: Fire Chief\nkind: person\nvisibility: public\nspeaksFor: brigade'),
  'actors/watch.mdx': record('name: Harbour Watch\nkind: monitor'),
  'actors/night-guard.mdx': record(
    'kind: person\nvisibility: role\nrole: A night guard of the harbour',
    'Was on duty.',
  ),
  'actors/owners.mdx': record('name: Owners\nkind: company\nparty: true\nside: owners'),
  'actors/insurers.mdx': record('name: Insurers\nkind: company\nparty: true\nside: owners'),
  'actors/clerk.mdx': record('name: A clerk of the owners\nkind: unnamed\nmemberOf: owners'),
  'places/coast.mdx': record('name: Coast\nkind: region\nlat: -10.5\nlon: 20\nprecision: region'),
  'places/town.mdx': record('name: Town\nkind: town\npartOf: coast'),
  'places/harbour.mdx': record(
    'name: Harbour\nkind: harbour\npartOf: town\nlat: -10.4\nlon: 20.1\nprecision: building',
  ),
  'articles/courier-may.mdx': record(
    'title: Fire\nsource: courier\npublished: 2020-05-03\nlanguage: en\naccess: full',
    `<Claim id="c-dead-2" by="fire-chief" question="dead" value="4" when="2020-05-02">Four had died in the [Harbour](place:harbour) by Saturday, said the [Fire Chief](actor:fire-chief) of the [Feuerwehr](actor:brigade)</Claim>. <Claim id="c-dead-3" by="fire-chief" question="dead" value="9" when="2020-05-03">By Sunday it was nine</Claim>.

<Claim id="c-arson" by="brigade" question="arson" value="no" when="2020-05-02T21:30">The [firefighters](actor:brigade) rule arson out</Claim>. <Claim id="c-ships" question="ships" value="3">Three ships burned</Claim>. <Claim id="c-guard" by="night-guard" when="2020-05-02">[The guard](actor:night-guard) heard a bang in the [Town](place:town)</Claim>. <Claim id="c-seen" by="courier" firsthand="yes" when="2020-05">All month [Owners](actor:owners) and a [clerk](actor:clerk) came to look</Claim>.`,
  ),
  'articles/gazette-may.mdx': record(
    'title: Blaze\nsource: gazette\nwire: newswire\npublished: 2020-05-04\nlanguage: en\naccess: full',
    `<Claim id="g-dead" by="watch" question="dead" value="7" when="2020-05-02">Seven died on the [Coast](place:coast)</Claim>, says [the Harbour Watch](actor:watch). <Claim id="g-dead-brigade" by="brigade" question="dead" value="4" when="2020-05-02">[the HFB](actor:brigade) had said four</Claim>. <Claim id="g-arson" by="watch" question="arson" value="yes" when="2020-05-02">It was set alight, [The Fire Brigade](actor:brigade) notwithstanding</Claim>.

<Claim id="g-wire" from="newswire" when="2020-05-02/2020-05-04">Smoke hung over the [Town](place:town)</Claim>. <Claim id="g-old" when="1998">The [Harbour](place:harbour) was built, for [Insurers](actor:insurers)</Claim>. <Claim id="g-later" when="2020-05-04">A [Newswire](source:newswire) prize went to [Gazette](source:gazette) and [The Courier](source:courier)</Claim>.`,
  ),
};
