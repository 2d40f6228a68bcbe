/** A body as running text, block by block, which still knows where each word stands and in what. */
import type { Nodes, Root } from 'mdast';
import type { Span } from '../issue.ts';
import { type FileText, fileText, findAsWritten } from '../parse/places.ts';

/** The words of one paragraph, heading or table cell. */
export interface Prose {
  /** As a reader sees them; an `<Answer/>` is one character that is no letter. */
  text: string;
  /** Its claims, links and pieces of code, in order; one may lie within another. */
  stretches: Stretch[];
  /** Where a stretch of the text stands in the file. */
  spanOf(start: number, end: number): Span;
}

export interface Stretch {
  start: number;
  end: number;
  in: 'claim' | 'link' | 'code';
  /** A link's address, as written: `claim:gazette-evacuated`. */
  url?: string;
}

const found = new WeakMap<Root, Prose[]>();

/** Every block of a body that holds running text, in order; code blocks are left out. Read once a body. */
export function proseOf({ body, file, text }: { body: Root; file: string; text: string }): Prose[] {
  const known = found.get(body);
  if (known) return known;
  const blocks: Prose[] = [];
  found.set(body, blocks);
  let source: FileText | undefined;
  const lazily = (): FileText => (source ??= fileText(file, text));
  for (const child of body.children) collectBlocks(child, lazily, blocks);
  return blocks;
}

/** The text with some stretches made unreadable, character by character, so that places stay as they are. */
export function withoutStretches({ text, stretches }: Prose, left: (stretch: Stretch) => boolean): string {
  let rest = '';
  for (const { start, end } of stretches.filter(left)) {
    if (end <= rest.length) continue; // within the one before
    rest += text.slice(rest.length, start);
    rest += nothing.repeat(end - rest.length);
  }
  return rest + text.slice(rest.length);
}

/** Neither a letter nor a space: nothing that is read goes on across it. */
const nothing = '\uFFFC';

function collectBlocks(node: Nodes, source: () => FileText, blocks: Prose[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    blocks.push(readBlock(node, source));
  } else if ('children' in node) {
    for (const child of node.children as Nodes[]) collectBlocks(child, source, blocks);
  }
}

/** A piece of the text, and the stretch of the file that it was read from. */
interface Piece {
  start: number;
  value: string;
  from: number;
  to: number;
}

function readBlock(block: Nodes, source: () => FileText): Prose {
  const pieces: Piece[] = [];
  const stretches: Stretch[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    const value = valueOf(node);
    const start = text.length;
    const kind = kindOf(node);
    const stretch = kind && { start, end: start, in: kind, ...(node.type === 'link' && { url: node.url }) };
    if (stretch) stretches.push(stretch);
    if (value !== undefined) {
      const { start: first, end: last } = node.position ?? {};
      if (first?.offset !== undefined && last?.offset !== undefined) {
        pieces.push({ start, value, from: first.offset, to: last.offset });
      }
      text += value;
    } else if ('children' in node) {
      for (const child of node.children as Nodes[]) read(child);
    }
    if (stretch) stretch.end = text.length;
  };
  read(block);
  return { text, stretches, spanOf: (start, end) => spanIn(pieces, source(), start, end) };
}

function kindOf(node: Nodes): Stretch['in'] | undefined {
  if (node.type === 'link') return 'link';
  if (node.type === 'inlineCode') return 'code';
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    return node.name === 'Claim' ? 'claim' : undefined;
  }
  return undefined;
}

function valueOf(node: Nodes): string | undefined {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  const isAnswer = node.type === 'mdxJsxTextElement' && node.name === 'Answer';
  return isAnswer || node.type === 'image' ? nothing : undefined;
}

function spanIn(pieces: readonly Piece[], source: FileText, start: number, end: number): Span {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end) ?? first;
  if (!first || !last) return source.spanAt(0);
  const from = placeIn(first, source, start, Math.min(end, first.start + first.value.length)).from;
  return source.spanAt(from, placeIn(last, source, Math.max(start, last.start), end).to);
}

/**
 * A stretch of a piece in its file. A piece may be longer there than it reads (`&amp;`, `> ` before its second
 * line): then its words are looked for, or else the first of them, or else the place is the whole piece.
 */
function placeIn(
  { start, value, from, to }: Piece,
  { text }: FileText,
  first: number,
  last: number,
): { from: number; to: number } {
  if (to - from === value.length) return { from: from + first - start, to: from + last - start };
  const at = first - start;
  const words = value.slice(at, last - start);
  for (const wanted of [words, /^\S+/.exec(words)?.[0] ?? words]) {
    const found = findAsWritten(text.slice(from, to), value, at, at + wanted.length);
    if (found !== undefined) return { from: from + found, to: from + found + wanted.length };
  }
  return { from, to };
}
