/** A test of the development server: one for all tests of a worker, over a folder of its own that each begins anew. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { writeNewFolder } from '../../src/load/new-files.ts';
import { test as watched } from './browser-test.ts';
import { type DevServer, startDev } from './start-dev.ts';

export interface Live {
  server: DevServer;
  /** The content folder, absolute: the starter dossier's. */
  content: string;
  /** A path beside the content folder. */
  beside: (name: string) => string;
  /** Writes a file of the content folder. */
  save: (path: string, text: string) => void;
  /** Takes a file of the content folder away. */
  remove: (path: string) => void;
  /** Puts every file of the starter dossier back as it was. */
  restore: () => void;
  /** True where something in the content folder has been run. */
  hasRun: () => boolean;
}

/** What the server starts over: a summary that would run code, were it compiled. */
const trap = [
  'import "./trap.mjs"',
  'export const trap = globalThis.process.getBuiltinModule("fs").writeFileSync(MARK, "")',
  '{globalThis.process.getBuiltinModule("fs").writeFileSync(MARK, "")}',
];
export const trapLines = [12, 14, 16];

export const test = watched.extend<object, { live: Live }>({
  live: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const parent = mkdtempSync(join(tmpdir(), 'dossier-live-'));
      const beside = (name: string) => join(parent, name);
      const content = beside('content');
      const mark = beside('mark');
      writeNewFolder(content, starterDossier);
      const save = (path: string, text: string) => {
        mkdirSync(dirname(join(content, path)), { recursive: true });
        writeFileSync(join(content, path), text);
      };
      save('trap.mjs', `import fs from 'node:fs';\nfs.writeFileSync(${JSON.stringify(mark)}, '');\n`);
      const traps = trap.join('\n\n').replaceAll('MARK', JSON.stringify(mark));
      save('summary.mdx', `${starterDossier['summary.mdx']}\n${traps}\n`);
      const server = await startDev(content);
      await use({
        server,
        content,
        beside,
        save,
        remove: (path) => {
          rmSync(join(content, path));
        },
        restore: () => {
          for (const [path, text] of Object.entries(starterDossier)) save(path, text);
        },
        hasRun: () => existsSync(mark),
      });
      server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ live }, use) => {
    await use(live.server.url);
  },
  // The development server's own client talks to the console.
  // eslint-disable-next-line no-empty-pattern
  complaints: async ({}, use) => {
    await use([]);
  },
});
