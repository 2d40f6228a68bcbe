import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Article, Claim } from '../dossier/model.ts';
import { remarkRecordLinks } from './record-links.ts';
import { recordUrl } from './urls.ts';

/** The body of a record as HTML: GFM, with record links resolved. */
export function renderProse(body: Root): string {
  return renderTree(body, new Map());
}

/**
 * An article's account as HTML: every claim is a `<mark>` whose id is the claim's and whose class is the verdict
 * of its question, followed by its number, which links to the claim's page.
 */
export function renderAccount(article: Article, verdictOf: (claim: Claim) => string): string {
  const marks = new Map(
    article.claims.map((claim, index) => [claim.id, { claim, number: index + 1, verdict: verdictOf(claim) }]),
  );
  return renderTree(article.body, marks);
}

/** A claim's words as HTML, for pages that quote it; links inside lead to their records. */
export function renderWords(words: readonly PhrasingContent[]): string {
  return renderTree(
    { type: 'root', children: [{ type: 'paragraph', children: [...words] }] },
    new Map(),
    true,
  );
}

interface Marked {
  claim: Claim;
  number: number;
  verdict: string;
}

function renderTree(body: Root, marks: ReadonlyMap<string, Marked>, inline = false): string {
  const tree = structuredClone(body);
  remarkRecordLinks()(tree);
  const hast = toHast(tree, {
    clobberPrefix: '',
    handlers: {
      mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => markOf(state, node, marks),
      mdxJsxFlowElement: (state: State, node: MdxJsxTextElement) => markOf(state, node, marks),
      yaml: () => undefined,
    },
  });
  const only = hast.type === 'root' ? hast.children[0] : undefined;
  const shown: HastRoot | ElementContent[] =
    inline && only?.type === 'element' ? only.children : (hast as HastRoot);
  return toHtml(shown);
}

/** `<mark>` with the words, then the number that leads to the claim's page. */
function markOf(state: State, node: MdxJsxTextElement, marks: ReadonlyMap<string, Marked>): ElementContent[] {
  const children = state.all(node) as ElementContent[];
  const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')?.value;
  const marked = typeof id === 'string' ? marks.get(id) : undefined;
  if (!marked) return children;
  const { claim, number, verdict } = marked;
  const mark: Element = {
    type: 'element',
    tagName: 'mark',
    properties: { id: claim.id, className: ['claim', verdict] },
    children,
  };
  const permalink: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      href: recordUrl(claim),
      className: ['claim-number'],
      ariaLabel: `Claim ${number}: who says so`,
    },
    children: [{ type: 'text', value: String(number) }],
  };
  return [mark, permalink];
}
