/** How names are added to the list. They are of a depot and of nonsense words; nobody has them. */
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse/index.ts';
import {
  addWithheldNames,
  type Making,
  NamesRefusedError,
} from '../../../src/dossier/template/withheld-file.ts';
import { hashName } from '../../../src/dossier/withheld/name-list.ts';

const salt = '00112233445566778899aabbccddeeff';
const hash = (name: string, key?: string) => hashName(name, salt, key);
let drawn = 0;
const making: Making = {
  key: undefined,
  random: (bytes) => (bytes === 16 ? salt : (drawn += 1).toString(16).padStart(2 * bytes, '0')),
};
const key = 'a key of the editors, kept elsewhere';

function fieldsOf(text: string) {
  const { parsed, issues } = parseDossier([{ path: 'withheld.mdx', content: text }]);
  expect(issues.filter(({ span }) => span.file === 'withheld.mdx')).toEqual([]);
  return parsed.withheld!.fields;
}

test('a new list has the hash of every spelling, in order, and random ones up to a round number', () => {
  const fields = fieldsOf(addWithheldNames(undefined, ['Quillon Marsh Depot', 'مستودع كويلون'], making));
  expect(fields.salt).toBe(salt);
  expect(fields.secret).toBeUndefined();
  expect(fields.names).toHaveLength(8);
  expect(fields.names).toEqual([...fields.names].sort());
  expect(fields.names).toEqual(expect.arrayContaining([hash('Quillon Marsh Depot'), hash('مستودع كويلون')]));
});

describe('a list that is there is added to, and all else stays byte for byte', () => {
  const old = hash('Old Vell');
  test.each([
    [
      'a list',
      `---\r\nsalt: ${salt} # kept\r\nnames:\r\n    - ${old} # first\r\ntakenDown: []\r\n---\r\n\r\nWhy. \r\n`,
    ],
    ['a list in brackets', `---\nnames: [ ${old} ]\nsalt:   ${salt}\n---\nWhy.`],
    ['an empty list', `---\nsalt: ${salt}\nnames: []\n---\n`],
    ['a list without a salt, since it is empty', `---\nnames: [] # none\n---\n`],
    [
      'records that were taken down alone',
      '---\ntakenDown:\n  - record: claim:a\n    on: 2024-03-08\n    reason: It --- was.\n---\n\nWhy.\n',
    ],
    ['nothing', '---\n---\n'],
    ['a byte order mark', `\ufeff---\nsalt: ${salt}\nnames:\n- "${old}"\n---\n`],
  ])('%s', (_what, text) => {
    const before = fieldsOf(text);
    const written = addWithheldNames(text, ['Quillon Marsh Depot'], making);
    const fields = fieldsOf(written);
    expect(fields.names).toEqual(expect.arrayContaining([...before.names, hash('Quillon Marsh Depot')]));
    expect(fields.names).toHaveLength(before.names.length + 8);
    expect(fields.takenDown).toEqual(before.takenDown);
    const added = fields.names.filter((each) => !before.names.includes(each));
    const lost = [...text].filter((letter) => letter !== '\r' && letter !== '\n').join('');
    const left = added
      .reduce((rest, each) => rest.replace(new RegExp(`(?:\\r?\\n\\s*- |, )?${each}`), ''), written)
      .replace(before.salt === undefined ? `salt: ${salt}\n` : '', '')
      .replace(/names' in/.test(text) || text.includes('names:') ? '' : 'names:', '');
    expect(left.replace(/[\r\n]/g, '')).toBe(lost);
    expect(written.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r'));
  });

  test('a name that is on it changes nothing', () => {
    const text = addWithheldNames(undefined, ['Quillon Marsh Depot'], making);
    expect(addWithheldNames(text, ['quillon-marsh-DÉPOT'], making)).toBe(text);
  });
});

describe('a list that is made with a key', () => {
  const keyed = { ...making, key };
  const text = addWithheldNames(undefined, ['Quillon Marsh Depot'], keyed);

  test('says which, and not what it is', () => {
    expect(fieldsOf(text).secret).toMatch(/^[0-9a-f]{16}$/);
    expect(fieldsOf(text).names).toContain(hash('Quillon Marsh Depot', key));
    expect(text).not.toContain(key);
  });

  test('takes names with that key alone', () => {
    expect(fieldsOf(addWithheldNames(text, ['Old Vell'], keyed)).names).toContain(hash('Old Vell', key));
    expect(() => addWithheldNames(text, ['Old Vell'], making)).toThrow('is not set');
    expect(() => addWithheldNames(text, ['Old Vell'], { ...making, key: `${key}!` })).toThrow('is another');
  });

  test('goes on without one where it was begun without', () => {
    const begun = addWithheldNames(undefined, ['Quillon Marsh Depot'], making);
    expect(fieldsOf(addWithheldNames(begun, ['Old Vell'], keyed)).names).toContain(hash('Old Vell'));
  });

  test('needs one that cannot be guessed', () => {
    expect(() => addWithheldNames(undefined, ['Old Vell'], { ...making, key: 'short' })).toThrow(
      NamesRefusedError,
    );
  });
});

test.each(['Al', '', '...', 'Marsh, Quillon', 'a b c', `Quillon${' Marsh'.repeat(6)}`, 'Q'.repeat(49)])(
  'what the check would not find is refused: %j',
  (name) => {
    expect(() => addWithheldNames(undefined, [name], making)).toThrow(/would not be found/);
  },
);

test('a file with mistakes is left alone', () => {
  expect(() => addWithheldNames('---\nnames: [x]\n---\n', ['Quillon Marsh'], making)).toThrow(
    'npm run check',
  );
});
