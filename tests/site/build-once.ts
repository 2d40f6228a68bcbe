/** Builds the repository's own dossier twice, at the root and under a folder, before the tests that read the result. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the built sites, and the seconds that the first took. */
    site: { root: string; under: string; base: string; seconds: number };
  }
}

export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-site-'));
  const [root, under, base] = [join(folder, 'root'), join(folder, 'under'), '/some/folder/'];
  const start = performance.now();
  const builds: Record<string, string>[] = [
    { DOSSIER_OUT: root },
    { DOSSIER_OUT: under, BASE: base, SITE: 'https://example.org' },
  ];
  for (const env of builds) {
    const { status, output } = runBuild(env);
    if (status !== 0) throw new Error(`The site does not build:\n${output}`);
    if (env['DOSSIER_OUT'] === root) {
      project.provide('site', { root, under, base, seconds: (performance.now() - start) / 1000 });
    }
  }
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
