import { replaceId } from './id-fix.ts';
import { absence, anyOf, makeOrName } from './naming.ts';
import { linksOf, lookUp } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * A link with a record scheme must lead to a record of that kind.
 *
 * Cause: a slip of the pen, or the wrong scheme (`place:` where the record is an actor).
 * Fix: correct the id or the scheme, or write the file that the message names.
 */
export const knownLinkTargets: Rule = {
  id: 'known-link-targets',
  level: 'error',
  description:
    'A link such as [the ministry](actor:ministry) leads to a record that exists, of the kind that its scheme says.',
  ok: ['[The Agency](source:agency) wrote of the [harbour](place:harbour) that night.'],
  notOk: [
    'A fire in the [harbour](place:harbor).',
    'A fire in the [harbour](actor:harbour).',
    'It was said [before](claim:monday-dead).',
  ],
  check(parsed, report) {
    for (const link of linksOf(parsed)) {
      const { scheme, target, words, span, targetSpan } = link;
      const result = lookUp(parsed, target, [scheme]);
      if (result.is === 'known') continue;
      const start = `The link "${words}" leads to ${scheme}:${target}`;
      if (result.is === 'other') {
        report({
          span,
          message: `${start}, but "${target}" is ${anyOf([result.kind])}, not ${anyOf([scheme])}.`,
          hint: `Write [${words}](${result.kind}:${target}).`,
        });
      } else if (result.is === 'taken-down') {
        report({
          span,
          message: `${start}, which was taken down on ${result.on}.`,
          hint: 'Keep the words, if they can stand without it, and remove the link.',
        });
      } else {
        const { nearest } = result;
        report({
          span: targetSpan ?? span,
          message: `${start}, but ${absence([scheme], target)}.`,
          hint: nearest ? `Did you mean "${scheme}:${nearest.id}"?` : makeOrName([scheme], target),
          fix:
            nearest?.isObvious && targetSpan
              ? replaceId(parsed, target, nearest.id, [targetSpan])
              : undefined,
        });
      }
    }
  },
};
