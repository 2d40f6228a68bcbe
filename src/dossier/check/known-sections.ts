import { findNearest, findObvious } from '../nearest.ts';
import { replaceId } from './id-fix.ts';
import { placesOfScalar } from './references.ts';
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
  check(parsed, report) {
    const { about, questions, faulty } = parsed;
    if (!about) return;
    const known = about.fields.sections.map(({ id }) => id);
    for (const { id, fields, spanOf, text } of questions) {
      const { section } = fields;
      if (known.includes(section)) continue;
      const near = findNearest(section, known);
      const obvious = findObvious(section, known);
      const span = spanOf('section');
      report({
        span,
        message: `Question "${id}" names the section "${section}", but dossier.mdx lists no such section.`,
        hint: near
          ? `Did you mean "${near}"?`
          : `Write one of ${known.join(', ')}, or add it to \`sections\` in dossier.mdx.`,
        fix:
          obvious !== undefined && !faulty?.has(about.file)
            ? replaceId(parsed, section, obvious, placesOfScalar(section, span, text))
            : undefined,
      });
    }
  },
};
