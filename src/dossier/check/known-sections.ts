import { findNearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/**
 * A question's `section` must be one that dossier.mdx lists.
 *
 * Cause: a slip of the pen, or a section not yet listed.
 * Fix: correct the id, or add the section to `sections` in dossier.mdx.
 */
export const knownSections: Rule = {
  id: 'known-sections',
  level: 'error',
  description: 'The section of a question is one of the sections that dossier.mdx lists.',
  ok: [
    {
      'questions/arson.mdx':
        '---\ntitle: Was it laid?\nkind: yesno\nscope: The fire.\ntime: fixed\nsection: fire\norder: 20\n---',
    },
  ],
  notOk: [
    {
      'questions/arson.mdx':
        '---\ntitle: Was it laid?\nkind: yesno\nscope: The fire.\ntime: fixed\nsection: fires\norder: 20\n---',
    },
  ],
  check({ about, questions }, report) {
    if (!about) return;
    const known = about.fields.sections.map(({ id }) => id);
    for (const { id, fields, spanOf } of questions) {
      if (known.includes(fields.section)) continue;
      const near = findNearest(fields.section, known);
      report({
        span: spanOf('section'),
        message: `Question "${id}" names the section "${fields.section}", but dossier.mdx lists no such section.`,
        hint: near ? `Did you mean "${near}"?` : 'Correct it, or add it to `sections` in dossier.mdx.',
      });
    }
  },
};
