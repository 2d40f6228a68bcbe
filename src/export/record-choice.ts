import { recordsOf } from '../dossier/check/records.ts';
import type { Id } from '../dossier/model.ts';
import type { LinkScheme, ParsedDossier } from '../dossier/parse/parsed.ts';
import { idPattern } from '../dossier/schema/fields.ts';

/** Something that an editor offers to name by its id. */
export interface Choice {
  id: Id;
  /** What a person knows it by, on one line: a name, a title, the words of a claim; of a withheld name, the role. */
  label: string;
}

/**
 * The records and claims that there are to name, by kind, in order of file and place. What has an id that could
 * not be written down anyway is left out, and so an id needs no escaping wherever it is put.
 */
export function listChoices(parsed: ParsedDossier): Readonly<Record<LinkScheme, Choice[]>> {
  const { article, source, actor, place, question, claim } = recordsOf(parsed);
  return {
    article: choicesOf(article, ({ fields }) => fields.title),
    source: choicesOf(source, ({ fields }) => fields.name),
    actor: choicesOf(actor, ({ fields, id }) => fields.name ?? fields.role ?? id),
    place: choicesOf(place, ({ fields }) => fields.name),
    question: choicesOf(question, ({ fields }) => fields.title),
    claim: choicesOf(claim, (placed) => placed.claim.words),
  };
}

/** The sections that a question may stand in. */
export function listSections({ about }: ParsedDossier): Choice[] {
  return (about?.fields.sections ?? []).map(({ id, title }) => ({ id, label: onOneLine(title) }));
}

function choicesOf<Item>(items: ReadonlyMap<Id, Item>, labelOf: (item: Item) => string): Choice[] {
  return [...items]
    .filter(([id]) => idPattern.test(id))
    .map(([id, item]) => ({ id, label: onOneLine(labelOf(item)) }));
}

/** Longer labels would be cut off in a list anyway. */
const mostLetters = 100;

function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > mostLetters ? `${[...line].slice(0, mostLetters).join('')}…` : line;
}
