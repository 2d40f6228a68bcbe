import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parseFrontmatter } from '../dossier/parse/frontmatter.ts';
import { fileText } from '../dossier/parse/places.ts';
import type { ReadDossier } from '../load/read-dossier.ts';

const prefix = 'dossier-content/';

/**
 * Gives the pages the two files that are composed of components, as `dossier-content/summary.mdx` and
 * `dossier-content/dossier.mdx`. What is compiled is the very text that the check has passed, never what a file holds
 * by then; and no other MDX is compiled at all.
 * @param folder the content folder
 * @param current the reading that the pages are made from
 */
export function checkedMdx(folder: string, current: () => Promise<ReadDossier>): Plugin {
  const names = new Map(['dossier.mdx', 'summary.mdx'].map((name) => [join(folder, name), name]));
  const checked = async (id: string): Promise<string | undefined> => {
    const name = names.get(id);
    const text = name && (await current()).dossier?.texts.get(name);
    return name && text !== undefined ? withoutFrontmatter(name, text) : undefined;
  };
  return {
    name: 'checked-mdx',
    enforce: 'pre',
    resolveId(source) {
      return source.startsWith(prefix) ? join(folder, source.slice(prefix.length)) : undefined;
    },
    async load(id) {
      if (!isMdx(id)) return undefined;
      return (await checked(id)) ?? this.error(refusal(id));
    },
    async transform(code, id) {
      if (isMdx(id) && code !== (await checked(id))) this.error(refusal(id));
    },
  };
}

function isMdx(id: string): boolean {
  return /\.mdx(?:[?#]|$)/.test(id);
}

function refusal(id: string): string {
  return `${id} is not compiled: only dossier.mdx and summary.mdx are, as the check has passed them.`;
}

/** The core has read the frontmatter; in its place stands an empty one of as many lines, so that nothing else reads it. */
function withoutFrontmatter(name: string, text: string): string {
  const { bodyStart = 0 } = parseFrontmatter(fileText(name, text));
  const lines = text.slice(0, bodyStart).match(/\r\n|\r|\n/g)?.length ?? 0;
  return `---${'\n'.repeat(Math.max(1, lines - 1))}---\n${text.slice(bodyStart)}`;
}
