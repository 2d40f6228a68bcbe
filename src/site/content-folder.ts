import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../load/settings.ts';

const reader = new URL('../load/read-dossier.ts', import.meta.url);

/**
 * Connects Astro with the content folder: the development server may read it, wherever it lies, and reloads
 * pages when a file in it changes; a build takes the dossier over from the check that ran before it.
 */
export function contentFolder({ content }: Pick<Settings, 'content'>): AstroIntegration {
  return {
    name: 'content-folder',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            // The two files that are composed of components; all other content is rendered from the core's own
            // tree. Imported rather than kept in Astro's content store, of which all builds have but one.
            resolve: { alias: { 'dossier-content': content } },
            server: { fs: { allow: ['.', content] } },
            plugins: [
              {
                // One instance of the reader in the whole process, not a second one in the bundle:
                // what the check has read is not read again for the pages.
                name: 'content-folder:read-once',
                apply: 'build',
                enforce: 'pre',
                async resolveId(source, importer) {
                  if (!source.endsWith('/read-dossier.ts')) return undefined;
                  const resolved = await this.resolve(source, importer, { skipSelf: true });
                  if (resolved?.id !== fileURLToPath(reader)) return undefined;
                  return { id: reader.href, external: true };
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
