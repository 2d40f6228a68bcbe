/** What somebody sees of long work while it goes on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';
import { checkRules } from '../../src/dossier/check/index.ts';
import type { Progress } from '../../src/dossier/progress.ts';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { writeNewFolder } from '../../src/load/new-files.ts';
import { readDossier } from '../../src/load/read-dossier.ts';

/** What is written, where these steps are told at these seconds. */
function shown(isTTY: boolean, steps: readonly (readonly [number, Progress])[], columns = 80): string[] {
  const written: string[] = [];
  let seconds = 0;
  const output = { isTTY, columns, write: (text: string) => written.push(text) };
  const { onProgress, end } = showProgress(output, () => seconds * 1000);
  for (const [at, progress] of steps) {
    seconds = at;
    onProgress(progress);
  }
  end();
  return written;
}

const parsing = (done: number): Progress => ({ stage: 'Parsing files', done, total: 4702 });

describe('in a log', () => {
  test('work of less than a second is not worth a word', () => {
    const steps = [0, 0.5, 0.99].map((at) => [at, parsing(at * 1000)] as const);
    expect(shown(false, steps)).toEqual([]);
  });

  test('each stage has a line, and a long one another now and then', () => {
    const long = Array.from({ length: 250 }, (_, index) => [index / 10, parsing(index * 10)] as const);
    const rules = ['claim-ids', 'unique-ids'].map(
      (at, done) => [25 + done, { stage: 'Checking rules', done, total: 23, at }] as const,
    );
    expect(shown(false, [...long, ...rules, [27, { stage: 'Linking records' }]])).toEqual([
      'Parsing files: 100 of 4,702\n',
      'Parsing files: 1,100 of 4,702\n',
      'Parsing files: 2,100 of 4,702\n',
      'Checking rules: 0 of 23, claim-ids\n',
      'Linking records\n',
    ]);
  });
});

describe('on a terminal', () => {
  test('one line is written anew, a few times a second, and gone at the end', () => {
    const steps = Array.from({ length: 400 }, (_, index) => [1 + index / 1000, parsing(index)] as const);
    expect(shown(true, steps)).toEqual([
      '\r\u001b[2KParsing files: 0 of 4,702\r',
      '\r\u001b[2KParsing files: 100 of 4,702\r',
      '\r\u001b[2KParsing files: 200 of 4,702\r',
      '\r\u001b[2KParsing files: 300 of 4,702\r',
      '\r\u001b[2K',
    ]);
  });

  test('the line is never longer than the terminal is wide', () => {
    expect(shown(true, [[2, parsing(0)]], 12)[0]).toBe('\r\u001b[2KParsing fil\r');
  });

  test('short work leaves it as it was', () => {
    expect(shown(true, [[0.5, parsing(0)]])).toEqual([]);
  });
});

test('reading a dossier tells of every file, rule and question, in order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'progress-'));
  const told: Progress[] = [];
  try {
    writeNewFolder(join(folder, 'content'), starterDossier);
    readDossier(join(folder, 'content'), (progress) => told.push(progress));
  } finally {
    rmSync(folder, { recursive: true });
  }
  const files = Object.keys(starterDossier);
  const questions = files.filter((path) => path.startsWith('questions/'));
  const stages = Map.groupBy(told, ({ stage }) => stage);
  expect([...stages].map(([stage, steps]) => [stage, steps.length])).toEqual([
    ['Reading files', files.length],
    ['Parsing files', files.length],
    ['Checking rules', checkRules.length],
    ['Linking records', 1],
    ['Weighing questions', questions.length],
  ]);
  for (const steps of stages.values()) {
    if (steps.length > 1) expect(steps.map(({ done }) => done)).toEqual([...steps.keys()]);
    expect(steps.every(({ total = steps.length }) => total === steps.length)).toBe(true);
  }
});
