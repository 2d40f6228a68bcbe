import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const program = join('src', 'cli', 'build.ts');

/** How a build ended: its exit code, and what it wrote, to the standard output alone and in all. */
interface Ended {
  status: number | null;
  result: string;
  output: string;
}

/** Runs the build as `npm run build` does, with these environment variables and arguments. */
export function runBuild(env: Record<string, string>, ...args: string[]): Ended {
  const run = spawnSync(process.execPath, [program, ...args], { ...optionsOf(env), encoding: 'utf8' });
  return { status: run.status, result: run.stdout, output: run.stdout + run.stderr };
}

/** Starts the build; its end tells how it ended. */
export function startBuild(env: Record<string, string>): {
  build: ChildProcess;
  end: Promise<Ended>;
} {
  const build = spawn(process.execPath, [program], optionsOf(env));
  let [result, errors] = ['', ''];
  build.stdout.on('data', (text) => (result += String(text)));
  build.stderr.on('data', (text) => (errors += String(text)));
  const end = new Promise<Ended>((resolve) => {
    build.on('close', (status) => {
      resolve({ status, result, output: result + errors });
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
