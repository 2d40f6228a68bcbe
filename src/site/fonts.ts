import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readableText } from '../dossier/parse/decode.ts';
import { makeFonts, makeWholeFonts } from '../load/fonts.ts';
import { currentDossier } from '../load/read-dossier.ts';
import type { Settings } from '../load/settings.ts';

/**
 * Gives the pages their faces under the name `dossier-fonts`: `dossier-fonts/fonts.css` and the files it names.
 * A build cuts them down to what the dossier prints. In development they are whole: whatever is typed next is in them.
 */
export function fonts({ content }: Pick<Settings, 'content'>): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        // Shared by all builds, where Astro's own cache is each build's.
        const cache = fileURLToPath(new URL('node_modules/.cache/dossier-fonts/', config.root));
        const folder = await (command === 'dev' ? makeWholeFonts(cache) : makeFonts(textsOf(content), cache));
        updateConfig({
          vite: { resolve: { alias: { 'dossier-fonts': folder } }, server: { fs: { allow: ['.', folder] } } },
        });
      },
    },
  };
}

function textsOf(folder: string): string[] {
  return currentDossier(folder).files.map(({ content }) => readableText(content));
}
