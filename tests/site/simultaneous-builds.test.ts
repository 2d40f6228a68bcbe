/** Builds that run at once, or that are stopped on the way. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { load } from 'cheerio';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { writeNewFolder } from '../../src/load/new-files.ts';
import { startBuild } from './run-build.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-at-once-'));
  for (const town of ['Saltmere', 'Northbank']) {
    const files = Object.entries(starterDossier).map(([path, text]) => [
      path,
      text.replaceAll('Saltmere', town),
    ]);
    writeNewFolder(contentOf(town), Object.fromEntries(files));
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('two dossiers built at the same time each have their own words only', async () => {
  const towns = ['Saltmere', 'Northbank'];
  const ends = await Promise.all(
    towns.map((town) => startBuild({ DOSSIER_CONTENT: contentOf(town), DOSSIER_OUT: outOf(town) }).end),
  );

  for (const { output, status } of ends) {
    expect(output).toContain('Built 4 claims of 2 articles');
    expect(status).toBe(0);
  }
  for (const [town, other] of [towns, towns.toReversed()] as [string, string][]) {
    for (const page of ['index.html', 'summary/index.html', 'about/index.html']) {
      const words = load(readFileSync(join(outOf(town), page), 'utf8'))('main').text();
      expect(words, `${town}, ${page}`).toContain(town);
      expect(words, `${town}, ${page}`).not.toContain(other);
    }
  }
}, 120_000);

test('two dossiers built into one folder at the same time leave one of them, whole', async () => {
  const out = outOf('both');
  const ends = await Promise.all(
    ['Saltmere', 'Northbank'].map(
      (town) => startBuild({ DOSSIER_CONTENT: contentOf(town), DOSSIER_OUT: out }).end,
    ),
  );

  expect(ends.map(({ status }) => status)).toEqual([0, 0]);
  const towns = ['index.html', 'summary/index.html', 'about/index.html', 'places/index.html'].map((page) =>
    /Saltmere|Northbank/.exec(load(readFileSync(join(out, page), 'utf8'))('main').text())?.join(''),
  );
  expect(new Set(towns).size).toBe(1);
  expect(leftBeside(out)).toEqual([]);
}, 120_000);

describe('a build that is stopped', () => {
  const out = () => join(folder, 'stopped', 'dist');
  const start = () => startBuild({ DOSSIER_CONTENT: contentOf('Saltmere'), DOSSIER_OUT: out() });

  beforeEach(() => {
    rmSync(join(folder, 'stopped'), { recursive: true, force: true });
    mkdirSync(out(), { recursive: true });
    writeFileSync(join(out(), 'index.html'), 'the previous site');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    'by %s ends with exit code %i, and leaves the previous site and nothing else',
    async (signal, code) => {
      const { build, end } = start();
      while (leftBeside(out()).length === 0 && build.exitCode === null) await wait(20);
      await wait(300);
      build.kill(signal);
      expect(await end).toMatchObject({ status: code, result: '' });
      expect(readdirSync(out())).toEqual(['index.html']);
      expect(leftBeside(out())).toEqual([]);
    },
  );

  test('because nobody reads its log any more leaves no rest either', async () => {
    const { build, end } = start();
    build.stderr?.destroy();
    await end;
    expect(leftBeside(out())).toEqual([]);
    expect(readdirSync(out())).toContain('index.html');
  });

  test('by a kill at any moment leaves the previous site or the new one; the next build leaves no rest', async () => {
    for (const seconds of [0.3, 1, 1.5, 2, 2.5, 3]) {
      const { build, end } = start();
      await Promise.race([wait(seconds * 1000), end]);
      build.kill('SIGKILL');
      await end;
      const isPrevious = readFileSync(join(out(), 'index.html'), 'utf8') === 'the previous site';
      if (isPrevious) expect(readdirSync(out())).toEqual(['index.html']);
      else expect(existsSync(join(out(), 'pagefind', 'pagefind.js'))).toBe(true);
    }
    expect((await start().end).status).toBe(0);
    expect(leftBeside(out())).toEqual([]);
  }, 120_000);
});

function contentOf(town: string): string {
  return join(folder, town, 'content');
}

function outOf(town: string): string {
  return join(folder, town, 'dist');
}

function leftBeside(out: string): string[] {
  return readdirSync(join(out, '..')).filter((name) => name.startsWith('.'));
}
