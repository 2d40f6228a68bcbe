/**
 * Whatever happens to the content, reading it ends in a valid dossier or in issues with places: nothing is
 * thrown, nothing hangs, and no claim is lost in silence. Tried on the real content, damaged at random under a
 * fixed seed.
 */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier/index.ts';
import type { Issue } from '../../src/dossier/issue.ts';
import type { SourceFile } from '../../src/dossier/model.ts';
import { parseDossier } from '../../src/dossier/parse/index.ts';
import { readContentFolder } from '../../src/load/content-folder.ts';
import { mutate, mutation } from './mutation.ts';

interface ByteFile {
  path: string;
  content: Uint8Array;
}

const real = filesOf('../../content');
const small = filesOf('../cases/minimal/content');
const articles = real.filter(({ path }) => path.startsWith('articles/'));
const excerpts = articles.flatMap(excerptsOf);

const seed = 20220120;
const mostMilliseconds = 2000;
const damage = fc.array(mutation, { minLength: 1, maxLength: 4, size: 'max' });

describe('a damaged file ends in a record or in issues with places', () => {
  test.each([
    ['of the real content', real, 5200],
    ['with an article’s head and a few of its paragraphs', excerpts, 4500],
    ['with a whole article', articles, 300],
  ])('%s', { timeout: 240_000 }, (_which, files, numRuns) => {
    fc.assert(
      fc.property(fc.nat({ max: files.length - 1 }), damage, (index, mutations) => {
        const { path, content } = files[index]!;
        const damaged = { path, content: mutations.reduce(mutate, content) };
        const { parsed, issues } = inTime(() => parseDossier([damaged]));
        const here = issues.filter(({ rule }) => rule !== 'missing-file');
        checkPlaces(here, [damaged]);
        if (!path.startsWith('articles/')) return;
        const claims = parsed.articles.flatMap((article) => article.claims);
        const values = claims.flatMap(({ attributes }) => Object.values(attributes));
        // What stands between the quotation marks of an attribute is its value, and kept as such.
        const quoted = values.reduce((sum, { value }) => sum + tagsIn(value), 0);
        const found = claims.length + quoted;
        const errors = here.filter(({ level }) => level === 'error').length;
        const written = countTags([damaged]);
        const isWhole = parsed.articles.length > 0 && parsed.unread?.length === 0;
        // Of a file that could not be read as a whole, one error stands for all that is lost.
        if (isWhole) expect(found + errors).toBeGreaterThanOrEqual(written);
        else expect(errors).toBeGreaterThan(0);
      }),
      { seed, numRuns },
    );
  });
});

describe('a dossier with a damaged file ends valid or in issues with places', () => {
  test.each([
    ['the real one', real, 60],
    ['a small one', small, 240],
  ])('%s', { timeout: 240_000 }, (_which, files, numRuns) => {
    fc.assert(
      fc.property(fc.nat({ max: files.length - 1 }), damage, (index, mutations) => {
        const dossierFiles = files.map((file, at) =>
          at === index ? { ...file, content: mutations.reduce(mutate, file.content) } : file,
        );
        const { dossier, issues } = inTime(() => buildDossier(dossierFiles));
        checkPlaces(issues, dossierFiles);
        const errors = issues.filter(({ level }) => level === 'error');
        expect(dossier !== undefined).toBe(errors.length === 0);
        if (dossier) expect(dossier.claims).toHaveLength(countTags(dossierFiles));
      }),
      { seed, numRuns },
    );
  });
});

test('the content as it is has no error, and every claim of it is read', () => {
  const { dossier } = buildDossier(real);
  expect(dossier?.claims).toHaveLength(countTags(real));
  expect(excerpts.length).toBeGreaterThan(50);
  for (const excerpt of excerpts) {
    expect(parseDossier([excerpt]).parsed.articles[0]?.claims).toHaveLength(countTags([excerpt]));
  }
});

/** In processor time, which a busy machine does not add to. */
function inTime<T>(run: () => T): T {
  const before = process.cpuUsage();
  const result = run();
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(mostMilliseconds);
  return result;
}

/** Every issue stands at a place that is in its file, and line and column are those of its offset. */
function checkPlaces(issues: readonly Issue[], files: readonly ByteFile[]): void {
  for (const { span, message, hint, rule } of issues) {
    const file = files.find(({ path }) => path === span.file);
    const text = file ? textOf(file) : '';
    const { start, end } = span;
    const where = `${span.file}: ${rule}: ${message}`;
    if (start.offset < 0 || end.offset < start.offset || end.offset > text.length) {
      expect.fail(`${where} is at ${start.offset} to ${end.offset} of ${text.length}`);
    }
    const before = text.slice(0, start.offset).split(/\r\n|\r|\n/);
    const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
    if (start.line !== line || start.column !== column) {
      expect.fail(`${where} is at ${start.line}:${start.column}, expected ${line}:${column}`);
    }
    if (message === '' || /undefined|\[object|\bNaN\b/.test(message)) expect.fail(where);
    if (!hint) expect.fail(`${where} has no hint`);
  }
}

function countTags(files: readonly ByteFile[]): number {
  return files
    .filter(({ path }) => path.startsWith('articles/'))
    .reduce((sum, file) => sum + tagsIn(bodyOf(file)), 0);
}

function tagsIn(text: string): number {
  return text.match(/<Claim\b/g)?.length ?? 0;
}

/** What follows the frontmatter, whose values are texts whatever stands in them. */
function bodyOf(file: ByteFile): string {
  return textOf(file).replace(/^---[ \t]*(?:\r\n|\r|\n)(?:[^]*?[\r\n])??---[^\r\n]*/, '');
}

/** Without byte order mark; with U+FFFD for what is no text. */
function textOf({ content }: ByteFile): string {
  return new TextDecoder().decode(content);
}

/** The head of an article with one to three of its paragraphs: quick to read, and all real. */
function excerptsOf(article: ByteFile): ByteFile[] {
  const text = textOf(article);
  const bodyStart = text.indexOf('\n---\n', 4) + 5;
  const paragraphs = text.slice(bodyStart).trim().split('\n\n');
  return paragraphs.map((_paragraph, index) => {
    const some = paragraphs.slice(index, index + 1 + (index % 3)).join('\n\n');
    const content = new TextEncoder().encode(`${text.slice(0, bodyStart)}\n${some}\n`);
    return { path: article.path, content };
  });
}

function filesOf(folder: string): ByteFile[] {
  const { files } = readContentFolder(fileURLToPath(new URL(folder, import.meta.url)));
  return files.map(({ path, content }: SourceFile) => ({
    path,
    content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}
