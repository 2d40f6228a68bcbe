import type { Definition, Link, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Issue } from '../issue.ts';
import { type FileText, nodeSpan } from './places.ts';
import { quote } from './quote.ts';
import { issue } from './rules.ts';

/**
 * Puts links in place of reference-style ones, so that whoever reads the tree after has one form of link to
 * deal with. Returns these with their definitions, which stay, since their addresses are to be checked where they
 * stand.
 */
export function resolveReferences(root: Root): ReadonlyMap<Link, Definition> {
  const resolved = new Map<Link, Definition>();
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  visit(root, 'linkReference', (reference, index, parent: Parents | undefined) => {
    const definition = definitions.get(reference.identifier);
    if (!definition || !parent || index === undefined) return;
    const { url, title } = definition;
    const link: Link = {
      type: 'link',
      url,
      title,
      children: reference.children,
      position: reference.position,
    };
    (parent.children as Nodes[])[index] = link;
    resolved.set(link, definition);
  });
  return resolved;
}

/** Footnotes that no reader would see: defined twice, or never referred to. */
export function checkFootnotes(root: Root, source: FileText): Issue[] {
  const referred = new Set<string>();
  visit(root, 'footnoteReference', ({ identifier }) => {
    referred.add(identifier);
  });
  const issues: Issue[] = [];
  const defined = new Set<string>();
  visit(root, 'footnoteDefinition', (note) => {
    const label = quote(`[^${note.label ?? note.identifier}]`);
    const { start } = nodeSpan(source, note);
    const span = source.spanAt(start.offset, start.offset + (note.label ?? note.identifier).length + 4);
    if (defined.has(note.identifier)) {
      issues.push(
        issue(
          'lost-footnote',
          span,
          `The footnote ${label} is defined twice.`,
          'Give one of the two another name.',
        ),
      );
    } else if (!referred.has(note.identifier)) {
      issues.push(
        issue(
          'lost-footnote',
          span,
          `Nothing refers to the footnote ${label}, so that no reader would see it.`,
          `Write ${label.slice(1, -1)} where it belongs, or remove it.`,
        ),
      );
    }
    defined.add(note.identifier);
  });
  return issues;
}
