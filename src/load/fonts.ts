/** The site's faces, cut down to the characters that the dossier needs, as files that the site serves itself. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Face {
  family: string;
  /** The npm package under `@fontsource-variable/`. */
  from: string;
  style: 'normal' | 'italic';
  weights: { min: number; max: number };
  /** Which of the package's subsets may be used; all where absent. */
  subsets?: string[];
}

const faces: Face[] = [
  { family: 'Source Serif 4', from: 'source-serif-4', style: 'normal', weights: { min: 400, max: 700 } },
  { family: 'Source Serif 4', from: 'source-serif-4', style: 'italic', weights: { min: 400, max: 400 } },
  { family: 'Inter', from: 'inter', style: 'normal', weights: { min: 400, max: 700 } },
  {
    family: 'Noto Naskh Arabic',
    from: 'noto-naskh-arabic',
    style: 'normal',
    weights: { min: 400, max: 700 },
    subsets: ['arabic'],
  },
];

/** Shaping, kerning and figures; the many alternates of these faces are left out. */
const features = 'kern liga calt ccmp locl mark mkmk init medi fina isol rlig tnum lnum pnum onum frac'.split(
  ' ',
);

/** What the site's own words need, whatever the dossier says: ASCII, Latin-1 and the signs of typesetting. */
const always = charactersIn([
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
]);

/**
 * Cuts the faces down to a dossier's characters: `fonts.css` with the `@font-face` rules, and the files that it
 * names, among them `source-serif-4-latin-normal.woff2`. A script of which the dossier has no character gives
 * no file; characters that none of the faces has fall back to the reader's own.
 * @param texts all that the site may print
 * @param cache folder that keeps what was cut before
 * @returns the folder that the files stand in
 */
export function makeFonts(texts: readonly string[], cache: string): Promise<string> {
  const wanted = new Set(always);
  for (const text of texts) for (const character of text) wanted.add(character.codePointAt(0) ?? 0);
  return writeFonts('cut', wanted, cache);
}

/** The same files with every character that the faces have: for a dossier that is still being written. */
export function makeWholeFonts(cache: string): Promise<string> {
  return writeFonts('whole', undefined, cache);
}

async function writeFonts(
  how: 'cut' | 'whole',
  wanted: ReadonlySet<number> | undefined,
  cache: string,
): Promise<string> {
  const cuts = faces.flatMap((face) => cutsOf(face, wanted));
  const folder = join(cache, digestOf(how, cuts));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'making-'));
  for (const cut of cuts) {
    writeFileSync(join(making, cut.name), how === 'cut' ? await cutFont(cut) : cut.source);
  }
  writeFileSync(join(making, 'fonts.css'), cuts.map(ruleOf).join('\n'));
  publish(making, folder);
  return folder;
}

async function cutFont({ face, source, characters }: Cut): Promise<Uint8Array> {
  // WebAssembly, and so only loaded where there is something to cut.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(source, String.fromCodePoint(...characters), {
    targetFormat: 'woff2',
    variationAxes: { wght: face.weights.min === face.weights.max ? face.weights.min : face.weights },
    keepFeatures: features,
    noHinting: true,
  });
}

/** A part of a face, as its package has them: one script's characters, or fewer. */
interface Cut {
  face: Face;
  name: string;
  source: Buffer;
  /** Code points, ascending. */
  characters: number[];
}

/** @param wanted code points; all that the face has where absent */
function cutsOf(face: Face, wanted: ReadonlySet<number> | undefined): Cut[] {
  const require = createRequire(import.meta.url);
  const found = (path: string) => require.resolve(`@fontsource-variable/${face.from}/${path}`);
  const ranges = JSON.parse(readFileSync(found('unicode.json'), 'utf8')) as Record<string, string>;
  const isLatin = isWithin(ranges['latin'] ?? '');
  return Object.entries(ranges).flatMap(([subset, range]): Cut[] => {
    if (face.subsets && !face.subsets.includes(subset)) return [];
    const all = wanted ? [...wanted].filter(isWithin(range)) : charactersIn(runsOf(range));
    const characters = all.sort((a, b) => a - b);
    // Marks and signs that the Latin part has too do not call for another part.
    const own = subset === 'latin' ? characters : characters.filter((code) => !isLatin(code));
    if (own.length === 0) return [];
    const source = readFileSync(found(`files/${face.from}-${subset}-wght-${face.style}.woff2`));
    return [{ face, name: `${face.from}-${subset}-${face.style}.woff2`, source, characters }];
  });
}

function ruleOf({ face, name, characters }: Cut): string {
  const { family, style, weights } = face;
  const weight = weights.min === weights.max ? weights.min : `${weights.min} ${weights.max}`;
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url('./${name}') format('woff2');
  unicode-range: ${rangesOf(characters)};
}
`;
}

/** Code points as a `unicode-range`: "U+20-7E, U+E9". */
function rangesOf(characters: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of characters) {
    const run = runs.at(-1);
    if (run && code === run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}

function isWithin(range: string): (code: number) => boolean {
  const runs = runsOf(range);
  return (code) => runs.some(([from, to]) => from <= code && code <= to);
}

/** @param range "U+0000-00FF,U+0131", as the package writes it */
function runsOf(range: string): [number, number][] {
  return range.split(',').map((run) => {
    const [from = '', to = from] = run.replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

/** Every code point of these runs, both ends included. */
function charactersIn(runs: [number, number][]): number[] {
  return runs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function digestOf(how: string, cuts: readonly Cut[]): string {
  const hash = createHash('sha256').update(how).update(JSON.stringify(faces)).update(features.join(' '));
  for (const { source, characters } of cuts) hash.update(source).update(characters.join(' '));
  return hash.digest('hex').slice(0, 16);
}

/** Puts the finished folder in its place, where another build has not done so meanwhile. */
function publish(making: string, folder: string): void {
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
