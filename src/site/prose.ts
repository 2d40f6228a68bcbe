import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Article, Claim } from '../dossier/model.ts';
import { remarkRecordLinks } from './record-links.ts';
import { recordUrl } from './urls.ts';

/** The body of a record as HTML: GFM, with record links resolved. */
export function renderProse(body: Root): string {
  return renderTree(body, new Map());
}

/** A paragraph, list, quotation or table of an account, with the claims that stand in it. */
export interface Passage {
  html: string;
  claims: Claim[];
}

/**
 * An article's account, passage by passage: every claim is a `<mark>` whose id is the claim's, followed by its
 * number, which links to the claim's page.
 * @param classesOf further classes of a claim's mark: the verdict of its question, whoever says so
 */
export function renderAccount(article: Article, classesOf: (claim: Claim) => string[]): Passage[] {
  const marks = new Map(
    article.claims.map((claim, index) => [claim.id, { claim, number: index + 1, classes: classesOf(claim) }]),
  );
  const hast = hastOf(article.body, marks);
  return hast.children.flatMap((child): Passage[] => {
    if (child.type !== 'element') return [];
    const claims: Claim[] = [];
    visit(child, 'element', ({ tagName, properties }) => {
      const marked = tagName === 'mark' ? marks.get(String(properties['id'])) : undefined;
      if (marked) claims.push(marked.claim);
    });
    return [{ html: toHtml(child), claims }];
  });
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
  classes: string[];
}

function renderTree(body: Root, marks: ReadonlyMap<string, Marked>, inline = false): string {
  const hast = hastOf(body, marks);
  const only = hast.children[0];
  return toHtml(inline && only?.type === 'element' ? only.children : hast);
}

/** The tree as HTML's, with record links resolved; the whole body at once, for its footnotes and definitions. */
function hastOf(body: Root, marks: ReadonlyMap<string, Marked>): HastRoot {
  const tree = structuredClone(body);
  remarkRecordLinks()(tree);
  return toHast(tree, {
    clobberPrefix: '',
    handlers: {
      mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => markOf(state, node, marks),
      mdxJsxFlowElement: (state: State, node: MdxJsxTextElement) => markOf(state, node, marks),
      yaml: () => undefined,
    },
  }) as HastRoot;
}

/** `<mark>` with the words, then the number that leads to the claim's page. */
function markOf(state: State, node: MdxJsxTextElement, marks: ReadonlyMap<string, Marked>): ElementContent[] {
  const children = state.all(node) as ElementContent[];
  const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')?.value;
  const marked = typeof id === 'string' ? marks.get(id) : undefined;
  if (!marked) return children;
  const { claim, number, classes } = marked;
  const mark: Element = {
    type: 'element',
    tagName: 'mark',
    properties: { id: claim.id, className: ['claim', ...classes] },
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
