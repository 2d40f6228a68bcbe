import { type Document, visit, type YAMLError } from 'yaml';
import type { Issue } from '../issue.ts';
import type { FileText } from './places.ts';
import { issue } from './rules.ts';

/** The first error of a YAML document as an issue; `base` is the offset of the YAML in the file. */
export function describeYamlError(
  error: YAMLError,
  document: Document,
  source: FileText,
  base: number,
): Issue {
  if (error.message.includes('call stack')) {
    const message = 'The frontmatter is nested too deeply to be read.';
    return issue('too-complex', source.spanAt(base + error.pos[0]), message, 'Write it flatter.');
  }
  const opened = error.code === 'MISSING_CHAR' ? findUnclosedQuote(document, error.pos[0]) : undefined;
  if (opened !== undefined) {
    const message = 'The quotation mark is opened but not closed.';
    const span = source.spanAt(base + opened, base + opened + 1);
    return issue('frontmatter-syntax', span, message, 'Close it at the end of the value, or remove it.');
  }
  const known = explanations[error.code];
  const message =
    known?.message ?? `The frontmatter is no valid YAML: ${error.message.replace(/; please.*/, '')}.`;
  const [start, end] = error.pos;
  const span = source.spanAt(base + start, Math.min(base + end, source.text.length));
  return issue(
    'frontmatter-syntax',
    span,
    message,
    known?.hint ?? 'Put the value in quotes, or correct the indentation.',
  );
}

const explanations: Partial<Record<YAMLError['code'], { message: string; hint: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Unexpected colon and space inside a value: they begin a key of their own.',
    hint: 'Put the value in quotes.',
  },
  TAB_AS_INDENT: { message: 'Unexpected tab at the beginning of a line.', hint: 'Indent with spaces.' },
  BAD_SCALAR_START: {
    message: 'Unexpected @ or ` at the beginning of a value.',
    hint: 'Put the value in quotes.',
  },
  MULTIPLE_DOCS: {
    message: 'Unexpected line of three dots: it ends the YAML.',
    hint: 'Remove it; the frontmatter ends with "---".',
  },
  BAD_DIRECTIVE: { message: 'Unexpected % at the beginning of a line.', hint: 'Put the value in quotes.' },
};

/** The parser tells where such a value ends; the mistake is where it begins. */
function findUnclosedQuote(document: Document, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[1] === end) start = range[0];
    },
  });
  return start;
}
