import type { Issue } from './issue.ts';

/** More of one kind in one file are of no help to anyone. */
export const mostIssues = 200;

/**
 * As many issues of one level and one file as help; the last of them says and counts how many more there are, and keeps hidden what
 * they would have hidden.
 * @param what which issues these are: "errors in this file"
 */
export function atMost(most: number, issues: readonly Issue[], what: string): readonly Issue[] {
  const last = issues[most - 1];
  if (issues.length <= most || !last) return issues;
  const rest = issues.slice(most);
  const concealed = rest.flatMap(({ concealed = [] }) => concealed);
  const told: Issue = {
    ...last,
    message: `${last.message} There are ${rest.length} more ${what}.`,
    more: rest.length,
    ...(concealed.length > 0 ? { concealed: [...(last.concealed ?? []), ...concealed] } : {}),
  };
  return [...issues.slice(0, most - 1), told];
}
