import type { Issue } from '../issue.ts';
import { findNames, mergeStretches } from './find-names.ts';
import type { NameList } from './name-list.ts';
import type { Stretch } from './name-words.ts';

/**
 * Issues that can be shown to anyone: in their messages, hints and paths a withheld name is blanked, and each knows
 * which stretches of its file are not to be shown with it, whichever rule found them.
 * @param list the names, where they can be looked for
 */
export function concealIssues(issues: readonly Issue[], list: NameList | undefined): Issue[] {
  const byFile = new Map<string, Stretch[]>();
  for (const { span, concealed = [] } of issues) {
    byFile.set(span.file, mergeStretches([...(byFile.get(span.file) ?? []), ...concealed]));
  }
  const conceal = (text: string) => (list ? blank(text, findNames(text, list)) : text);
  return issues.map((issue) => {
    const { file } = issue.span;
    const concealed = byFile.get(file) ?? [];
    const said = concealed.length > 0 ? (text: string) => conceal(withoutCutQuotes(text)) : conceal;
    return {
      ...issue,
      message: said(issue.message),
      ...(issue.hint === undefined ? {} : { hint: said(issue.hint) }),
      span: { ...issue.span, file: conceal(file) },
      ...(concealed.length === 0 ? {} : { concealed }),
    };
  });
}

/** A text of the same length, with something that cannot be read in some stretches; line ends stay. */
export function blank(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/[^\r\n]/g, '█') + rest.slice(end),
    text,
  );
}

/** A quotation that is cut short may end within a name, of which the beginning is not found. */
function withoutCutQuotes(text: string): string {
  return text.replace(/"[^"]*…"/g, '"█"');
}
