import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Issue, Span } from '../issue.ts';
import { findNearest } from '../nearest.ts';
import type { FileKind } from '../schema/index.ts';
import { findForbiddenCharacters } from './characters.ts';
import { hintForHtml } from './html-hints.ts';
import { claimAttributes, type ParsedAttribute } from './parsed.ts';
import { type FileText, findAsWritten, nodeSpan } from './places.ts';
import { quote } from './quote.ts';
import { issue } from './rules.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A tag as read: which component it is, if any, and those of its attributes that are well formed. */
export interface ReadElement {
  component?: 'Claim' | 'Answer';
  attributes: Partial<Record<string, ParsedAttribute>>;
  issues: Issue[];
}

const components: Readonly<Record<'Claim' | 'Answer', readonly string[]>> = {
  Claim: claimAttributes,
  Answer: ['question'],
};

/** Reads a tag; anything but a known component in its place, with plain attributes that it knows, is an issue. */
export function readElement(element: Element, kind: FileKind, source: FileText): ReadElement {
  const { name } = element;
  if (name !== 'Claim' && name !== 'Answer') {
    return { attributes: {}, issues: [describeUnknown(element, source)] };
  }
  const read: ReadElement = { component: name, attributes: {}, issues: [] };
  const fits = name === 'Claim' ? kind === 'article' : kind === 'about' || kind === 'summary';
  if (!fits) {
    const where = name === 'Claim' ? 'articles' : 'dossier.mdx and summary.mdx';
    const hint =
      name === 'Claim'
        ? 'Cite a claim instead: [words](claim:id).'
        : 'Link to the question instead: [words](question:id).';
    read.issues.push(
      issue(
        'misplaced-component',
        tagSpan(element, source),
        `Unexpected <${name}>; it stands in ${where} only.`,
        hint,
      ),
    );
  }
  for (const attribute of element.attributes) readAttribute(name, attribute, source, read);
  return read;
}

/** The opening tag alone. */
export function tagSpan(element: Element, source: FileText) {
  const { start, end } = nodeSpan(source, element);
  const last = element.attributes.at(-1)?.position?.end.offset ?? start.offset;
  const close = source.text.indexOf('>', last) + 1;
  return source.spanAt(start.offset, close > 0 ? Math.min(close, end.offset) : end.offset);
}

function describeUnknown(element: Element, source: FileText): Issue {
  const name = element.name ?? '';
  const span = tagSpan(element, source);
  const component = Object.keys(components).find((known) => known.toLowerCase() === name.toLowerCase());
  if (component) {
    const message = `Unknown component <${name}>.`;
    return issue(
      'unknown-component',
      span,
      message,
      `Write <${component}>: a component begins with a capital.`,
    );
  }
  if (/^[A-Z]/.test(name)) {
    const near = findNearest(name, Object.keys(components));
    const hint = near
      ? `Did you mean <${near}>?`
      : `The components are ${Object.keys(components).join(' and ')}.`;
    return issue('unknown-component', span, `Unknown component <${name}>.`, hint);
  }
  return issue('no-html', span, `Unexpected tag <${name}>.`, hintForHtml(name));
}

function readAttribute(
  component: 'Claim' | 'Answer',
  attribute: Element['attributes'][number],
  source: FileText,
  { attributes, issues }: ReadElement,
): void {
  const span = nodeSpan(source, attribute);
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    const message = 'Unexpected expression among the attributes.';
    issues.push(issue('plain-attributes', span, message, 'Write each attribute out, as in id="…".'));
    return;
  }
  const { name, value } = attribute;
  const known = components[component];
  if (!known.includes(name)) {
    const near = findNearest(
      name,
      known.filter((candidate) => !(candidate in attributes)),
    );
    const hint = near ? `Did you mean ${quote(near)}?` : `The attributes are ${known.join(', ')}.`;
    issues.push(
      issue('unknown-attribute', span, `Unknown attribute ${quote(name)} of <${component}>.`, hint),
    );
  } else if (name in attributes) {
    issues.push(
      issue(
        'duplicate-attribute',
        span,
        `The attribute ${quote(name)} stands twice.`,
        'Remove one of the two.',
      ),
    );
  } else if (typeof value !== 'string') {
    const found = value ? 'an expression' : 'no value';
    const message = `Expected a value in quotes for ${quote(name)}, found ${found}.`;
    issues.push(issue('plain-attributes', span, message, `Write ${name}="…".`));
  } else {
    const [hidden] = hasHidden(source, span.start.offset, span.end.offset)
      ? []
      : findForbiddenCharacters(value);
    if (hidden) {
      const message = `Unexpected ${hidden.name}, written as a character reference.`;
      issues.push(issue('forbidden-character', span, message, 'Remove it.'));
    }
    attributes[name] = placeValue(value, span, source);
  }
}

function placeValue(written: string, span: Span, { text, spanAt }: FileText): ParsedAttribute {
  // A value may be wrapped over lines.
  const value = written.replace(/[ \t]*[\r\n]\s*/g, ' ');
  const raw = text.slice(span.start.offset, span.end.offset);
  const opening = raw.search(/["']/) + 1;
  const spanIn = (start: number, end: number): Span | undefined => {
    const at = findAsWritten(raw.slice(opening, -1), value, start, end);
    return at === undefined
      ? undefined
      : spanAt(span.start.offset + opening + at, span.start.offset + opening + at + end - start);
  };
  return { value, span, spanIn };
}

/** What a file holds as it stands has been reported before it was parsed. */
function hasHidden({ text }: FileText, start: number, end: number): boolean {
  return findForbiddenCharacters(text.slice(start, end)).length > 0;
}
