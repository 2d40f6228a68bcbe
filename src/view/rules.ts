import { exampleFiles } from '../dossier/check/example.ts';
import { buildDossier } from '../dossier/index.ts';
import type { Issue } from '../dossier/issue.ts';
import type { DescribedRule, Example } from '../dossier/rule.ts';
import { exampleView, type ShownFile } from './example.ts';

export interface ShownRule extends Pick<DescribedRule, 'id' | 'level' | 'description'> {
  ok: ShownFile[][];
  /** Each with the very issue that the rule reports of it. */
  notOk: { files: ShownFile[]; issue: Issue }[];
}

/** Rules with their examples, of which those that are not ok have been put to the rules. */
export function rulesView(rules: readonly DescribedRule[]): ShownRule[] {
  return rules.map(({ id, level, description, ok, notOk }) => ({
    id,
    level,
    description,
    ok: ok.map((example) => exampleView(example)),
    notOk: notOk.flatMap((example) =>
      exampleIssues(example)
        .filter(({ rule }) => rule === id)
        .map((issue) => ({ files: exampleView(example, issue.span), issue })),
    ),
  }));
}

/** What is reported of an example, without what is reported of the example dossier as it stands. */
export function exampleIssues(example: Example): Issue[] {
  return issuesOf(example).filter((issue) => !standing.has(keyOf(issue)));
}

const standing = new Set(issuesOf({}).map(keyOf));

function issuesOf(example: Example): Issue[] {
  return buildDossier(exampleFiles(example)).issues;
}

function keyOf({ rule, span, message }: Issue): string {
  return [rule, span.file, message].join('\n');
}
