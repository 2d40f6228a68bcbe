import type { Span } from '../issue.ts';
import { blockAt, type Failure, type ParserError } from './failure.ts';
import { describeTag } from './malformed-tag.ts';
import type { FileText } from './places.ts';
import { quote } from './quote.ts';
import { issue } from './rules.ts';
import { describeStrayClosing, describeUnclosed } from './unclosed-tag.ts';

/** Turns what the MDX parser threw into an issue in the words of this format. */
export function describeFailure(error: unknown, source: FileText, bodyStart: number): Failure {
  if (!isParserError(error)) return describeOverflow(error, source, bodyStart);
  const { reason } = error;
  const at = placeOf(error, source);
  const { text } = source;
  if (reason.startsWith('Expected a closing tag') || reason.startsWith('Unexpected closing tag')) {
    return describeUnclosed(reason, at, source);
  }
  if (reason.startsWith('Expected the closing tag')) {
    const message = 'The closing tag stands in an emphasis or a link in which the opening one does not.';
    return whole(source, at, 'unclosed-tag', message, 'Let both stand inside it, or both outside.');
  }
  if (reason.startsWith('Unexpected closing slash') && error.ruleId === 'unexpected-closing-slash') {
    return describeStrayClosing(at, source);
  }
  if (reason.includes('in expression')) return describeBrace(at, source, bodyStart);
  if (reason.startsWith('Unexpected empty expression')) {
    return whole(
      source,
      at,
      'plain-attributes',
      'Unexpected empty expression.',
      'Write the value in quotes.',
    );
  }
  if (/before name/.test(reason) && text[at] === '!') {
    return describeComment(at, source);
  }
  if (reason.includes('to create a link in MDX')) {
    const message = 'Unexpected address between < and >, expected a link.';
    return whole(source, at, 'mdx-syntax', message, 'Write [words](https://…).');
  }
  if (/ before name/.test(reason)) {
    const message = `Unexpected ${quote(text.slice(at - 1, at + 1))}, expected the name of a component after "<".`;
    const span = source.spanAt(at - 1, at + 1);
    return {
      issue: issue('mdx-syntax', span, message, 'Write &lt; where you mean "less than".'),
      lost: [{ start: at - 1, end: at }],
    };
  }
  return describeTag(error, at, source);
}

/** The stack of the parser, or a mistake in it: the text is to blame in the one case, and not lost in the other. */
function describeOverflow(error: unknown, source: FileText, bodyStart: number): Failure {
  const message =
    error instanceof RangeError
      ? 'The text is nested too deeply to be read.'
      : `The text could not be read: ${error instanceof Error ? error.message : String(error)}.`;
  const rule = error instanceof RangeError ? 'too-complex' : 'mdx-syntax';
  return { issue: issue(rule, source.spanAt(bodyStart), message, 'Write it with less nesting.') };
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'reason' in error;
}

/** Offset of the mistake. */
function placeOf({ place }: ParserError, { text }: FileText): number {
  const point = place && ('start' in place ? place.start : place);
  return point?.offset ?? text.length;
}

/** An expression ends at the first closing brace, so the one that has none is the first after the last of these. */
function describeBrace(at: number, source: FileText, bodyStart: number): Failure {
  const before = source.text.slice(0, at);
  const from = Math.max(bodyStart, before.lastIndexOf('}') + 1);
  const open = before.slice(from).search(/(?<!\\)\{/);
  const start = open < 0 ? Math.max(bodyStart, at - 1) : from + open;
  const message = 'Unexpected {, which begins an expression and is not closed.';
  const hint = 'Write \\{ where you mean the brace itself.';
  return {
    issue: issue('unclosed-brace', source.spanAt(start, start + 1), message, hint),
    lost: [{ start, end: start + 1 }],
  };
}

function describeComment(at: number, source: FileText): Failure {
  const start = at - 1;
  const block = blockAt(source, start);
  const close = source.text.slice(start, block.end).indexOf('-->');
  const end = close < 0 ? block.end : start + close + 3;
  const message = 'Unexpected comment or declaration.';
  return {
    issue: issue('no-html', source.spanAt(start, end), message, 'Remove it.'),
    lost: [{ start, end }],
  };
}

function whole(
  source: FileText,
  at: number,
  rule: Parameters<typeof issue>[0],
  message: string,
  hint: string,
): Failure {
  const span: Span = source.spanAt(at, Math.min(at + 1, source.text.length));
  return { issue: issue(rule, span, message, hint), lost: [blockAt(source, at)] };
}
