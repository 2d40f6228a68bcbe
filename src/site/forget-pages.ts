import { sep } from 'node:path';
import type { RunnableDevEnvironment } from 'vite';

/**
 * Drops what the development server has made from the former state of a content folder: the bodies that are compiled,
 * with all modules that import them, and the lists of pages.
 */
export function forgetPages({ moduleGraph, runner, hot }: RunnableDevEnvironment, folder: string): void {
  const inside = `${folder.split(sep).join('/')}/`;
  const stale: Parameters<typeof moduleGraph.invalidateModule>[1] = new Set();
  for (const [file, modules] of moduleGraph.fileToModulesMap) {
    if (!file.startsWith(inside)) continue;
    for (const module of modules) moduleGraph.invalidateModule(module, stale, Date.now(), true);
  }
  for (const { id } of stale) {
    const evaluated = id === null ? undefined : runner.evaluatedModules.getModuleById(id);
    if (evaluated) runner.evaluatedModules.invalidateModule(evaluated);
  }
  // Astro keeps what every getStaticPaths gave until it hears this.
  hot.send('astro:content-changed', {});
}
