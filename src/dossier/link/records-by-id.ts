import type { Actor, Article, Claim, Id, Place, Question, Source } from '../model.ts';

/** The linked records by their ids. */
export interface Records {
  articles: Map<Id, Article>;
  sources: Map<Id, Source>;
  actors: Map<Id, Actor>;
  places: Map<Id, Place>;
  questions: Map<Id, Question>;
  claims: Map<Id, Claim>;
}

/** @throws an Error where there is none, which the checks rule out */
export function find<Item>(items: ReadonlyMap<Id, Item>, id: Id): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`Nothing has the id "${id}".`);
  return item;
}
