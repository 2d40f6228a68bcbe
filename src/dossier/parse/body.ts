import type {
  Code,
  Definition,
  InlineCode,
  Link,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  Text,
} from 'mdast';
import type { Issue } from '../issue.ts';
import type { FileKind } from '../schema/index.ts';
import { parseAddress } from './address.ts';
import { findForbiddenCharacters } from './characters.ts';
import { type Element, readElement, tagSpan } from './element.ts';
import { findTarget } from './link-target.ts';
import type { ParsedAttribute, ParsedClaim, ParsedLink } from './parsed.ts';
import { type FileText, nodeSpan } from './places.ts';
import { checkFootnotes, resolveReferences } from './references.ts';
import { issue } from './rules.ts';
import { describeForbiddenNode } from './syntax.ts';
import { findUnrecognised } from './unrecognised.ts';
import { plainWords } from './words.ts';

/** What a body holds, and what in it is not allowed. */
export interface ReadBody {
  links: ParsedLink[];
  claims: ParsedClaim[];
  answers: ParsedAttribute[];
  issues: Issue[];
}

/**
 * Collects the claims, links and answers of a body in order. The tree is tidied on the way: reference-style
 * links become links, and a claim that stands as a block of its own becomes a paragraph with the claim in it.
 */
export function readBody(body: Root, kind: FileKind, source: FileText): ReadBody {
  const resolved = resolveReferences(body);
  const read: ReadBody = { links: [], claims: [], answers: [], issues: checkFootnotes(body, source) };
  readChildren(body, { kind, source, read, resolved });
  return read;
}

/** Where in the tree the reading has got to. */
interface Context {
  kind: FileKind;
  source: FileText;
  read: ReadBody;
  /** Links that were written with a definition elsewhere. */
  resolved: ReadonlyMap<Link, Definition>;
  /** The kind of node around in which no claim may stand. */
  inside?: 'link' | 'heading' | 'claim';
  /** Index of the claim around. */
  claim?: number;
}

function readChildren(parent: Parents, context: Context): void {
  parent.children.forEach((child, index) => {
    if (child.type === 'mdxJsxFlowElement' && child.name === 'Claim') {
      (parent.children as Nodes[])[index] = asParagraph(child);
    }
    // What GFM makes links of after parsing has no place.
    child.position ??= parent.position;
    readNode(parent.children[index] as Nodes, context);
  });
}

/** A claim whose tags stand on lines of their own is a block to MDX; its one paragraph is what was meant. */
function asParagraph(element: Element): Nodes {
  const [only, ...others] = element.children;
  if (only?.type !== 'paragraph' || others.length > 0) return element as Nodes;
  const claim: Nodes = { ...element, type: 'mdxJsxTextElement', children: only.children };
  const paragraph: Paragraph = { type: 'paragraph', children: [claim], position: element.position };
  return paragraph;
}

function readNode(node: Nodes, context: Context): void {
  const { read, source } = context;
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readTag(node, context);
    case 'link':
      readLink(node, context);
      return readChildren(node, { ...context, inside: 'link' });
    case 'definition':
      return checkAddress(node, context);
    case 'heading':
      return readChildren(node, { ...context, inside: 'heading' });
    case 'text':
      for (const found of findUnrecognised(node, source)) read.issues.push(found);
      checkPlainClaims(node, context);
      return checkHidden(node, node.value, context);
    case 'inlineCode':
    case 'code':
      checkPlainClaims(node, context);
      return checkHidden(node, node.value, context);
    default: {
      const forbidden = describeForbiddenNode(node, source);
      if (forbidden) read.issues.push(forbidden);
      if ('children' in node) readChildren(node, context);
    }
  }
}

function readTag(element: Element, context: Context): void {
  const { kind, source, read } = context;
  const { component, attributes, issues } = readElement(element, kind, source);
  for (const found of issues) read.issues.push(found);
  if (component === 'Claim') return readClaim(element, attributes, context);
  if (component === 'Answer') {
    const span = tagSpan(element, source);
    if (attributes.question) read.answers.push(attributes.question);
    else if (issues.length === 0) {
      const message = 'Expected the attribute "question" of <Answer>, found none.';
      read.issues.push(issue('missing-attribute', span, message, 'Write <Answer question="…" />.'));
    }
    if (element.children.length > 0) {
      const message = 'Unexpected words inside <Answer>; it shows the answer by itself.';
      read.issues.push(
        issue('misplaced-component', span, message, 'Write <Answer question="…" />, without words.'),
      );
    }
  }
  readChildren(element as Parents, context);
}

function readClaim(element: Element, attributes: ParsedClaim['attributes'], context: Context): void {
  const { source, read, inside } = context;
  const tag = tagSpan(element, source);
  const words = plainWords(element.children);
  const isBlock = element.type === 'mdxJsxFlowElement';
  const body = isBlock ? [] : (element.children as PhrasingContent[]);
  if (inside) {
    read.issues.push(issue('claim-place', tag, `Unexpected claim inside a ${inside}.`, hints[inside]));
  } else if (isBlock && element.children.length > 0) {
    const message = 'The claim goes beyond one paragraph.';
    read.issues.push(issue('claim-blocks', tag, message, 'Write one claim for each paragraph.'));
  } else if (words === '') {
    const message = 'The claim has no words, expected those that state it.';
    read.issues.push(issue('claim-words', tag, message, 'Write <Claim …>words</Claim>.'));
  }
  const claim =
    read.claims.push({ attributes, words, body, span: nodeSpan(source, element), tagSpan: tag }) - 1;
  readChildren(element as Parents, { ...context, inside: 'claim', claim });
}

const hints = {
  link: 'Put the link inside the claim: <Claim …>[words](actor:id)</Claim>.',
  heading: 'Put the claim into the text below the heading.',
  claim: 'End the one claim before the other begins.',
};

function readLink(link: Link, context: Context): void {
  const { source, read, claim } = context;
  const words = plainWords(link.children);
  const span = nodeSpan(source, link);
  if (words === '') {
    const message = 'The link has no words, expected those that a reader clicks on.';
    read.issues.push(issue('link-words', span, message, 'Write [words](…).'));
  }
  const address = parseAddress(link.url);
  if (address.to === 'record') {
    const { scheme, target } = address;
    const targetSpan = findTarget(context.resolved.get(link) ?? link, scheme, source);
    read.links.push({
      ...{ scheme, target, words, span },
      ...(targetSpan && { targetSpan }),
      ...(claim === undefined ? {} : { claim }),
    });
  }
  // The address of a reference-style link is checked where it is defined.
  if (!context.resolved.has(link)) checkAddress(link, context);
}

function checkAddress(node: Extract<Nodes, { url: string }>, context: Context): void {
  const { source, read } = context;
  const address = parseAddress(node.url);
  if (address.to === 'nowhere') {
    read.issues.push(issue('link-address', nodeSpan(source, node), address.message, address.hint));
  }
  if ('title' in node && node.title) checkHidden(node, node.title, context);
}

/** A tag of a claim in code, or behind a backslash, is but words: the claim would be lost in silence. */
function checkPlainClaims(node: Text | InlineCode | Code, { kind, source, read }: Context): void {
  if (kind !== 'article' || !/<Claim\b/.test(node.value)) return;
  const { start, end } = nodeSpan(source, node);
  const where = node.type === 'text' ? 'behind a backslash' : 'in code';
  const hint =
    node.type === 'text' ? 'Remove the backslash.' : 'Remove the backticks, or other marks, of the code.';
  for (const { index } of source.text.slice(start.offset, end.offset).matchAll(/<Claim\b/g)) {
    const at = start.offset + index;
    const message = `Unexpected <Claim ${where}, where it is no claim but plain text.`;
    read.issues.push(issue('claim-place', source.spanAt(at, at + '<Claim'.length), message, hint));
  }
}

/** A character that is written as a reference (`&#x202E;`) shows only in the value. */
function checkHidden(node: Nodes, value: string, { source, read }: Context): void {
  const [hidden] = findForbiddenCharacters(value);
  if (!hidden) return;
  const span = nodeSpan(source, node);
  if (findForbiddenCharacters(source.text.slice(span.start.offset, span.end.offset)).length > 0) return;
  const message = `Unexpected ${hidden.name}, written as a character reference.`;
  read.issues.push(issue('forbidden-character', span, message, 'Remove it.'));
}
