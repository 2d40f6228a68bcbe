import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A development server that runs. */
export interface DevServer {
  /** The address of the front page. */
  url: string;
  /** What it has printed so far. */
  printed: () => string;
  stop: () => void;
}

/**
 * Starts the development server as `npm run dev` does, over a content folder, on a free port of this machine.
 * @throws an error with what it printed, where it ends before it serves
 */
export async function startDev(content: string): Promise<DevServer> {
  const child = fork(join(import.meta.dirname, 'run-dev.ts'), {
    env: {
      ...process.env,
      DOSSIER_CONTENT: content,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'development',
      SITE: '',
      BASE: '',
    },
    silent: true,
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
  }
  const printed = () => pieces.join('');
  const port = await new Promise((done, fail) => {
    child.once('message', done);
    child.once('exit', () => {
      fail(new Error(`The development server has ended:\n${printed()}`));
    });
  });
  return { url: `http://localhost:${String(port)}/`, printed, stop: () => void child.kill() };
}
