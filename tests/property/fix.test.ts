/**
 * What was in order, is broken at random and is fixed again, is as it was before, to the byte: tried on the real content
 * under a fixed seed.
 */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIndexOf } from '../../src/dossier/check/name-index.ts';
import { findNames } from '../../src/dossier/check/name-mentions.ts';
import { proseOf } from '../../src/dossier/check/prose.ts';
import { fixDossier } from '../../src/dossier/fix/index.ts';
import { buildDossier } from '../../src/dossier/index.ts';
import type { SourceFile } from '../../src/dossier/model.ts';
import { parseDossier } from '../../src/dossier/parse/index.ts';
import { readContentFolder } from '../../src/load/content-folder.ts';
import { mutate, mutation } from './mutation.ts';

/** Two of the articles, and of all else the frontmatter: what is quick to read, and all real. */
const files = readContentFolder(fileURLToPath(new URL('../../content', import.meta.url))).files.flatMap(
  (file) => {
    if (/^articles\/(?:independent-press|lemonde-afp)/.test(file.path)) return file;
    const [head = ''] = /^---\n.*?\n---\n/s.exec(decode(file.content)) ?? [];
    return file.path.startsWith('articles/') ? [] : { ...file, content: new TextEncoder().encode(head) };
  },
);
const { parsed } = parseDossier(files);
const { issues } = buildDossier(files);
const seed = 20220120;

/** A stretch of a file that can be broken: what stands there, and what it may be after it was broken and fixed. */
interface Spot {
  file: string;
  start: number;
  written: string;
  broken: (choice: number) => string;
  /** As a regular expression; only what was written, by default. */
  fixed?: (broken: string) => string;
}

const spots = {
  'attributes out of order': parsed.articles.flatMap(({ file, text, claims }) =>
    claims.flatMap(({ attributes }): Spot[] => {
      const spans = Object.values(attributes).map(
        ({ span }) => [span.start.offset, span.end.offset] as const,
      );
      const [start, end] = [Math.min(...spans.map(([at]) => at)), Math.max(...spans.map(([, at]) => at))];
      const written = text.slice(start, end);
      const parts = spans.map(([from, to]) => text.slice(from, to));
      const gaps = written.split(/(?<=")(\s+)(?=[a-z]+=")/).filter((_part, index) => index % 2 === 1);
      const broken = (choice: number) =>
        shuffled(parts, choice).reduce((all, part, index) => `${all}${gaps[index - 1] ?? ''}${part}`);
      return gaps.length === parts.length - 1 ? [{ file, start, written, broken }] : [];
    }),
  ),
  'an id left out': parsed.articles.flatMap(({ file, text, claims }) =>
    claims.flatMap(({ attributes: { id } }): Spot[] => {
      const isNamed = files.some(({ content }) => decode(content).includes(`claim:${id!.value}`));
      const isSuperseded = text.includes(`supersedes="${id!.value}"`);
      if (isNamed || isSuperseded) return [];
      const start = id!.span.start.offset - 1;
      const written = text.slice(start, id!.span.end.offset);
      return [{ file, start, written, broken: () => '', fixed: () => ' id="[a-z0-9-]{3,80}"' }];
    }),
  ),
  'a link left out': parsed.articles.flatMap((article) => {
    const { file, text } = article;
    const links = new Map(article.links.map((link) => [link.span.start.offset, link]));
    return proseOf(article).flatMap((prose) => {
      const mentions = findNames(prose.text, nameIndexOf(parsed));
      return prose.stretches.flatMap((stretch): Spot[] => {
        const words = prose.text.slice(stretch.start, stretch.end);
        const start = prose.spanOf(stretch.start, stretch.end).start.offset - 1;
        const written = `[${words}](${stretch.url ?? ''})`;
        const [record, ...others] =
          mentions.find((each) => each.start === stretch.start && each.end === stretch.end)?.records ?? [];
        const isOnly = others.length === 0 && `${record?.scheme}:${record?.id}` === stretch.url;
        if (!isOnly || !links.has(start) || !text.startsWith(written, start)) return [];
        return [{ file, start, written, broken: () => words }];
      });
    });
  }),
  'an id misspelt': [
    ...parsed.articles.flatMap(({ file, claims }) =>
      claims.flatMap(({ attributes: { by, question } }) =>
        [by, question].flatMap((attribute): Spot[] => {
          const [first = ''] = attribute?.value.split(' ') ?? [];
          const span = attribute?.spanIn(0, first.length);
          return span ? [misspelt(file, span.start.offset, first)] : [];
        }),
      ),
    ),
    ...parsed.articles.flatMap(({ file, links }) =>
      links.flatMap(({ target, targetSpan }): Spot[] =>
        targetSpan ? [misspelt(file, targetSpan.start.offset, target)] : [],
      ),
    ),
  ],
};
type Kind = keyof typeof spots;
const kinds = Object.keys(spots) as Kind[];

const breakage = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.noBias(fc.nat({ max: 1_000_000 })),
  choice: fc.noBias(fc.nat({ max: 1_000_000 })),
});

test('there is plenty to break, and no error before', () => {
  expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
  for (const kind of kinds) expect([kind, spots[kind].length > 50]).toEqual([kind, true]);
});

test(
  'what is broken is as it was once it is fixed, with CRLF and a byte order mark too',
  { timeout: 240_000 },
  () => {
    const tally = { broken: 0, left: 0 };
    fc.assert(
      fc.property(
        fc.array(breakage, { minLength: 1, maxLength: 12, size: 'max' }),
        fc.boolean(),
        (breakages, isForeign) => {
          const chosen = compatible(breakages);
          const broken = files.map((file) => rewrite(file, chosen, isForeign));
          const once = fixDossier(broken);
          once.files.forEach((file, index) => {
            const own = chosen.filter((each) => each.spot.file === file.path);
            const found = decode(file.content);
            if (own.length === 0) expect(file).toBe(broken[index]);
            else if (!patternOf(files[index]!, own, isForeign).test(found)) {
              expect(found).toBe(foreign(decode(files[index]!.content), isForeign));
            }
          });
          tally.broken += chosen.length;
          tally.left += buildDossier(once.files).issues.length - issues.length;
          expect(fixDossier(once.files).files).toEqual(once.files);
        },
      ),
      { seed, numRuns: 30 },
    );
    // Some slips of the pen are less than obvious.
    expect(tally.broken).toBeGreaterThan(100);
    expect(tally.left).toBeLessThan(tally.broken / 4);
  },
);

describe('whatever the content is damaged with', () => {
  test('fixing it ends, adds no issue, and does no more the second time', { timeout: 240_000 }, () => {
    const damage = fc.array(mutation, { minLength: 1, maxLength: 3, size: 'max' });
    const breakages = fc.array(breakage, { minLength: 1, maxLength: 6, size: 'max' });
    fc.assert(
      fc.property(fc.nat({ max: files.length - 1 }), damage, breakages, (index, mutations, some) => {
        const broken = files.map((file) => rewrite(file, compatible(some), false));
        const { path, content } = broken[index]!;
        broken[index] = { path, content: mutations.reduce(mutate, content as Uint8Array) };
        const before = buildDossier(broken);
        const once = fixDossier(broken);
        const after = buildDossier(once.files);
        const isWeighed = before.dossier !== undefined;
        const left = after.issues.filter(({ rule }) => isWeighed || rule !== 'parts-add-up');
        expect(left.length).toBeLessThanOrEqual(before.issues.length);
        expect(fixDossier(once.files).files).toEqual(once.files);
      }),
      { seed, numRuns: 15 },
    );
  });
});

interface Chosen {
  spot: Spot;
  text: string;
}

/** The spots that are broken, none of which touches another. */
function compatible(breakages: readonly { kind: Kind; at: number; choice: number }[]): Chosen[] {
  const chosen: Chosen[] = [];
  for (const { kind, at, choice } of breakages) {
    const spot = spots[kind][at % spots[kind].length]!;
    const isApart = ({ spot: { file, start, written } }: Chosen) =>
      file !== spot.file || start + written.length < spot.start || spot.start + spot.written.length < start;
    if (chosen.every(isApart)) chosen.push({ spot, text: spot.broken(choice) });
  }
  return chosen.sort((a, b) => a.spot.start - b.spot.start);
}

function rewrite(file: SourceFile, chosen: readonly Chosen[], isForeign: boolean): SourceFile {
  const own = chosen.filter(({ spot }) => spot.file === file.path);
  if (own.length === 0) return file;
  const text = own.reduceRight(
    (all, { spot: { start, written }, text: broken }) =>
      all.slice(0, start) + broken + all.slice(start + written.length),
    decode(file.content),
  );
  return { ...file, content: new TextEncoder().encode(foreign(text, isForeign)) };
}

/** A text as other machines write it: with CRLF and a byte order mark. */
function foreign(text: string, isForeign: boolean): string {
  return isForeign ? `\ufeff${text.replaceAll('\n', '\r\n')}` : text;
}

/** The file as it must be: as it was, but for what may be otherwise at the spots. */
function patternOf(file: SourceFile, own: readonly Chosen[], isForeign: boolean): RegExp {
  const text = decode(file.content);
  let done = 0;
  const parts = own.map(({ spot: { start, written, fixed }, text: broken }) => {
    const kept = text.slice(done, start);
    done = start + written.length;
    return `${RegExp.escape(foreign(kept, false))}(?:${fixed ? fixed(broken) : RegExp.escape(written)})`;
  });
  const pattern = parts.join('') + RegExp.escape(text.slice(done));
  return new RegExp(
    `^${isForeign ? '\ufeff' : ''}${isForeign ? pattern.replaceAll(RegExp.escape('\n'), '\r\n') : pattern}$`,
  );
}

/** An id with a slip of the pen in it, which may be left as it is where it is not obvious. */
function misspelt(file: string, start: number, written: string): Spot {
  const broken = (choice: number) => {
    const at = 1 + (choice % Math.max(1, written.length - 1));
    const letter = written[at] ?? '';
    const ways = [
      written.slice(0, at) + written.slice(at + 1),
      written.slice(0, at) + letter + written.slice(at),
      written.slice(0, at) + (written[at + 1] ?? '') + letter + written.slice(at + 2),
    ];
    return ways[choice % ways.length]!;
  };
  const fixed = (slip: string) => `${RegExp.escape(slip)}|${RegExp.escape(written)}`;
  return { file, start, written, broken, fixed };
}

/** One of the orders of a list, by number. */
function shuffled<T>(list: readonly T[], choice: number): T[] {
  const left = [...list];
  const order: T[] = [];
  for (let rest = choice; left.length > 0; rest = Math.floor(rest / (left.length + 1))) {
    order.push(...left.splice(rest % left.length, 1));
  }
  return order;
}

/** With the byte order mark, where there is one. */
function decode(content: SourceFile['content']): string {
  return typeof content === 'string'
    ? content
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
