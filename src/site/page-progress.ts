import type { AstroIntegration } from 'astro';
import type { OnProgress } from '../dossier/progress.ts';

/** Tells of every page of a build as it is rendered. */
export function pageProgress(onProgress: OnProgress): AstroIntegration {
  return {
    name: 'page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let [done, total] = [0, 0];
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            total = paths.length;
            return paths;
          },
          render: (request, options) => {
            onProgress({ stage: 'Rendering pages', done: done++, total });
            return prerenderer.render(request, options);
          },
        }));
      },
    },
  };
}
