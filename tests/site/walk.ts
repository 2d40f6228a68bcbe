/** What is wrong with the links between the pages of a built site. */
import type { Dossier } from '../../src/dossier/dossier.ts';
import { type BuiltPage, exists } from './pages.ts';

type Pages = ReadonlyMap<string, BuiltPage>;

/** Links to a page, a file or a place on a page that is not there, each as "from → to". */
export function findBrokenLinks(pages: Pages, folder: string): string[] {
  return [...pages.values()].flatMap(({ path, links }) =>
    links
      .filter((link) => link.path !== undefined)
      .filter(({ path: to = '', fragment }) => {
        const target = pages.get(to);
        return target ? fragment && !target.ids.has(fragment) : !exists(folder, to);
      })
      .map(({ href }) => `${path} → ${href}`),
  );
}

/** Addresses of the records that have no page. */
export function findPageless(pages: Pages, dossier: Dossier): string[] {
  const { articles, sources, actors, places, questions, claims } = dossier;
  return [articles, sources, actors, places, questions, claims]
    .flat()
    .map(({ record, id }) => `${record}s/${id}/`)
    .filter((path) => !pages.has(path));
}

/** Pages that no way of links leads to from the front page. */
export function findUnreachable(pages: Pages): string[] {
  const depths = depthsFrom(pages, '');
  return [...pages.keys()].filter((path) => !depths.has(path) && path !== '404.html');
}

/** Fewest clicks to every page that can be reached. */
export function depthsFrom(pages: Pages, start: string): Map<string, number> {
  const depths = new Map([[start, 0]]);
  for (const [path, depth] of depths) {
    for (const { path: to } of pages.get(path)?.links ?? []) {
      if (to !== undefined && pages.has(to) && !depths.has(to)) depths.set(to, depth + 1);
    }
  }
  return depths;
}
