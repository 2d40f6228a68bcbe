import { blockAt, type Failure, findClosing } from './failure.ts';
import { hintForHtml } from './html-hints.ts';
import type { FileText } from './places.ts';
import { quote } from './quote.ts';
import { issue } from './rules.ts';

/** An opening tag without a closing one in its paragraph; the parser names the tag and its place in its message. */
export function describeUnclosed(reason: string, at: number, source: FileText): Failure {
  const opened = /`<([^>`]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
  const [, name = '', ...numbers] = opened ?? [];
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = numbers.map(Number);
  const start = opened ? source.offsetAt(line, column) : at;
  const end = opened ? source.offsetAt(endLine, endColumn) : at;
  const span = source.spanAt(start, end);
  if (!isComponent(name)) {
    const message = `Unexpected tag <${name}>.`;
    return { issue: issue('no-html', span, message, hintForHtml(name)), lost: [{ start, end }] };
  }
  const other = /^Unexpected closing tag `(<\/[^`]*>)`/.exec(reason)?.[1];
  if (other) {
    const message = `<${name}> is closed by ${other}, expected </${name}>.`;
    return {
      issue: issue('unclosed-tag', span, message, `Write </${name}>.`),
      lost: [blockAt(source, start)],
    };
  }
  const closing = findClosing(name, end, source);
  if (closing) {
    const message = `<${name}> is not closed in the paragraph, or the emphasis, that it begins in.`;
    const hint = `Write one <${name}> for each paragraph, and put </${name}> before the end of it.`;
    return { issue: issue('claim-blocks', span, message, hint), lost: [{ start, end }, closing] };
  }
  const message = `<${name}> is not closed in its paragraph, expected </${name}>.`;
  // A tag without attributes is most likely a closing one that lacks its slash.
  if (end - start === name.length + 2) {
    const hint = `Write </${name}>, if it is to close the one before.`;
    return { issue: issue('unclosed-tag', span, message, hint), lost: [blockAt(source, start)] };
  }
  return {
    issue: issue('unclosed-tag', span, message, `Add </${name}> after its words.`),
    lost: [{ start, end }],
  };
}

/** A closing tag without an opening one. */
export function describeStrayClosing(at: number, source: FileText): Failure {
  const start = source.text.lastIndexOf('<', at);
  const end = source.text.indexOf('>', at) + 1 || at + 1;
  const tag = source.text.slice(start, end);
  const span = source.spanAt(start, end);
  const name = /^<\/\s*([\w.:-]*)/.exec(tag)?.[1] ?? '';
  const found = isComponent(name)
    ? issue(
        'unclosed-tag',
        span,
        `${quote(tag)} closes nothing, expected <${name} …> before it in its paragraph.`,
        'Remove it, or add the opening tag.',
      )
    : issue('no-html', span, `Unexpected tag ${quote(tag)}.`, hintForHtml(name));
  return { issue: found, lost: [{ start, end }] };
}

function isComponent(name: string): boolean {
  return /^(?:Claim|Answer)$/.test(name);
}
