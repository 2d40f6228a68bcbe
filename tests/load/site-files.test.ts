/** Withheld names in the files of a built site. They are of a depot and of nonsense words; nobody has them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { hashName, markOfKey } from '../../src/dossier/withheld/name-list.ts';
import { refuseWithheldNames } from '../../src/load/site-files.ts';

const salt = '00112233445566778899aabbccddeeff';
const names = ['Quillon Marsh Depot', 'مستودع كويلون'];
const key = 'a key of the editors, kept elsewhere';
const harmless = '<!doctype html>\n<title>Quillon</title>\n<p>The marsh</p><p>and its depot.</p>\n';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-files-'));
  put('index.html', harmless);
  put('_astro/page.js', 'const q="Quillon",m=Marsh;depot(q,m)');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** What is said of the folder; undefined where nothing is. */
function said(
  hashed: { secret?: string; hashes: string[] } = {
    hashes: names.map((name) => hashName(name, salt, undefined)),
  },
) {
  const withheld = { names: { salt, ...hashed }, takenDown: [], body: { type: 'root', children: [] } };
  try {
    refuseWithheldNames(folder, { withheld } as unknown as Dossier);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

test('a site without the names is let pass', () => {
  expect(said()).toBeUndefined();
});

describe('a name is found, told with its file and line, and not shown', () => {
  test.each([
    [
      'in the text of a page',
      'claims/a/index.html',
      `${harmless}<p>The Quillon\nMarsh Depot</p>`,
      'claims/a/index.html:4',
    ],
    [
      'with tags in it',
      'a.html',
      `${harmless}<p>Quil<b class="x">lon</b> <a\nhref="/x/">Marsh</a><wbr>Depot</p>`,
      'a.html:4',
    ],
    ['in an attribute', 'a.html', `${harmless}<img alt="Quillon Marsh Depot, seen from above">`, 'a.html:4'],
    ['in an address', 'a.html', `<a href="/places/quillon-marsh-depot/">here</a>`, 'a.html:1'],
    ['in character references', 'a.html', `<p>&#x51;uillon&#160;Marsh Depot</p>`, 'a.html:1'],
    ['in a comment', 'a.html', `<!-- Quillon Marsh\n > Depot: Quillon Marsh Depot -->`, 'a.html:2'],
    [
      'in a script on a page',
      'a.html',
      `<script type="application/ld+json">{"name":"\\u0051uillon Marsh Depot"}</script>`,
      'a.html:1',
    ],
    ['in what is no closed tag', 'a.html', `<p title="a > b Quillon Marsh Depot`, 'a.html:1'],
    ['in JSON', 'data/claims.json', '{\n"words":"Fire.\\nQuillon\\tMarsh Depot"}', 'data/claims.json:2'],
    ['in a table', 'data/claims.csv', 'id,name\n1,"Quillon Marsh Depot"\n', 'data/claims.csv:2'],
    ['in a feed', 'feed.xml', '<feed>\n<title><![CDATA[Quillon Marsh Depot]]></title></feed>', 'feed.xml:2'],
    [
      'in a drawing',
      'map.svg',
      '<svg><text><tspan x="1">Quillon</tspan><tspan x="1">Marsh Depot</tspan></text></svg>',
      'map.svg:1',
    ],
    ['in another script', 'a.html', `<p>في مُستودعِ كويلون</p>`, 'a.html:1'],
    [
      'in a compressed file of the search index',
      'pagefind/fragment/en_1.pf_fragment',
      gzipSync('pagefind_dcd{"content":"the quillon marsh depot"}'),
      'pagefind/fragment/en_1.pf_fragment',
    ],
    [
      'among bytes that are no text',
      'photo.jpg',
      Uint8Array.from([0xff, 0xd8, 0, ...Buffer.from('Quillon Marsh Depot'), 0xff]),
      'photo.jpg:1',
    ],
    [
      'in the name of a file',
      'files/quillon_marsh_depot.txt',
      'x',
      'files/███████████████████.txt (in its path)',
    ],
    [
      'in the name of a folder',
      'places/quillon-marsh-depot/index.html',
      harmless,
      'places/███████████████████/index.html (in its path)',
    ],
  ])('%s', (_where, path, content, place) => {
    put(path, content);
    const message = said() ?? '';
    expect(message.split('\n  ').slice(1)).toEqual([place]);
    expect(message).not.toMatch(/quillon|كويلون/i);
  });
});

test('names that are hashed with a key are looked for where it is set, and nowhere else', () => {
  put('a.html', 'Quillon Marsh Depot');
  const hashed = { secret: markOfKey(salt, key), hashes: [hashName('Quillon Marsh Depot', salt, key)] };
  expect(said(hashed)).toBeUndefined();
  process.env['DOSSIER_WITHHELD_KEY'] = key;
  try {
    expect(said(hashed)).toContain('a.html:1');
  } finally {
    delete process.env['DOSSIER_WITHHELD_KEY'];
  }
});

test('where there are many, the first are told, and how many more', () => {
  for (let index = 0; index < 25; index += 1) put(`p${index}.html`, 'Quillon Marsh Depot');
  expect(said()?.split('\n')).toHaveLength(22);
  expect(said()).toMatch(/and 5 more$/);
});
