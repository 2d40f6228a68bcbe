import type { Example } from '../rule.ts';
import type { FileKind } from '../schema/index.ts';

export interface RecordExample {
  /** What it shows. */
  title: string;
  example: Example;
}

/** Files of every kind that together show every key. */
export const recordExamples = {
  article: [
    {
      title: 'An article that we have in full',
      example: {
        'articles/gazette-2024-03-06.mdx': `---
title: Three dead in the harbour
source: gazette
wire: [agency]
authors: [staff]
published: 2024-03-06
language: en
url: https://gazette.example/2024/harbour
archiveUrl: https://archive.example/gazette-harbour
retrieved: 2024-04-02
---

The fire in the [harbour](place:harbour) was out by noon.`,
      },
    },
    {
      title: 'A translated article of which our copy is cut off, and whose date is inferred',
      example: {
        'articles/gazette-2024-03.mdx': `---
title: What the dockers saw
source: gazette
published: 2024-03-05/2024-03-06
publishedNote: From “last night” in its first sentence.
language: en
translatedFrom: pt
translation: machine
republishedBy: Harbour News Digest
access: excerpt
accessNote: Cut off by a paywall after the fourth paragraph.
caveats:
  - The name of the ship is garbled in the second paragraph.
---

Dockers of the [harbour](place:harbour) speak of a smell of oil.`,
      },
    },
  ],
  source: [
    {
      title: 'A newspaper with an owner',
      example: {
        'sources/gazette.mdx': `---
name: The Gazette
kind: newspaper
names:
  pt: A Gazeta
aliases: [Harbour Gazette]
descriptors: [the newspaper]
country: PT
language: en
homepage: https://gazette.example
owner: union
wikidata: Q123456
---

A weekly for the coast, owned by the [Union of Dockers](actor:union).`,
      },
    },
  ],
  actor: [
    {
      title: 'An organisation that is a party to the events',
      example: {
        'actors/ministry.mdx': `---
name: Ministry
kind: government-body
names:
  pt: Ministério
aliases: [the Ministry of Ports]
descriptors: [the authorities]
party: true
side: state
wikidata: Q234567
---

The ministry that the port is under.`,
      },
    },
    {
      title: 'A spokesperson who is named on the record',
      example: {
        'actors/minister.mdx': `---
name: Minister
kind: person
speaksFor: ministry
visibility: public
---`,
      },
    },
    {
      title: 'A person whose name is withheld',
      example: {
        'actors/dockers-mother.mdx': `---
kind: person
memberOf: union
visibility: role
role: a docker’s mother
---`,
      },
    },
  ],
  place: [
    {
      title: 'A place on the map, within another',
      example: {
        'places/harbour.mdx': `---
name: Harbour
kind: harbour
names:
  pt: Porto
aliases: [the old port]
descriptors: [the quays]
partOf: city
lat: 40.5
lon: -8.9
precision: neighbourhood
wikidata: Q345678
geonames: 1234567
---

The harbour below the [city](place:city).`,
      },
    },
  ],
  question: [
    {
      title: 'A number, with a part that must add up to it',
      example: {
        'questions/dead.mdx': `---
title: How many died?
kind: count
unit: people
scope: Everyone who died in the fire.
time: grows
parts: [dead-dockers]
section: fire
order: 10
---`,
        'questions/dead-dockers.mdx': `---
title: How many dockers died?
kind: count
unit: people
scope: Dockers who died in the fire.
time: grows
section: fire
order: 11
---`,
      },
    },
    {
      title: 'A choice',
      example: {
        'questions/began-in.mdx': `---
title: Where did it begin?
kind: choice
options:
  - id: store
    title: In the store
  - id: ship
    title: On a ship
scope: The place of the first flames.
time: fixed
section: fire
order: 30
---

“On a ship” includes its hold.`,
      },
    },
  ],
  about: [
    {
      title: 'A dossier',
      example: {
        'dossier.mdx': `---
title: The fire in the harbour
lead: What is told of one night.
period: 2024-03-04/2024-03-06
language: en
licence: CC-BY-4.0
contact: mailto:desk@dossier.example
repository: https://code.example/harbour-fire/blob/main/content/
sections:
  - id: fire
    title: The fire
partiesTo: the labour dispute
keyQuestions: [dead, arson]
---

This dossier sets two newspapers side by side.`,
      },
    },
  ],
  summary: [
    {
      title: 'A summary',
      example: {
        'summary.mdx': `---
title: What is known, and who says so
---

How many died: <Answer question="dead"/>.`,
      },
    },
  ],
  withheld: [
    {
      title: 'A name that no file may hold, and a claim that was taken down',
      example: {
        'withheld.mdx': `---
salt: 6f1d0c27b4a8935e2f60d94c81a7e35b
names:
  - 93b1a5d40f7c2e68a91d3f5b7c02e4d6f8a0b2c4d6e8f0a1b3c5d7e9f1a3b5c7
takenDown:
  - record: claim:monday-crew
    on: 2024-04-02
    reason: It told where a witness works.
---

What could lead to a witness is left out.`,
      },
    },
    {
      title: 'A list that is made with a key kept elsewhere, before its first name',
      example: {
        'withheld.mdx': `---
salt: 6f1d0c27b4a8935e2f60d94c81a7e35b
secret: 5b0e93d7a1c46f28
names: []
---`,
      },
    },
  ],
} satisfies Record<FileKind, readonly RecordExample[]>;
