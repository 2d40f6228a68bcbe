/** What fixing makes of an example dossier. */
import { exampleFiles } from '../../../src/dossier/check/example.ts';
import type { Example } from '../../../src/dossier/rule.ts';
import { type FixedDossier, fixDossier } from '../../../src/dossier/fix/index.ts';
import type { SourceFile } from '../../../src/dossier/model.ts';

export interface Outcome extends FixedDossier {
  /** The files that are not as they were, by path. */
  changed: Record<string, string>;
}

export function fix(example: Example, ...rules: string[]): Outcome {
  const before = exampleFiles(example);
  const outcome = fixDossier(before, ({ rule }) => rules.length === 0 || rules.includes(rule));
  const isChanged = ({ content }: SourceFile, index: number) => content !== before[index]?.content;
  const changed = outcome.files.filter(isChanged).map(({ path, content }) => [path, String(content)]);
  return { ...outcome, changed: Object.fromEntries(changed) as Record<string, string> };
}

/** The body of the example article once it is fixed. */
export function fixedBody(body: string): string {
  const { files } = fix(body);
  const text = String(files.find(({ path }) => path === 'articles/monday.mdx')?.content);
  return text.slice(text.indexOf('\n---\n') + '\n---\n\n'.length, -1);
}
