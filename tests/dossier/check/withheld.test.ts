/** What a report shows of withheld names: nothing. The names are of a depot and of nonsense words; nobody has them. */
import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../../../src/dossier/check/example.ts';
import { buildDossier } from '../../../src/dossier/index.ts';
import { fileStart, type Issue } from '../../../src/dossier/issue.ts';
import { hashName, markOfKey } from '../../../src/dossier/withheld/name-list.ts';
import { renderGithubReport } from '../../../src/load/report-github.ts';
import { renderJsonReport } from '../../../src/load/report-json.ts';
import { renderReport } from '../../../src/load/report-text.ts';
import { article } from './told.ts';

const salt = '00112233445566778899aabbccddeeff';
const key = 'a key of the editors, kept elsewhere';

function listOf(name: string, withKey?: string): string {
  const secret = withKey === undefined ? '' : `secret: ${markOfKey(salt, withKey)}\n`;
  return `---\nsalt: ${salt}\n${secret}names:\n  - ${hashName(name, salt, withKey)}\n---`;
}

/** Every report of a dossier, and the issues. */
function reportsOf(over: Record<string, string>, options?: Parameters<typeof buildDossier>[1]) {
  const files = exampleFiles(over);
  const { issues, dossier } = buildDossier(files, options);
  const render = [renderReport, renderJsonReport, renderGithubReport];
  return { issues, dossier, reports: render.map((report) => report(issues, { folder: 'content', files })) };
}

describe('no report shows a withheld name', () => {
  test.each([
    ['where it stands', article('The Quillon Marsh Depot burned.')],
    ['in the message of another rule', article('[Quillon Marsh Depot](actor:quillon-marsh-depot) burned.')],
    [
      'misspelt, where it is suggested',
      {
        'places/quillon-marsh-depot.mdx': '---\nname: Depot\nkind: hut\n---',
        ...article('[It](place:quillon-marsh-depott) burned.'),
      },
    ],
    ['cut short', article(`[${'x '.repeat(22)} Quillon Marsh Depot](actor: union) burned.`)],
    ['of which a part is a link', article('The [Quillon](place:harbour) Marsh Depot burned.')],
    ['over the lines of a quotation', article('> At the Quillon\n> Marsh\n> Depot, in the harbour.')],
    [
      'in an attribute over the lines of a quotation',
      article('> <Claim id="x" note="Quillon\n> Marsh Depot" by="nobody">It burned.</Claim>'),
    ],
    ['in the line of another issue', article('<b>Quillon Marsh</b> Depot, [the habour](place:harbour)')],
    [
      'in the name of a file',
      { 'places/quillon-marsh-depot.mdx': '---\nname: Depot\nkind: hut\nkin: x\n---' },
    ],
    ['in the name of a folder', { 'Quillon Marsh Depot/a.mdx': '' }],
    ['in a key', { 'actors/union.mdx': '---\nname: Union\nkind: community\nquillonMarshDepot: x\n---' }],
    ['in frontmatter that cannot be read', { 'actors/union.mdx': '---\nname: [Quillon Marsh Depot\n---' }],
    ['in a body that cannot be read', article('<Claim id="x">The Quillon Marsh Depot.')],
    ['in the list itself', { 'withheld.mdx': '---\nnames:\n  - Quillon Marsh Depot\n---' }],
  ])('%s', (_where, over) => {
    const { reports, issues, dossier } = reportsOf({
      'withheld.mdx': listOf('Quillon Marsh Depot'),
      ...over,
    });
    expect(dossier).toBeUndefined();
    expect(issues.some(({ level }) => level === 'error')).toBe(true);
    for (const report of reports) expect(report).not.toMatch(/quillon/i);
  });

  test('found in reading the folder', () => {
    const found = {
      rule: 'content-folder',
      level: 'error' as const,
      message: 'places/quillon-marsh-depot.mdx is a symbolic link.',
    };
    const { reports } = reportsOf(
      { 'withheld.mdx': listOf('Quillon Marsh Depot') },
      { found: [{ ...found, span: fileStart('places/quillon-marsh-depot.mdx') }] },
    );
    for (const report of reports) expect(report).not.toMatch(/quillon/i);
    expect(reports[0]).toContain('content/places/███████████████████.mdx:1:1  error  content-folder');
  });

  test('and the place is marked all the same', () => {
    const { reports } = reportsOf({
      'withheld.mdx': listOf('Quillon Marsh Depot'),
      ...article('At the Quillon Marsh Depot, in the harbour.'),
    });
    expect(reports[0]).toContain(
      ['    8 | At the ███████████████████, in the harbour.', `      |        ${'^'.repeat(19)}`].join('\n'),
    );
  });
});

describe('a file with more words than can be searched', () => {
  const letters = Array.from({ length: 60_000 }, (_, index) => letterAt(index)).join(' ');
  const over = article(`${letters}\n\nThe Quillon Marsh Depot, <b>in the</b> [harbour](place:harbuor).`);

  test('is an error where names are withheld, and shown by no report', () => {
    const { reports, issues, dossier } = reportsOf({
      'withheld.mdx': listOf('Quillon Marsh Depot'),
      ...over,
    });
    expect(dossier).toBeUndefined();
    expect(ofWithheld(issues)).toMatchObject([
      { message: expect.stringContaining('than can be searched'), span: { file: 'articles/monday.mdx' } },
    ]);
    for (const report of reports) expect(report).not.toMatch(/quillon|harbuor/i);
    expect(issues.filter(({ fix }) => fix)).toEqual([]);
  }, 30_000);

  test('is none where no name is withheld', () => {
    expect(ofWithheld(reportsOf(over).issues)).toEqual([]);
  });

  /** Letters without any order to them, the same each time. */
  function letterAt(index: number): string {
    const mixed = Math.imul(index ^ (index >>> 15), 0x2c1b3c6d);
    const again = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    return String.fromCharCode(0x61 + (((again ^ (again >>> 15)) >>> 0) % 26));
  }
});

test('words of a link to somebody without a name are shown by no report', () => {
  const { reports, issues } = reportsOf({
    'actors/guard.mdx': '---\nkind: person\nvisibility: role\nrole: A guard\n---',
    ...article('[Quillon, a guard](actor:guard), ran.'),
  });
  expect(issues.map(({ rule }) => rule)).toContain('role-alone');
  for (const report of reports) expect(report).not.toMatch(/quillon/i);
});

test('a name that is found nowhere changes nothing', () => {
  const { dossier, issues } = reportsOf({ 'withheld.mdx': listOf('Quillon Marsh Depot') });
  expect(issues).toEqual(reportsOf({}).issues);
  expect(dossier?.texts.has('withheld.mdx')).toBe(false);
});

describe('where the names are hashed with a key', () => {
  const over = {
    'withheld.mdx': listOf('Quillon Marsh Depot', key),
    ...article('The Quillon Marsh Depot burned.'),
  };
  const rulesWith = (withheldKey?: string) =>
    ofWithheld(reportsOf(over, { withheldKey }).issues).map(({ rule, level }) => `${level} ${rule}`);

  test('they are found with it', () => {
    expect(rulesWith(key)).toEqual(['error withheld-name']);
  });

  test('whoever lacks it is warned that they were not looked for, and can build', () => {
    expect(rulesWith()).toEqual(['warning withheld-key']);
    expect(reportsOf(over).dossier).toBeDefined();
  });

  test('another key is an error', () => {
    const { issues } = reportsOf(over, { withheldKey: 'another key' });
    expect(ofWithheld(issues).map(({ rule, span }) => [rule, span.file, span.start.line])).toEqual([
      ['withheld-name', 'withheld.mdx', 3],
    ]);
  });
});

function ofWithheld(issues: Issue[]): Issue[] {
  return issues.filter(({ rule }) => rule.startsWith('withheld-'));
}
