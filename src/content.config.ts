import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { readSettings } from './load/settings.ts';

/** The two files that are composed of components. All other content is rendered from the core's own tree. */
const composed = defineCollection({
  loader: glob({ base: readSettings().content, pattern: ['dossier.mdx', 'summary.mdx'] }),
});

export const collections = { composed };
