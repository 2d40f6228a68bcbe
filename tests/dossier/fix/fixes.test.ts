import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../../../src/dossier/check/example.ts';
import { fixDossier } from '../../../src/dossier/fix/index.ts';
import { fix, fixedBody } from './fixed.ts';

const fire = 'id="monday-fire"';
const article = (head: string, body: string) =>
  `---\ntitle: Fire\n${head}language: en\naccess: full\n---\n\n${body}`;

describe('a missing claim id', () => {
  test.each([
    [
      'is made of what the article’s other ids begin with, and the question',
      '<Claim id="mon-fire">It burned</Claim> and <Claim question="dead" value="3" when="2024-03-05">three died</Claim>.',
      '<Claim id="mon-fire">It burned</Claim> and <Claim id="mon-dead" question="dead" value="3" when="2024-03-05">three died</Claim>.',
    ],
    [
      'has more of what the others begin with where all of them do',
      '<Claim id="the-mon-fire">It burned</Claim>, <Claim id="the-mon-smoke">it smoked</Claim>, <Claim id="the-mon-heat">it was hot</Claim>, <Claim>it was loud</Claim>.',
      '<Claim id="the-mon-fire">It burned</Claim>, <Claim id="the-mon-smoke">it smoked</Claim>, <Claim id="the-mon-heat">it was hot</Claim>, <Claim id="the-mon-it-was-loud">it was loud</Claim>.',
    ],
    [
      'begins with the article’s own id where there are no others',
      '<Claim question="arson" value="no">Nobody laid it</Claim>.',
      '<Claim id="monday-arson" question="arson" value="no">Nobody laid it</Claim>.',
    ],
    [
      'has the first words of a plain statement, without accents',
      '<Claim>Café Élan burned out that very night</Claim>.',
      '<Claim id="monday-cafe-elan-burned-out">Café Élan burned out that very night</Claim>.',
    ],
    [
      'is made even of words in another script',
      '<Claim>احترق الميناء</Claim>.',
      '<Claim id="monday-claim">احترق الميناء</Claim>.',
    ],
    [
      'names who says it where the shorter one is taken, and then has a number',
      [1, 2, 3].map(() => '<Claim by="union" question="arson" value="no">Nobody laid it</Claim>').join(' '),
      ['monday-arson', 'monday-union-arson', 'monday-arson-2']
        .map((id) => `<Claim id="${id}" by="union" question="arson" value="no">Nobody laid it</Claim>`)
        .join(' '),
    ],
    [
      'is put before a line break',
      '<Claim\nloc="2">It burned</Claim>.',
      '<Claim id="monday-it-burned"\nloc="2">It burned</Claim>.',
    ],
    [
      'fills an empty one',
      '<Claim id="" loc="2">It burned</Claim>.',
      '<Claim id="monday-it-burned" loc="2">It burned</Claim>.',
    ],
    [
      'fills an empty one in single quotes',
      "<Claim id=' '>It burned</Claim>.",
      "<Claim id='monday-it-burned'>It burned</Claim>.",
    ],
  ])('%s', (_what, before, after) => {
    expect(fixedBody(before)).toBe(after);
  });

  test('is none that a claim of another article has, even of one with mistakes', () => {
    const { changed } = fix({
      'articles/monday.mdx': article('source: daily\npublished: 2024-03-05\n', '<Claim>It burned</Claim>.'),
      'articles/tuesday.mdx': article('source: daily\n', '<Claim id="monday-it-burned">It burned</Claim>.'),
    });
    expect(Object.keys(changed)).toEqual(['articles/monday.mdx']);
    expect(changed['articles/monday.mdx']).toContain('<Claim id="monday-it-burned-2">');
  });
});

describe('a missing claim id is left', () => {
  const claim = '<Claim question="arson" value="no">Nobody laid it</Claim>';

  test('where a link waits for a claim, whose id it may be', () => {
    expect(fix(`${claim}, [it is said](claim:monday-nobody).`).changed).toEqual({});
    expect(fixedBody(`${claim}, [it is said](claim:monday-arsn).`)).toContain('<Claim question');
  });

  test('where a claim supersedes one that is not there', () => {
    const later = '<Claim id="monday-later" by="union" supersedes="monday-nobody">It was not</Claim>';
    expect(fix(`${claim}. ${later}.`).changed).toEqual({});
  });

  test('where an article is no text, whose ids are not known', () => {
    const files = [...exampleFiles(claim), { path: 'articles/tuesday.mdx', content: Uint8Array.of(0xff) }];
    expect(fixDossier(files).fixed).toEqual([]);
  });
});

describe('a misspelt id', () => {
  test.each([
    [`<Claim ${fire} by="union minster">It burned</Claim>.`, 'minster', 'minister'],
    [`<Claim ${fire} by="agency" via='gazete'>It burned</Claim>.`, 'gazete', 'gazette'],
    [`<Claim ${fire} from="agncy">It burned</Claim>.`, 'agncy', 'agency'],
    [`<Claim ${fire}\n  by="union\n  minster">It burned</Claim>.`, 'minster', 'minister'],
    [`> <Claim ${fire} by="union\n> minster">It burned</Claim>.`, 'minster', 'minister'],
    [`<Claim ${fire} question="arsn" value="no">Nobody laid it</Claim>.`, 'arsn', 'arson'],
    ['It burned in the [harbour](place:habour).', 'habour', 'harbour'],
    ['It burned in the [**harbour** ](<place:habour> "where ships lie").', 'habour', 'harbour'],
    ['It burned in the [harbour](\nplace:habour ).', 'habour', 'harbour'],
    ['It burned in the [harbour][h], yes, the [Harbour][h].\n\n[h]: place:habour', 'habour', 'harbour'],
    [`<Claim ${fire}>It burned</Claim>, [so it was told](claim:monday-fier).`, 'fier', 'fire'],
  ])('is put right in %j', (before, wrong, right) => {
    const at = before.lastIndexOf(wrong);
    const after = before.slice(0, at) + right + before.slice(at + wrong.length);
    expect(fixedBody(before)).toBe(after);
  });

  test('is put right at every place where one attribute has it', () => {
    const { files, refused } = fix(`<Claim ${fire} by="minster,minster">It burned</Claim>.`);
    expect(refused).toEqual([]);
    expect(files.map(({ content }) => content).join('')).toContain('by="minister,minister"');
  });

  test.each([
    ['source: dialy', 'source: daily'],
    ['source: "dialy"', 'source: "daily"'],
    ["source: 'dialy' # as printed", "source: 'daily' # as printed"],
    ['source: daily\nwire: [gazette, "agncy"]', 'source: daily\nwire: [gazette, "agency"]'],
    ['source: daily\nwire:\n  - agncy\n  - gazette', 'source: daily\nwire:\n  - agency\n  - gazette'],
    ['source: daily\nwire: agncy', 'source: daily\nwire: agency'],
  ])('is put right in frontmatter: %j', (before, after) => {
    const text = (head: string) => article(`${head}\npublished: 2024-03-05\n`, 'It burned.');
    expect(fix({ 'articles/monday.mdx': text(before) }).changed).toEqual({
      'articles/monday.mdx': `${text(after)}\n`,
    });
  });

  test.each([
    [
      'actors/minister.mdx',
      'speaksFor',
      'name: Minister\nkind: person\nvisibility: public\nspeaksFor: ',
      'minitsry',
      'ministry',
    ],
    [
      'actors/minister.mdx',
      'memberOf',
      'name: Minister\nkind: person\nvisibility: public\nmemberOf: ',
      'minitsry',
      'ministry',
    ],
    ['sources/daily.mdx', 'owner', 'name: The Daily\nkind: newspaper\nowner: ', 'unoin', 'union'],
    ['places/harbour.mdx', 'partOf', 'name: Harbour\nkind: harbour\npartOf: ', 'ctiy', 'city'],
    [
      'questions/arson.mdx',
      'section',
      'title: Was it laid?\nkind: yesno\nscope: The fire.\ntime: fixed\norder: 20\nsection: ',
      'frie',
      'fire',
    ],
  ])('is put right in %s, under %s', (path, _key, head, wrong, right) => {
    const text = (id: string) => `---\n${head}${id}\n---`;
    expect(fix({ [path]: text(wrong) }).changed).toEqual({ [path]: `${text(right)}\n` });
  });

  test('is put right in an <Answer> and in a claim that supersedes another', () => {
    const summary = (id: string) => `---\ntitle: Summary\n---\n\nHow many died: <Answer question="${id}" />.`;
    expect(fix({ 'summary.mdx': summary('daed') }).changed).toEqual({
      'summary.mdx': `${summary('dead')}\n`,
    });
    const said = 'by="minister" question="dead"';
    const body = (id: string) =>
      `<Claim id="monday-early" ${said} value="2" when="2024-03-04" said="2024-03-04">Two died</Claim>, then <Claim id="monday-late" ${said} value="3" when="2024-03-04" said="2024-03-05" supersedes="${id}">three</Claim>.`;
    expect(fixedBody(body('monday-earyl'))).toBe(body('monday-early'));
  });

  test('is put right where a value names an option', () => {
    const question = `---\ntitle: Where did it begin?\nkind: choice\noptions:\n  - id: warehouse\n    title: In the warehouse\n  - id: quay\n    title: On the quay\nscope: The fire.\ntime: fixed\nsection: fire\norder: 30\n---`;
    const text = (value: string) =>
      article(
        'source: daily\npublished: 2024-03-05\n',
        `<Claim ${fire} question="origin" value="${value}">It began there</Claim>.`,
      );
    const files = (value: string) => ({
      'questions/origin.mdx': question,
      'articles/monday.mdx': text(value),
    });
    expect(fix(files('warehous')).changed['articles/monday.mdx']).toBe(`${text('warehouse')}\n`);
    expect(fix(files('!warehoues')).changed['articles/monday.mdx']).toBe(`${text('!warehouse')}\n`);
    expect(fix(files('silnet')).changed).toEqual({});
  });

  test.each([
    ['two are equally near', `<Claim ${fire} by="ministr">It burned</Claim>.`],
    ['it may well be another one', '[They](actor:unions) saw it.'],
    ['it is a record of another kind', 'It burned in the [harbour](actor:harbour).'],
    ['it is written with a character reference', `<Claim ${fire} by="m&#105;nster">It burned</Claim>.`],
    ['its address is written with a backslash', 'It burned in the [harbour](place:habour\\&).'],
    ['it is in code', 'It burned in the `[harbour](place:habour)`.'],
  ])('is left where %s', (_why, body) => {
    expect(fix(body).changed).toEqual({});
  });
});

describe('an unlinked mention', () => {
  test.each([
    ['It burned in Harbour.', 'It burned in [Harbour](place:harbour).'],
    ['Harbour: it burned.', '[Harbour](place:harbour): it burned.'],
    ['Harbour', '[Harbour](place:harbour)'],
    ['The **Union of Dockers**’ hall.', 'The **[Union of Dockers](actor:union)**’ hall.'],
    [
      '- the union of dockers\n- (Harbour)',
      '- the [union of dockers](actor:union)\n- ([Harbour](place:harbour))',
    ],
    [
      '| who | where |\n| - | - |\n| they | Harbour |',
      '| who | where |\n| - | - |\n| they | [Harbour](place:harbour) |',
    ],
    ['It saw the union\nof dockers run.', 'It saw the [union\nof dockers](actor:union) run.'],
    [`<Claim ${fire}>Harbour burned</Claim>.`, `<Claim ${fire}>[Harbour](place:harbour) burned</Claim>.`],
    [
      'Fire &amp; smoke in Harbour &mdash; in Harbour\\!',
      'Fire &amp; smoke in [Harbour](place:harbour) &mdash; in [Harbour](place:harbour)\\!',
    ],
    ['🔥🔥 in Harbour 🔥', '🔥🔥 in [Harbour](place:harbour) 🔥'],
    ['> It burned\n> in Harbour.', '> It burned\n> in [Harbour](place:harbour).'],
    ['Long ago.[^1]\n\n[^1]: In Harbour.', 'Long ago.[^1]\n\n[^1]: In [Harbour](place:harbour).'],
  ])('%j is linked', (before, after) => {
    expect(fixedBody(before)).toBe(after);
  });

  test.each([
    ['in code', 'It burned `in Harbour that night`.'],
    ['within a link', 'It burned in the [old Harbour](https://example.org/).'],
    ['in a bare address', 'See https://example.org/Harbour'],
    ['with a character reference', 'It burned in H&#97;rbour.'],
    ['behind a backslash', 'It burned in \\Harbour.'],
    ['behind an exclamation mark', 'Fire!Harbour burned.'],
    ['before what looks like an address', 'It burned in Harbour(north).'],
    ['wrapped within a quotation', '> It saw the union\n> of dockers run.'],
  ])('is left %s', (_where, body) => {
    const { changed, refused } = fix(body);
    expect([changed, refused]).toEqual([{}, []]);
  });

  test('is left where the name is that of several records', () => {
    const { changed } = fix({
      'actors/town.mdx': '---\nname: Harbour\nkind: government-body\n---',
      'articles/monday.mdx': article('source: daily\npublished: 2024-03-05\n', 'It burned in Harbour.'),
    });
    expect(changed).toEqual({});
  });

  test('is left where a record with mistakes may have the name too', () => {
    const { changed } = fix({
      'actors/town.mdx': '---\nname: Town\nkind: government-body\nalias: Harbour\n---',
      'articles/monday.mdx': article('source: daily\npublished: 2024-03-05\n', 'It burned in Harbour.'),
    });
    expect(changed).toEqual({});
  });
});

describe('the order of attributes', () => {
  test.each([
    [
      `<Claim loc="2"  by="minister"\n  ${fire}>It burned</Claim>.`,
      `<Claim ${fire}  by="minister"\n  loc="2">It burned</Claim>.`,
    ],
    [
      `<Claim ${fire} note='He said "so" &amp; left > it' by = "minister" loc="2">It burned</Claim>.`,
      `<Claim ${fire} by = "minister" loc="2" note='He said "so" &amp; left > it'>It burned</Claim>.`,
    ],
    [
      `> <Claim ${fire} note="one\n> two" loc="2">It burned</Claim>.`,
      `> <Claim ${fire} loc="2" note="one\n> two">It burned</Claim>.`,
    ],
  ])('%j is put right, and nothing else', (before, after) => {
    expect(fixedBody(before)).toBe(after);
  });

  test('is put right together with other fixes of the same tag', () => {
    expect(fixedBody('<Claim loc="2" by="minster">Harbour burned</Claim>.')).toBe(
      '<Claim id="monday-harbour-burned" by="minister" loc="2">[Harbour](place:harbour) burned</Claim>.',
    );
  });
});
