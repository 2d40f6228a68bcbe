import type { Nodes } from 'mdast';
import type { Issue } from '../issue.ts';
import { type FileText, nodeSpan } from './places.ts';
import { issue } from './rules.ts';

/** The issue of a node that may not stand in a body at all. What is not known to be harmless may not. */
export function describeForbiddenNode(node: Nodes, source: FileText): Issue | undefined {
  if (harmless.has(node.type)) return undefined;
  const span = nodeSpan(source, node);
  switch (node.type) {
    case 'mdxjsEsm': {
      const word = /^\w+/.exec(node.value)?.[0] ?? 'import';
      const message = `Unexpected ${word}: a line that begins with this word is code in MDX.`;
      return issue(
        'no-imports',
        span,
        message,
        'Remove it; if it is prose, let the line begin with another word.',
      );
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const isComment = /^\s*\/[*/]/.test(node.value);
      const message = isComment
        ? 'Unexpected comment, which is an expression in MDX.'
        : 'Unexpected expression in braces.';
      const hint = isComment ? 'Remove it.' : 'Remove it; write \\{ where you mean the brace itself.';
      return issue('no-expressions', span, message, hint);
    }
    case 'image':
    case 'imageReference':
      return issue(
        'no-images',
        span,
        'Unexpected image.',
        'Remove it, or link to the page that shows it: [words](https://…).',
      );
    default:
      return issue('no-html', span, `Unexpected ${node.type}.`, 'Write it in Markdown.');
  }
}

const harmless: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'break',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'footnoteReference',
  'linkReference',
  'list',
  'listItem',
  'paragraph',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
] as const);
