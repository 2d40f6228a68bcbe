import type { Edit, Issue } from '../issue.ts';

/**
 * Of some fixable issues, in order, those whose fixes can be applied together: none of their edits touches another,
 * unless it is the same.
 */
export function findCompatible(issues: readonly Issue[]): Issue[] {
  const taken: Edit[] = [];
  return issues.filter(({ fix }) => {
    if (!fix?.edits.every((edit) => taken.every((other) => isSame(edit, other) || isApart(edit, other)))) {
      return false;
    }
    taken.push(...fix.edits);
    return true;
  });
}

/** The edits of the fixes of some compatible issues, each once. */
export function editsOf(issues: readonly Issue[]): Edit[] {
  const edits = issues.flatMap(({ fix }) => fix?.edits ?? []);
  return edits.filter((edit, index) => edits.findIndex((other) => isSame(edit, other)) === index);
}

function isSame(a: Edit, b: Edit): boolean {
  return (
    a.span.file === b.span.file &&
    a.span.start.offset === b.span.start.offset &&
    a.span.end.offset === b.span.end.offset &&
    a.text === b.text
  );
}

function isApart({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.file !== b.file || a.end.offset < b.start.offset || b.end.offset < a.start.offset;
}
