import type { Issue } from '../issue.ts';
import { editsOf } from './compatible-fixes.ts';
import { moveOffset } from './edit-file.ts';

/** The issues of a dossier as it is at some time. */
export interface State {
  issues: readonly Issue[];
  /** Whether it was weighed, which is left out while there are errors. */
  isWeighed: boolean;
}

/**
 * What speaks against some fixes: an issue that was not there before, in any file, or one of the issues that they were
 * to mend. Undefined where nothing does.
 *
 * An issue is known again by what it says, or else by where it stands: names and places within a message change with
 * the fixes. What the weighing finds is no harm where it could not be found before.
 */
export function findHarm(before: State, after: State, fixed: readonly Issue[]): Issue | undefined {
  const edits = editsOf(fixed);
  // What is still there is taken for another one of the same kind first.
  const open = new Set([...before.issues.filter((issue) => !fixed.includes(issue)), ...fixed]);
  const place = ({ rule, span }: Issue, move: (offset: number) => number) =>
    JSON.stringify([rule, span.file, move(span.start.offset)]);
  const moved = (issue: Issue) =>
    place(issue, (offset) =>
      moveOffset(
        offset,
        edits.filter(({ span }) => span.file === issue.span.file),
      ),
    );
  const unsaid = leaveOutKnown(after.issues, open, sayingOf, sayingOf);
  const unknown = leaveOutKnown(unsaid, open, moved, (issue) => place(issue, (offset) => offset));
  const harm = unknown.find(({ rule }) => before.isWeighed || rule !== ofTheWeighing);
  return harm ?? fixed.find((issue) => !open.has(issue));
}

const ofTheWeighing = 'parts-add-up';

function sayingOf({ rule, message, span }: Issue): string {
  return JSON.stringify([rule, span.file, message]);
}

/** Those issues that have no counterpart among the open ones, each of which stands for one and is then taken out. */
function leaveOutKnown(
  issues: readonly Issue[],
  open: Set<Issue>,
  keyBefore: (issue: Issue) => string,
  keyAfter: (issue: Issue) => string,
): Issue[] {
  const counterparts = Map.groupBy(open, keyBefore);
  return issues.filter((issue) => {
    const known = counterparts.get(keyAfter(issue))?.shift();
    if (known) open.delete(known);
    return !known;
  });
}
