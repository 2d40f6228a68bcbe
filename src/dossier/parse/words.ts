import type { Nodes } from 'mdast';

/** The words of some nodes as a reader sees them, on one line; notes and images have none. */
export function plainWords(nodes: readonly Nodes[]): string {
  return nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const words = node.children.map(wordsOf);
  return words.join(isBlock(node) ? ' ' : '');
}

function isBlock({ children }: Extract<Nodes, { children: unknown }>): boolean {
  return children.some(({ type }) => type === 'paragraph' || type === 'listItem' || type === 'tableCell');
}
