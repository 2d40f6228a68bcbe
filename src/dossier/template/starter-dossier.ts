/**
 * The files of a small, complete dossier of an invented event, by path: what `npm run new -- dossier` writes. It has
 * one of each kind of record, a question on which independent origins agree, and one on which they do not.
 */
export const starterDossier: Readonly<Record<string, string>> = {
  'dossier.mdx': `---
title: The warehouse fire in Saltmere
lead: On the evening of 14 May 2024 a warehouse burned in the harbour of Saltmere. Where the fire began is agreed; how many people were hurt is not.
period: 2024-05-14/2024-05-16
language: en
sections:
  - id: fire
    title: The fire
keyQuestions:
  - injured
  - origin
---

This dossier sets side by side what two newspapers report of a fire in [Saltmere](place:saltmere). The town, the
newspapers and the fire are invented, so that there is something to start from: replace the files one by one.
`,
  'summary.mdx': `---
title: What is known, and who says so
---

In the [harbour](place:harbour) of [Saltmere](place:saltmere) a warehouse burned. Whether the fire began in its loading
bay: <Answer question="origin"/>. The [fire service](actor:fire-service) said so [on the same night](claim:lantern-origin),
and [Quay Watch](actor:quay-watch) [two days later](claim:tide-origin).

How many people were hurt: <Answer question="injured"/>. The fire service speaks of [four](claim:lantern-injured),
Quay Watch of [nine](claim:tide-injured).
`,
  'articles/lantern-2024-05-15.mdx': `---
title: Warehouse burns in the harbour
source: saltmere-lantern
published: 2024-05-15
language: en
access: full
---

A fire broke out in the [harbour](place:harbour) of [Saltmere](place:saltmere) on Tuesday evening. <Claim id="lantern-origin" by="fire-service" question="origin" value="yes" when="2024-05-14" loc="2">It began in the loading bay of a warehouse</Claim>, said the [fire service](actor:fire-service).

<Claim id="lantern-injured" by="fire-service" question="injured" value="4" when="2024-05-14" loc="3">Four people were hurt</Claim>, by the count of the [fire service](actor:fire-service).
`,
  'articles/tide-2024-05-16.mdx': `---
title: More hurt in harbour fire than first said
source: evening-tide
published: 2024-05-16
language: en
access: full
---

[Quay Watch](actor:quay-watch), which observes the safety of the [harbour](place:harbour), has looked into the fire. By its account <Claim id="tide-origin" by="quay-watch" question="origin" value="yes" when="2024-05-14" loc="2">the fire started in the loading bay</Claim>.

<Claim id="tide-injured" by="quay-watch" question="injured" value="9" when="2024-05-14" loc="3">[Quay Watch](actor:quay-watch) counts nine people who were hurt on that evening</Claim>.
`,
  'sources/saltmere-lantern.mdx': `---
name: Saltmere Lantern
kind: newspaper
language: en
---

Daily newspaper of [Saltmere](place:saltmere).
`,
  'sources/evening-tide.mdx': `---
name: Evening Tide
kind: newspaper
language: en
---

Newspaper of the coast, printed in the evening.
`,
  'actors/fire-service.mdx': `---
name: Saltmere Fire Service
kind: government-body
aliases:
  - fire service
---

Fire service of the town.
`,
  'actors/quay-watch.mdx': `---
name: Quay Watch
kind: monitor
descriptors:
  - it
---

Monitors safety at work in the harbour, independently of the town.
`,
  'places/saltmere.mdx': `---
name: Saltmere
kind: town
---

An invented town by the sea.
`,
  'places/harbour.mdx': `---
name: Saltmere harbour
kind: harbour
aliases:
  - harbour
partOf: saltmere
---

The harbour of the town, with its warehouses.
`,
  'questions/origin.mdx': `---
title: Did the fire begin in the loading bay?
kind: yesno
scope: Where in the warehouse the fire of 14 May 2024 began.
time: fixed
section: fire
order: 10
---
`,
  'questions/injured.mdx': `---
title: How many people were hurt?
kind: count
unit: people hurt
scope: Everyone who was hurt in the fire of 14 May 2024.
time: fixed
section: fire
order: 20
---
`,
};
