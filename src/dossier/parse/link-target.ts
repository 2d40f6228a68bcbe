import type { Definition, Link } from 'mdast';
import type { Span } from '../issue.ts';
import type { LinkScheme } from './parsed.ts';
import { type FileText, nodeSpan } from './places.ts';

/**
 * The place of the id in the address of a link to a record, or of the definition of such a link. Undefined where the
 * address is not written letter by letter, but with character references or backslashes.
 */
export function findTarget(node: Link | Definition, scheme: LinkScheme, source: FileText): Span | undefined {
  const { start, end } = nodeSpan(source, node);
  const [lead, from] =
    node.type === 'link'
      ? [beforeAddress, node.children.at(-1)?.position?.end.offset ?? start.offset]
      : [beforeDefinedAddress, start.offset];
  const written = source.text.slice(from, end.offset);
  const at = lead.exec(written)?.[0].length;
  if (at === undefined || !written.startsWith(node.url, at)) return undefined;
  const after = at + node.url.length;
  if (!/^[>)\s]?$/.test(written.charAt(after))) return undefined;
  return source.spanAt(from + at + scheme.length + 1, from + after);
}

/** What stands between the last of a link's words and its address. */
const beforeAddress = /^\s*\]\(\s*<?/;

/** What stands before the address of a definition: its label in brackets, and a colon. */
const beforeDefinedAddress = /^\[(?:[^\]\\]|\\.)*\]:\s*<?/s;
