import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Gives every heading that has an id a link to itself, on every page. */
export function headingAnchors(): AstroIntegration {
  return {
    name: 'heading-anchors',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({
          order: 'post',
          entrypoint: fileURLToPath(new URL('./add-heading-anchors.ts', import.meta.url)),
        });
      },
    },
  };
}
