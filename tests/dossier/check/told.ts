/** What one rule reports of an example, and the content folder around it. */
import { exampleFiles } from '../../../src/dossier/check/example.ts';
import { buildDossier } from '../../../src/dossier/index.ts';
import type { Issue } from '../../../src/dossier/issue.ts';

export function issuesOf(rule: string, over: Record<string, string>): Issue[] {
  return buildDossier(exampleFiles(over)).issues.filter((issue) => issue.rule === rule);
}

/** `line:column message hint`. */
export function told(rule: string, over: Record<string, string>): string[] {
  return issuesOf(rule, over).map(
    ({ span, message, hint }) => `${span.start.line}:${span.start.column} ${message} ${hint ?? ''}`,
  );
}

/** An article whose body begins in line 8. */
export function article(body: string): Record<string, string> {
  return {
    'articles/monday.mdx': `---\ntitle: Fire\nsource: daily\nwire: [agency]\npublished: 2024-03-05\nlanguage: en\n---\n${body}`,
  };
}
