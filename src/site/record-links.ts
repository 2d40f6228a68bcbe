import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { linkSchemes } from '../dossier/parse/parsed.ts';
import { recordUrl } from './urls.ts';

/** A remark plugin: links with a record scheme, `[the monitor](actor:monitor)`, lead to the record's page. */
export function remarkRecordLinks() {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const record = linkSchemes.find((scheme) => node.url.startsWith(`${scheme}:`));
      if (!record) return;
      node.url = recordUrl({ record, id: node.url.slice(record.length + 1) });
      node.data = { ...node.data, hProperties: { className: [`to-${record}`] } };
    });
  };
}
