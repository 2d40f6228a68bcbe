import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

/** Runs the build as `npm run build` does, with these environment variables. */
export function runBuild(env: Record<string, string>): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, [join('src', 'cli', 'build.ts')], {
    cwd: project,
    // The test runner's own variables would make Astro build for tests.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stdout + run.stderr };
}
