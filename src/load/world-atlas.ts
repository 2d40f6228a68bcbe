import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The countries of the world, borders shared between neighbours. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let atlas: WorldAtlas | undefined;

/**
 * The outlines of the world's countries at 1:10m, from Natural Earth, as the package `world-atlas` has them;
 * read from disk once in a process. The package is found from the working directory, the project's root,
 * since what calls this may have been bundled to somewhere else.
 */
export function readWorldAtlas(): WorldAtlas {
  if (!atlas) {
    const path = createRequire(join(process.cwd(), 'package.json')).resolve('world-atlas/countries-10m.json');
    atlas = JSON.parse(readFileSync(path, 'utf8')) as WorldAtlas;
  }
  return atlas;
}
