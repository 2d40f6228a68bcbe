import type { Text } from 'mdast';
import type { Issue } from '../issue.ts';
import { linkSchemes } from './parsed.ts';
import { type FileText, nodeSpan } from './places.ts';
import { quote } from './quote.ts';
import { issue } from './rules.ts';

/**
 * What looks like a link or a note but stands as plain text, since Markdown does not take it for one:
 * `[x](actor: id)`, `[x] (actor:id)`, `[^1]` without a note, `[x][y]` without an address. The file is
 * searched as written, so that what is escaped on purpose is left alone.
 */
export function findUnrecognised(node: Text, source: FileText): Issue[] {
  const { start, end } = nodeSpan(source, node);
  const written = source.text.slice(start.offset, end.offset);
  const links = [...written.matchAll(nearLink)].flatMap((match) => {
    const [found, scheme = '', target = ''] = match;
    const bracket = written.lastIndexOf('[', match.index);
    if (written[bracket - 1] === '\\') return [];
    const from = start.offset + (bracket < 0 ? match.index : bracket);
    const to = start.offset + match.index + found.length;
    const message = `${quote(source.text.slice(from, to))} looks like a link, but is none.`;
    const hint = `Write [words](${scheme}:${target}), without a space or a line break in between.`;
    return [issue('unrecognised-link', source.spanAt(from, to), message, hint)];
  });
  const notes = [...written.matchAll(nearNote)].map(({ index, 0: found }) =>
    issue(
      'unrecognised-link',
      source.spanAt(start.offset + index, start.offset + index + found.length),
      `${quote(found)} looks like a footnote, but there is none of that name.`,
      `Add a paragraph that begins with "${found}: ", or write \\${found}.`,
    ),
  );
  const references = [...written.matchAll(nearReference)].map(({ index, 0: found, 1: name = '' }) =>
    issue(
      'unrecognised-link',
      source.spanAt(start.offset + index, start.offset + index + found.length),
      `${quote(found)} looks like a link, but no address is given for ${quote(name)}.`,
      `Write [words](…) with its address, or add a line ${name}: https://… at the end.`,
    ),
  );
  return [...links, ...notes, ...references];
}

const nearLink = new RegExp(
  String.raw`(?<!\\)\]\s?\(\s*(${linkSchemes.join('|')}|https?|mailto)\s*:\s*([^)\s]{0,80})[^)\n]{0,80}\)?`,
  'gi',
);
const nearNote = /(?<!\\)\[\^[^\]\s]{1,40}\]/g;
const nearReference = /(?<!\\)\[[^[\]\n]{1,200}\](\[[^[\]\n^][^[\]\n]{0,80}\])/g;
