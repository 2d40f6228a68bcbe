import { blockAt, type Failure, findClosing, type ParserError } from './failure.ts';
import type { FileText } from './places.ts';
import { quote } from './quote.ts';
import { issue } from './rules.ts';

/** A tag that is begun but not well formed. */
export function describeTag(error: ParserError, at: number, source: FileText): Failure {
  const block = blockAt(source, Math.min(at, source.text.length - 1));
  const start = findOpening(source.text.slice(block.start, at)) + block.start;
  const name = /^<\/?([\w.:-]*)/.exec(source.text.slice(start))?.[1] ?? '';
  const tag = `<${name}>`;
  const { reason, ruleId } = error;
  const ended = ruleId === 'unexpected-eof' || ruleId === 'unexpected-lazy' || /lazy line/.test(reason);
  const split = /^[^\r\n]*(?:\r\n|\r|\n)[ \t]*>/.exec(source.text.slice(at));
  if (ended && split) {
    const mark = at + split[0].length - 1;
    const message = `The > that ends ${tag} begins a line, where Markdown takes it for a quotation.`;
    const found = issue(
      'split-tag',
      source.spanAt(mark, mark + 1),
      message,
      'Put it at the end of the line before.',
    );
    return { issue: found, lost: [block] };
  }
  if (ended) {
    const quoted = reason.includes('in attribute value');
    const message = quoted
      ? `A quotation mark in ${tag} is opened but not closed.`
      : `${tag} has no > at its end, or an empty line within.`;
    const hint = quoted
      ? 'Close the value with the quotation mark that began it.'
      : 'Close the tag with >, in the same paragraph.';
    const closing = findClosing(name, block.end, source);
    return {
      issue: issue('mdx-syntax', source.spanAt(start, at), message, hint),
      lost: closing ? [block, closing] : [block],
    };
  }
  const found = quote(source.text.slice(at, at + 1));
  if (source.text[at] === '}') {
    const message = `Unexpected expression among the attributes of ${tag}.`;
    return {
      issue: issue('plain-attributes', source.spanAt(start, at + 1), message, 'Write each value in quotes.'),
      lost: [block],
    };
  }
  if (reason.includes('before attribute value')) {
    const message = `Unexpected ${found} in ${tag}, expected a value in quotes.`;
    return {
      issue: issue(
        'plain-attributes',
        source.spanAt(at, at + 1),
        message,
        /[“”„‟«»‘’]/.test(source.text.charAt(at))
          ? 'Write straight quotation marks (") around every value, in place of curved ones.'
          : 'Write quotation marks around the value.',
      ),
      lost: [block],
    };
  }
  const message = `Unexpected ${found} in ${tag}, expected an attribute such as id="…", or > at its end.`;
  const { line, column } = source.spanAt(start).start;
  const hint = `Check the quotation marks of the tag that begins at ${line}:${column}.`;
  return {
    issue: issue('mdx-syntax', source.spanAt(at, at + 1), message, hint),
    lost: [block],
  };
}

/** Where the first tag begins that has no end in a text; one whose quotation marks are awry seems to go on. */
function findOpening(text: string): number {
  for (const { index } of text.matchAll(/<\/?[\p{L}_$]/gu)) {
    wholeTag.lastIndex = index;
    if (!wholeTag.test(text)) return index;
  }
  return Math.max(0, text.lastIndexOf('<'));
}

const wholeTag = /<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
