import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeFonts } from '../load/fonts.ts';
import { readDossier } from '../load/read-dossier.ts';
import type { Settings } from '../load/settings.ts';

/**
 * Gives the pages their faces under the name `dossier-fonts`: `dossier-fonts/fonts.css` and the files it names.
 * In development a character that is new to the dossier falls back to another face until the next start.
 */
export function fonts({ content }: Pick<Settings, 'content'>): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        const texts = readDossier(content).files.map((file) =>
          new TextDecoder().decode(bytesOf(file.content)),
        );
        // Shared by all builds, where Astro's own cache is each build's.
        const cache = new URL('node_modules/.cache/dossier-fonts/', config.root);
        const folder = await makeFonts(texts, fileURLToPath(cache));
        updateConfig({
          vite: { resolve: { alias: { 'dossier-fonts': folder } }, server: { fs: { allow: ['.', folder] } } },
        });
      },
    },
  };
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
