import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const program = join('src', 'cli', 'build.ts');

/** Runs the build as `npm run build` does, with these environment variables. */
export function runBuild(env: Record<string, string>): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, [program], { ...optionsOf(env), encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
}

/** Starts the build; its end tells how it ended. */
export function startBuild(env: Record<string, string>): {
  build: ChildProcess;
  end: Promise<{ status: number | null; output: string }>;
} {
  const build = spawn(process.execPath, [program], optionsOf(env));
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (output += String(text)));
  const end = new Promise<{ status: number | null; output: string }>((resolve) => {
    build.on('close', (status) => {
      resolve({ status, output });
    });
  });
  return { build, end };
}

function optionsOf(env: Record<string, string>) {
  return {
    cwd: project,
    // The test runner's own variables would make Astro build for tests.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
  };
}
