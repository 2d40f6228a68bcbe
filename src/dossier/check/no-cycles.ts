import type { Span } from '../issue.ts';
import type { Id } from '../model.ts';
import type { ParsedDossier } from '../parse/parsed.ts';
import type { Rule } from './rule.ts';

/**
 * Nothing may belong to itself, not even by way of others.
 *
 * Cause: `partOf` and the like were written in both of two records.
 * Fix: keep the one that is true.
 */
export const noCycles: Rule = {
  id: 'no-cycles',
  level: 'error',
  description:
    'Whoever is followed up `speaksFor` and `memberOf`, any place up `partOf` and any question down `parts` never comes back to where it began.',
  ok: [{ 'places/harbour.mdx': '---\nname: Harbour\nkind: harbour\npartOf: city\n---' }],
  notOk: [
    { 'places/city.mdx': '---\nname: City\nkind: city\npartOf: harbour\n---' },
    { 'places/city.mdx': '---\nname: City\nkind: city\npartOf: city\n---' },
    { 'actors/ministry.mdx': '---\nname: Ministry\nkind: government-body\nmemberOf: minister\n---' },
  ],
  check(parsed, report) {
    for (const { noun, edges } of graphsOf(parsed)) {
      const told = new Set<Id>();
      for (const start of edges.keys()) {
        const way = told.has(start) ? undefined : findWayBack(start, edges);
        if (!way || way.some(({ from }) => told.has(from))) continue;
        for (const { from } of way) told.add(from);
        const [first] = way;
        if (!first) continue;
        const steps = way.map(({ from, field, to }) => `${from} has ${field} ${to}`).join(', ');
        report({
          span: first.span,
          message: `${noun} "${start}" belongs to itself: ${steps}.`,
          hint: `Take ${way.length === 1 ? 'it' : 'one of them'} out.`,
        });
      }
    }
  },
};

interface Edge {
  from: Id;
  field: string;
  to: Id;
  span: Span;
}

type Edges = Map<Id, Edge[]>;

/** Each graph in which a way round would hang or mislead whatever follows it. Ids in order. */
function graphsOf({ actors, places, questions }: ParsedDossier): { noun: string; edges: Edges }[] {
  return [
    { noun: 'Actor', edges: edgesOf(actors, ['speaksFor', 'memberOf']) },
    { noun: 'Place', edges: edgesOf(places, ['partOf']) },
    { noun: 'Question', edges: edgesOf(questions, ['parts']) },
  ];
}

interface Holder<Key extends string> {
  id: Id;
  fields: Partial<Record<Key, Id | Id[]>>;
  spanOf: (...path: (string | number)[]) => Span;
}

function edgesOf<Key extends string>(files: readonly Holder<Key>[], keys: readonly Key[]): Edges {
  return new Map(
    files.map(({ id, fields, spanOf }) => [
      id,
      keys.flatMap((field) => {
        const ids: Id[] = [fields[field] ?? []].flat();
        return ids.map((to, index) => ({ from: id, field, to, span: spanOf(field, index) }));
      }),
    ]),
  );
}

/** The shortest way from an id back to itself. */
function findWayBack(start: Id, edges: Edges): Edge[] | undefined {
  const ways: Edge[][] = (edges.get(start) ?? []).map((edge) => [edge]);
  const seen = new Set<Id>();
  for (const way of ways) {
    const at = way.at(-1)?.to ?? start;
    if (at === start) return way;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const edge of edges.get(at) ?? []) ways.push([...way, edge]);
  }
  return undefined;
}
