import type { AstroIntegration } from 'astro';
import { restoreOutputFolder } from '../load/output-folder.ts';
import type { Settings } from '../load/settings.ts';

/** Has a site to show where a build was killed just before it put the new one in its place. */
export function outputFolder({ out }: Pick<Settings, 'out'>): AstroIntegration {
  return {
    name: 'output-folder',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'preview') restoreOutputFolder(out);
      },
    },
  };
}
