import { recordsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * Only counts of one unit can add up.
 *
 * Cause: `parts` lists a question of another kind, or one that counts something else.
 * Fix: take it out of `parts`, or let both count the same: "dead", and "dead" or "dead civilians".
 */
export const partsAreCounts: Rule = {
  id: 'parts-are-counts',
  level: 'error',
  description:
    'A question with `parts`, and each of its parts, is of kind count, and all are of one unit, since their figures are added. The unit of a part may say more: dead, of which dead civilians.',
  ok: [
    {
      'questions/dead.mdx':
        '---\ntitle: How many died?\nkind: count\nunit: people\nscope: All.\ntime: grows\nparts: [dockers]\nsection: fire\norder: 10\n---',
      'questions/dockers.mdx':
        '---\ntitle: How many dockers died?\nkind: count\nunit: people of the docks\nscope: Dockers.\ntime: grows\nsection: fire\norder: 11\n---',
    },
  ],
  notOk: [
    {
      'questions/dead.mdx':
        '---\ntitle: How many died?\nkind: count\nunit: people\nscope: All.\ntime: grows\nparts: [arson]\nsection: fire\norder: 10\n---',
    },
    {
      'questions/dead.mdx':
        '---\ntitle: How many died?\nkind: count\nunit: people\nscope: All.\ntime: grows\nparts: [ships]\nsection: fire\norder: 10\n---',
      'questions/ships.mdx':
        '---\ntitle: How many ships sank?\nkind: count\nunit: ships\nscope: All.\ntime: grows\nsection: fire\norder: 11\n---',
    },
  ],
  check(parsed, report) {
    const questions = recordsOf(parsed).question;
    for (const { id, fields, spanOf, keySpanOf } of parsed.questions) {
      if (fields.parts.length > 0 && fields.kind !== 'count') {
        report({
          span: keySpanOf('parts'),
          message: `Question "${id}" has parts, but is of kind ${fields.kind}, expected count.`,
          hint: 'Take parts out: only counts add up.',
        });
        continue;
      }
      fields.parts.forEach((part, index) => {
        const asked = questions.get(part)?.fields;
        if (!asked || part === id) return;
        if (asked.kind !== 'count') {
          report({
            span: spanOf('parts', index),
            message: `Question "${id}" has the part "${part}", which is of kind ${asked.kind}, expected count.`,
            hint: 'Take it out: only counts add up.',
          });
        } else if (!isUnitOf(asked.unit, fields.unit)) {
          report({
            span: spanOf('parts', index),
            message: `Question "${id}" counts ${fields.unit ?? 'no unit'}, but its part "${part}" counts ${asked.unit ?? 'no unit'}.`,
            hint: fields.unit
              ? `Give the part the unit "${fields.unit}", with more words if need be, or take it out.`
              : 'Give both questions the same unit, or take the part out.',
          });
        }
      });
    }
  },
};

/** A part may count the same in more words: its unit has every word of the whole's. */
function isUnitOf(part: string | undefined, whole: string | undefined): boolean {
  if (part === undefined || whole === undefined) return part === whole;
  const words = wordsOf(part);
  return wordsOf(whole).every((word) => words.includes(word));
}

function wordsOf(unit: string): string[] {
  return unit.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
