import type { Span } from '../issue.ts';
import type { ParsedDossier } from '../parse/parsed.ts';
import type { Rule } from './rule.ts';

/**
 * A list of ids must name each once.
 *
 * Cause: a line was copied.
 * Fix: take the second one out, or give it an id of its own.
 */
export const noRepeats: Rule = {
  id: 'no-repeats',
  level: 'error',
  description:
    'Key questions, wires, memberships and parts are lists in which every id stands once. (Repeated sections and options are reported with their file’s frontmatter.)',
  ok: [
    {
      'actors/minister.mdx':
        '---\nname: Minister\nkind: person\nmemberOf: [ministry, union]\nvisibility: public\n---',
    },
  ],
  notOk: [
    {
      'actors/minister.mdx':
        '---\nname: Minister\nkind: person\nmemberOf: [ministry, ministry]\nvisibility: public\n---',
    },
  ],
  check(parsed, report) {
    for (const { where, ids, spanOf } of listsOf(parsed)) {
      ids.forEach((id, index) => {
        if (ids.indexOf(id) === index) return;
        report({
          span: spanOf(index),
          message: `${where} has "${id}" twice, expected it once.`,
          hint: 'Take this one out, or correct its id.',
        });
      });
    }
  },
};

interface IdList {
  where: string;
  ids: string[];
  spanOf: (index: number) => Span;
}

function listsOf({ about, articles, actors, questions }: ParsedDossier): IdList[] {
  const lists: IdList[] = [];
  if (about) {
    const { keyQuestions } = about.fields;
    lists.push({
      where: '`keyQuestions` of dossier.mdx',
      ids: keyQuestions,
      spanOf: (i) => about.spanOf('keyQuestions', i),
    });
  }
  for (const { file, fields, spanOf } of articles) {
    lists.push({ where: `\`wire\` of ${file}`, ids: fields.wire, spanOf: (i) => spanOf('wire', i) });
  }
  for (const { file, fields, spanOf } of actors) {
    lists.push({
      where: `\`memberOf\` of ${file}`,
      ids: fields.memberOf,
      spanOf: (i) => spanOf('memberOf', i),
    });
  }
  for (const { file, fields, spanOf } of questions) {
    lists.push({ where: `\`parts\` of ${file}`, ids: fields.parts, spanOf: (i) => spanOf('parts', i) });
  }
  return lists;
}
