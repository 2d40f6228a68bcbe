import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Issue } from '../issue.ts';
import { checkEffort } from './effort.ts';
import { describeFailure } from './mdx-failure.ts';
import { fileText, type FileText } from './places.ts';
import { issue } from './rules.ts';

/** A body as a syntax tree; `broken` where a part of it could not be read. */
export interface ParsedMdx {
  body: Root;
  issues: Issue[];
  broken: boolean;
}

/**
 * Parses a whole file (GFM and MDX; the frontmatter is skipped) to mdast, with positions that count from its
 * start. Where the parser gives up, the block in question is taken out and the rest is parsed again, so that
 * one run reports the mistakes of all blocks. Never throws, and takes no more than a second or so.
 */
export function parseMdx(source: FileText, bodyStart: number): ParsedMdx {
  const tooMuch = checkEffort(source, bodyStart);
  if (tooMuch) return { body: { type: 'root', children: [] }, issues: [tooMuch], broken: true };
  const issues: Issue[] = [];
  // A byte order mark would be left out of the places that the parser counts.
  let text = source.text.replace(/^\ufeff/, ' ');
  for (let left = attemptsFor(text); ; left -= 1) {
    const result = attempt(source, text, bodyStart);
    if ('body' in result)
      return { body: result.body, issues: [...issues, ...result.issues], broken: issues.length > 0 };
    issues.push(result.issue);
    const { lost } = result;
    const rest = lost && left > 1 ? lost.reduce(blank, text) : text;
    if (rest === text) return { body: { type: 'root', children: [] }, issues, broken: true };
    text = rest;
  }
}

type Attempt = { body: Root; issues: Issue[] } | ReturnType<typeof describeFailure>;

function attempt(source: FileText, text: string, bodyStart: number): Attempt {
  try {
    const body = processor.parse(text);
    body.children = body.children.filter(({ type }) => type !== 'yaml');
    if (depthOf(body) <= deepest) return { body, issues: [] };
    const message = `Expected at most ${deepest} levels of nesting, found more.`;
    return { issue: issue('too-complex', source.spanAt(bodyStart), message, 'Write it with less nesting.') };
  } catch (error) {
    return describeFailure(error, text === source.text ? source : fileText(source.file, text), bodyStart);
  }
}

/**
 * Expressions, imports and exports are forbidden, so there is no need to parse JavaScript, which would take
 * long on some texts: in place of a parser there is one that takes anything.
 */
const anyJavaScript = {
  parse: () => ({ type: 'Program', start: 0, end: 0, body: [], sourceType: 'module' }),
  parseExpressionAt: (text: string) => ({
    type: 'ObjectExpression',
    start: 0,
    end: text.length,
    properties: [],
  }),
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMdx, { acorn: anyJavaScript as never })
  .use(remarkFrontmatter, ['yaml'])
  .freeze();

/** Parsing again takes as long as the first time, so long files get fewer attempts. */
function attemptsFor(text: string): number {
  return Math.max(1, Math.min(40, Math.floor(200_000 / Math.max(1, text.length))));
}

/** Takes a stretch out of a text and leaves every other place where it is. */
function blank(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

const deepest = 100;

/** Walks in breadth: a recursive walk could overflow the stack. */
function depthOf(root: Root): number {
  let level: { children?: unknown[] }[] = [root];
  let depth = 0;
  for (; level.length > 0; depth += 1) {
    level = level.flatMap(({ children }) => (children ?? []) as { children?: unknown[] }[]);
  }
  return depth;
}
