import type { Issue } from '../issue.ts';
import type { Frontmatter } from './frontmatter.ts';

/**
 * The issues of `withheld.mdx`, of which none shows an entry of `names`: one that is no hash is most likely a name.
 */
export function concealEntries(issues: Issue[], { values, spanOf }: Frontmatter): Issue[] {
  const names: unknown = values?.['names'];
  const entries = Array.isArray(names) ? names.map((_, index) => spanOf('names', index)) : [spanOf('names')];
  const places = new Set(entries.map(({ start }) => start.offset));
  return issues.map((issue) => {
    const { start, end } = issue.span;
    if (issue.rule !== 'frontmatter-value' || !places.has(start.offset)) return issue;
    return {
      ...issue,
      message: issue.message.replace(/, found .*/s, ', found something else, not shown as it may be a name.'),
      hint: 'Take it out, and add the name with npm run new -- withheld.',
      concealed: [{ start: start.offset, end: end.offset }],
    };
  });
}
