import { describe, expect, test } from 'vitest';
import { fix, fixedBody } from './fixed.ts';

const fire = 'id="monday-fire"';

describe('a fix is left out', () => {
  test.each([
    [
      'where the value does not answer the question that is meant',
      `<Claim ${fire} question="arsn" value="3">It burned</Claim>.`,
      'value-fits-question',
    ],
    [
      'where the words do not give the figure',
      `<Claim ${fire} question="daed" value="3" when="2024-03-05">Four died</Claim>.`,
      'figure-in-claim',
    ],
    [
      'where the link’s words are no spelling of the record that is meant',
      'It burned in the [warehouse](place:habour).',
      'unknown-spelling',
    ],
  ])('%s', (_when, body, because) => {
    const { changed, fixed, refused } = fix(body);
    expect([changed, fixed]).toEqual([{}, []]);
    expect(refused.map((each) => each.because.rule)).toEqual([because]);
  });

  test('and all others are applied, before and behind it in the same file and in other files', () => {
    const wrong = `<Claim ${fire} question="arsn" value="3">it burned</Claim>`;
    const body = `In Harbour ${wrong} by the union of dockers.`;
    expect(fixedBody(body)).toBe(
      `In [Harbour](place:harbour) ${wrong} by the [union of dockers](actor:union).`,
    );
    const { changed, refused } = fix({
      'articles/monday.mdx': `---\ntitle: Fire\nsource: daily\npublished: 2024-03-05\nlanguage: en\naccess: full\n---\n\n${body}`,
      'places/harbour.mdx': '---\nname: Harbour\nkind: harbour\npartOf: ctiy\n---',
    });
    expect(Object.keys(changed)).toEqual(['articles/monday.mdx', 'places/harbour.mdx']);
    expect(refused).toHaveLength(1);
  });
});

test('a file with a mistake in how it is written is left alone, and others are mended', () => {
  const head = 'title: Fire\nsource: daily\npublished: 2024-03-05\nlanguage: en\naccess: full';
  const claim = '<Claim loc="2" by="minster">It burned</Claim>.';
  const { changed } = fix({
    'articles/monday.mdx': `---\n${head}\n---\n\n${claim}\n\n<Claim id="monday-open">No end.`,
    'articles/tuesday.mdx': `---\n${head}\nmoon: full\n---\n\n${claim}`,
    'articles/wednesday.mdx': `---\n${head}\n---\n\n${claim}`,
  });
  expect(changed).toEqual({
    'articles/wednesday.mdx': `---\n${head}\n---\n\n<Claim id="wednesday-it-burned" by="minister" loc="2">It burned</Claim>.\n`,
  });
});

test('only the rules that are asked for are fixed', () => {
  const { changed, fixed } = fix('<Claim loc="2" by="minster">Harbour burned</Claim>.', 'attribute-order');
  expect(Object.values(changed).join('')).toContain('<Claim by="minster" loc="2">Harbour burned</Claim>.');
  expect(fixed.map(({ rule }) => rule)).toEqual(['attribute-order']);
});

test('what was done is told at its place in the file as it is then, each mending once', () => {
  const { fixed, files } = fix(
    'Fire, fire! <Claim loc="2" by="minster">Harbour\nburned</Claim>, as did the [harbour][h] and the [Harbour][h].\n\n[h]: place:habour',
  );
  const text = String(files.find(({ path }) => path === 'articles/monday.mdx')?.content);
  expect(
    fixed.map(({ span, rule, done }) => [rule, done, text.slice(span.start.offset).split(/[ \n]/)[0]]),
  ).toEqual([
    ['claim-ids', 'Wrote id="monday-harbour-burned".', ''],
    ['attribute-order', 'Put the attributes in the order id, by, loc.', 'by="minister"'],
    ['known-references', 'Wrote "minister" in place of "minster".', 'minister"'],
    ['unlinked-mention', 'Wrote [Harbour](place:harbour).', '[Harbour](place:harbour)'],
    ['known-link-targets', 'Wrote "harbour" in place of "habour".', 'harbour'],
  ]);
  for (const { span } of fixed) {
    expect(span.start.line).toBe(text.slice(0, span.start.offset).split('\n').length);
  }
});

test('what is in order stays the very same', () => {
  const { files, fixed, refused, changed } = fix({});
  expect([fixed, refused, changed]).toEqual([[], [], {}]);
  expect(files.length).toBeGreaterThan(10);
});
