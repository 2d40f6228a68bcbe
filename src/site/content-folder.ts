import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { currentDossier } from '../load/read-dossier.ts';
import type { Settings } from '../load/settings.ts';
import { checkedMdx } from './checked-mdx.ts';
import { type LiveContent, liveContent } from './live-content.ts';

const reader = new URL('../load/read-dossier.ts', import.meta.url);

/**
 * Connects Astro with the content folder. A build takes the dossier over from the check that ran before it. The
 * development server follows the files: it shows them as they are, or what is wrong with them.
 */
export function contentFolder({ content }: Pick<Settings, 'content'>): AstroIntegration {
  let live: LiveContent | undefined;
  const follow: Plugin = {
    name: 'content-folder:follow',
    // Its requests come before Astro's.
    enforce: 'pre',
    configureServer(server) {
      // Astro starts others for a moment, to read its own configuration, which serve nobody.
      if (!server.httpServer) return undefined;
      live = liveContent(server, content);
      return live.answerPages;
    },
    // Vite would reload at once, before the files are checked.
    hotUpdate: ({ file }) => (file.startsWith(`${content}/`) ? [] : undefined),
  };
  return {
    name: 'content-folder',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript }) => {
        const current = async () => (live ? live.current() : currentDossier(content));
        const plugins = [readOnce, checkedMdx(content, current)];
        updateConfig({ vite: { plugins: command === 'dev' ? [...plugins, follow] : plugins } });
        if (command === 'dev') injectScript('page', `import '/src/scripts/report-overlay.ts';`);
      },
    },
  };
}

/**
 * In a build, one instance of the reader in the whole process, not a second one in the bundle: what the check has read
 * is what the pages show.
 */
const readOnce: Plugin = {
  name: 'content-folder:read-once',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('/read-dossier.ts')) return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    if (resolved?.id !== fileURLToPath(reader)) return undefined;
    return { id: reader.href, external: true };
  },
};
