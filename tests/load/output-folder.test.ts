/** The place of the site holds one whole site or another, whatever happens to the builds that put them there. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  dropStagingFolder,
  makeStagingFolder,
  publishStagingFolder,
  restoreOutputFolder,
} from '../../src/load/output-folder.ts';

const source = join(import.meta.dirname, '..', '..', 'src', 'load', 'output-folder.ts');
const files = ['index.html', 'summary.html', 'claims.html'];

let folder = '';
let out = '';
/** The project's root, where builds have their workshop. */
let root = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  out = join(folder, 'dist');
  root = mkdtempSync(join(tmpdir(), 'project-'));
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
  rmSync(root, { recursive: true });
});

test('a new site takes the place of the previous one, and nothing is left beside it', () => {
  writeSite(out, 'old');
  publish('new');
  expect(siteIn(out)).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(workshops()).toEqual([]);
});

test.skipIf(!existsSync('/dev/shm'))('a new site takes its place on another disk than the project', () => {
  const disk = mkdtempSync('/dev/shm/output-');
  out = join(disk, 'dist');
  publish('new');
  expect(siteIn(out)).toBe('new');
  rmSync(disk, { recursive: true });
});

test('a build that is dropped leaves the previous site', () => {
  writeSite(out, 'old');
  const staging = makeStagingFolder(out, root);
  writeSite(staging.site, 'new');
  dropStagingFolder(staging);
  expect(siteIn(out)).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

describe('a build that is killed', () => {
  /** Publishes, and is killed after so many changes of the file system; a removal is cut off half-way. */
  const killedAfter = (step: number) =>
    program(
      publishing('new'),
      `let step = 0;
      const { rmSync } = fs;
      for (const name of ['mkdirSync', 'mkdtempSync', 'renameSync', 'rmSync']) {
        const change = fs[name];
        fs[name] = (...args) => {
          const isLast = ++step === ${step};
          const result = isLast && name === 'rmSync' ? rmSync(firstFile(args[0])) : change(...args);
          if (isLast) process.kill(process.pid, 'SIGKILL');
          return result;
        };
      }
      const firstFile = (folder) => {
        const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
        const found = all.find((entry) => entry.isFile());
        return found.parentPath + '/' + found.name;
      };`,
    );

  test('at any step leaves the old site or the new one, and no rest once there is another build', () => {
    const held: (string | undefined)[] = [];
    for (let step = 1, ended = false; !ended; step++) {
      rmSync(out, { recursive: true, force: true });
      writeSite(out, 'old');
      ended = run(killedAfter(step)).signal === null;
      const left = siteIn(out);
      restoreOutputFolder(out);
      held.push(siteIn(out));
      if (left !== undefined) expect(left).toBe(held.at(-1));
      publish('next');
      expect(siteIn(out)).toBe('next');
      expect(readdirSync(folder)).toEqual(['dist']);
      expect(workshops()).toEqual([]);
    }
    expect(new Set(held)).toEqual(new Set(['old', 'new']));
    // Once new, never old again.
    expect(held).toEqual([...held].sort().reverse());
    expect(held.length).toBeGreaterThan(8);
  });

  test('between taking the old site away and putting the new one there: the next command brings the old one back', () => {
    writeSite(out, 'old');
    const killed = `const rename = fs.renameSync;
      fs.renameSync = (...args) => {
        rename(...args);
        if (args[0] === ${JSON.stringify(out)}) process.kill(process.pid, 'SIGKILL');
      };`;
    run(program(publishing('new'), killed));
    expect(existsSync(out)).toBe(false);
    restoreOutputFolder(out);
    expect(siteIn(out)).toBe('old');
  });
});

test('builds that end at the same time do not fail, and one of their sites stays, whole', async () => {
  const ends = await Promise.all(
    ['a', 'b', 'c'].map(
      (name) =>
        new Promise<{ code: number | null; errors: string }>((resolve) => {
          const code = `for (let round = 0; round < 60; round++) { ${publishing(name)} }`;
          const child = spawn(process.execPath, program(code));
          let errors = '';
          child.stderr.on('data', (text) => (errors += String(text)));
          child.on('close', (exit) => {
            resolve({ code: exit, errors });
          });
        }),
    ),
  );
  for (const { code, errors } of ends) expect([code, errors]).toEqual([0, '']);
  expect(siteIn(out)).toMatch(/^[abc]$/);
  expect(readdirSync(folder)).toEqual(['dist']);
});

describe('what other builds have left', () => {
  const left = (name: string) => {
    mkdirSync(join(folder, name));
    return name;
  };
  const ended = () => spawnSync(process.execPath, ['-e', '']).pid;
  const beside = () => readdirSync(folder).filter((name) => name !== 'dist');

  test('goes where the build has come to its end, and stays where it lives', () => {
    left(`.dist-building-${hostname()}-${ended()}-aaaaaa`);
    const living = left(`.dist-building-${hostname()}-${process.ppid}-bbbbbb`);
    publish('new');
    expect(beside()).toEqual([living]);
  });

  test('goes after a day where the build was on another machine', () => {
    const recent = left(`.dist-building-other-host-${ended()}-aaaaaa`);
    const older = left(`.dist-building-other-host-${ended()}-bbbbbb`);
    const long = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(join(folder, older), long, long);
    publish('new');
    expect(beside()).toEqual([recent]);
  });

  test('is not touched where it belongs to another output folder', () => {
    const other = left(`.other-building-${hostname()}-${ended()}-aaaaaa`);
    publish('new');
    expect(beside()).toEqual([other]);
  });
});

describe('an output folder that is', () => {
  test('a link to a folder: the site goes where it leads', () => {
    const target = join(folder, 'target');
    writeSite(target, 'old');
    symlinkSync(target, out);
    publish('new');
    expect(siteIn(target)).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'target']);
  });

  test('a link to a folder that is missing since a build was killed: it is brought back', () => {
    const target = join(folder, 'target');
    symlinkSync(target, out);
    writeSite(join(folder, `.target-building-${hostname()}-1-aaaaaa`, 'previous'), 'old');
    restoreOutputFolder(out);
    expect(siteIn(target)).toBe('old');
  });

  test('a file: it is not replaced', () => {
    writeFileSync(out, 'a letter');
    expect(() => makeStagingFolder(out, root)).toThrow(`${out} is a file, expected a folder or nothing.`);
    expect(readFileSync(out, 'utf8')).toBe('a letter');
  });

  test('in a file', () => {
    writeFileSync(out, 'a letter');
    expect(() => makeStagingFolder(join(out, 'site'), root)).toThrow(`${out} is a file, expected a folder`);
  });

  test.each([['letters.txt'], ['index.html', '.git']])(
    'a folder that holds %j: it is not replaced',
    (...names) => {
      out = join(folder, 'home');
      mkdirSync(out);
      for (const name of names) writeFileSync(join(out, name), 'a letter');
      expect(() => makeStagingFolder(out, root)).toThrow('does not look like a site that was built');
      expect(readdirSync(out)).toHaveLength(names.length);
    },
  );

  test('the project’s own, whatever it holds', () => {
    out = join(root, 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'letters.txt'), 'a letter');
    publish('new');
    expect(siteIn(out)).toBe('new');
  });

  test.skipIf(process.platform !== 'linux')('a disk of its own', () => {
    expect(() => makeStagingFolder('/proc', root)).toThrow('/proc is a disk of its own');
  });

  test.skipIf(process.platform === 'win32')('in a folder that must not be written to', () => {
    chmodSync(folder, 0o555);
    const { stderr } = run(
      program(
        `try { makeStagingFolder(${JSON.stringify(out)}, ${JSON.stringify(root)}) } catch ({ name, message }) { console.error(name, message) }`,
      ),
      // For the superuser, no folder is read-only.
      process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {},
    );
    expect(stderr).toContain(`OutputError ${folder} cannot be written: permission was denied.`);
    expect(stderr).toContain('DOSSIER_OUT=DIR');
  });
});

function workshops(): string[] {
  return readdirSync(join(root, 'node_modules', '.cache'));
}

/** Puts a site in the place, in this process. */
function publish(name: string): void {
  const staging = makeStagingFolder(out, root);
  writeSite(staging.site, name);
  publishStagingFolder(staging);
  dropStagingFolder(staging);
}

/** The same as the text of a program. */
function publishing(name: string): string {
  return `
    const staging = makeStagingFolder(${JSON.stringify(out)}, ${JSON.stringify(root)});
    for (const file of ${JSON.stringify(files)}) writeFileSync(staging.site + '/' + file, ${JSON.stringify(name)});
    publishStagingFolder(staging);
    dropStagingFolder(staging);`;
}

/** A program that uses the output folder, as arguments of Node. */
function program(code: string, before = ''): string[] {
  return [
    '--input-type=module',
    '-e',
    `import fs, { writeFileSync } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import * as output from ${JSON.stringify(source)};
    const { makeStagingFolder, publishStagingFolder, dropStagingFolder } = output;
    ${before}
    syncBuiltinESMExports();
    ${code}`,
  ];
}

function run(args: string[], options: { uid?: number; gid?: number } = {}) {
  return spawnSync(process.execPath, args, { ...options, encoding: 'utf8' });
}

function writeSite(at: string, name: string): void {
  mkdirSync(at, { recursive: true });
  for (const file of files) writeFileSync(join(at, file), name);
}

/** The site that is whole in a folder; undefined where there is none. */
function siteIn(at: string): string | undefined {
  if (!existsSync(at)) return undefined;
  expect(readdirSync(at).sort()).toEqual([...files].sort());
  const names = new Set(files.map((file) => readFileSync(join(at, file), 'utf8')));
  expect(names.size).toBe(1);
  return [...names][0];
}
