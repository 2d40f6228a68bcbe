import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Span } from '../issue.ts';
import type { ParsedFile } from '../parse/parsed.ts';
import { fileText, nodeSpan } from '../parse/places.ts';

/** A text that is no running text: a value of the frontmatter, an attribute, an address, a piece of code. */
export interface ParsedValue {
  text: string;
  /** What it was read from, which may be written otherwise. */
  span: Span;
}

/** Every such value of a file as its parser has read it: escapes resolved, marks of quotations left out. */
export function parsedValuesOf(file: ParsedFile<unknown>): ParsedValue[] {
  return [...fieldValues(file.fields, [], file), ...bodyValues(file)];
}

function fieldValues(
  value: unknown,
  path: (string | number)[],
  { spanOf }: Pick<ParsedFile<unknown>, 'spanOf'>,
): ParsedValue[] {
  if (typeof value === 'string') return [{ text: value, span: spanOf(...path) }];
  if (typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...inside].flatMap(([key, inner]) => fieldValues(inner, [...path, key], { spanOf }));
}

function bodyValues({ file, text, body }: ParsedFile<unknown>): ParsedValue[] {
  const source = fileText(file, text);
  const values: ParsedValue[] = [];
  visit(body, (node: Nodes) => {
    for (const key of keysOf(node)) {
      const value = (node as unknown as Record<string, unknown>)[key];
      if (typeof value === 'string') values.push({ text: value, span: nodeSpan(source, node) });
    }
    if (!('attributes' in node)) return;
    for (const attribute of node.attributes) {
      const { value } = attribute;
      const written = typeof value === 'string' ? value : (value?.value ?? '');
      values.push({ text: written, span: nodeSpan(source, attribute) });
    }
  });
  return values;
}

/** What a node of the syntax tree may say besides the words within it. */
function keysOf({ type }: Nodes): string[] {
  // These are running text.
  if (type === 'text' || type === 'inlineCode') return [];
  return ['value', 'url', 'title', 'alt', 'lang', 'meta', 'label'];
}
