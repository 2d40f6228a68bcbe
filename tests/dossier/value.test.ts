import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/dossier/edtf.ts';
import type { QuestionKind } from '../../src/dossier/answer.ts';
import { parseValue } from '../../src/dossier/value.ts';
import type { ValueProblem } from '../../src/dossier/value.ts';

const options = ['gate', 'wall', 'roof'].map((id) => ({ id }));

function read(text: string, kind: QuestionKind = 'count'): string {
  const parsed = parseValue(text, { kind, options });
  if ('problem' in parsed) return `problem: ${parsed.problem}`;
  const { set, noAnswer } = parsed.value;
  if (!set) return `no answer: ${noAnswer}`;
  if (set.type === 'options') return set.options.join(' ');
  const show = kind === 'date' ? formatDay : String;
  return `${show(set.low)} ${show(set.high)}`;
}

function problemOf(text: string, kind: QuestionKind = 'count'): ValueProblem {
  const parsed = parseValue(text, { kind, options });
  if (!('problem' in parsed)) throw new Error(`${text} is a value`);
  return parsed;
}

describe('a count stands for', () => {
  test.each([
    ['28', '28 28'],
    ['0', '0 0'],
    ['999', '999 999'],
    ['990', '990 990'],
    ['1001', '1001 1001'],
    ['3500', '3450 3550'],
    ['2750', '2745 2755'],
    ['1000', '950 1050'],
    ['1100', '1050 1150'],
    ['10000', '9500 10500'],
    ['12000', '11500 12500'],
    ['3500!', '3500 3500'],
    ['28!', '28 28'],
    ['~3500', '3150 3850'],
    ['~28', '25.2 30.8'],
    ['<~5000', '4500 5000'],
    ['>~5000', '5000 5500'],
    ['>100', '100 Infinity'],
    ['>=100', '100 Infinity'],
    ['>1000', '1000 Infinity'],
    ['<500', '0 500'],
    ['<=500', '0 500'],
    ['3500..5000', '3500 5000'],
    ['5..5', '5 5'],
    ['some', '1 Infinity'],
    ['several', '3 Infinity'],
    ['dozens', '20 99'],
    ['scores', '40 99'],
    ['hundreds', '100 999'],
    ['thousands', '1000 9999'],
    ['3.3', '3.3 3.3'],
    ['3.5..4.25', '3.5 4.25'],
    ['1000.5', '1000.5 1000.5'],
    ['unknown', 'no answer: unknown'],
    ['silent', 'no answer: silent'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('decimals are told', () => {
    const isDecimal = (text: string): unknown => {
      const parsed = parseValue(text, { kind: 'count', options: [] });
      return 'value' in parsed && parsed.value.decimal;
    };
    expect(['3.3', '~0.5', '1..2.5', '28', '3500..5000'].map(isDecimal)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('other kinds of questions', () => {
  test.each<[QuestionKind, string, string]>([
    ['yesno', 'yes', 'yes'],
    ['yesno', 'no', 'no'],
    ['yesno', 'silent', 'no answer: silent'],
    ['choice', 'gate', 'gate'],
    ['choice', '!gate', 'roof wall'],
    ['choice', 'unknown', 'no answer: unknown'],
    ['date', '2022-01-20', '2022-01-20 2022-01-20'],
    ['date', '2022-01', '2022-01-01 2022-01-31'],
    ['date', '2022-01-20~', '2022-01-19 2022-01-21'],
    ['date', '2019~', '2018-01-01 2020-12-31'],
    ['date', '2022-01-20/2022-01-27', '2022-01-20 2022-01-27'],
    ['date', '2022-01-20T19:30', '2022-01-20 2022-01-20'],
  ])('%s: %s', (kind, text, expected) => {
    expect(read(text, kind)).toBe(expected);
  });
});

describe('what is no value is told, with the one thing to do', () => {
  test.each<[QuestionKind, string, string]>([
    ['count', '3,500', 'Write 3500.'],
    ['count', '~12,000', 'Write ~12000.'],
    ['count', '3 500', 'Write 3500.'],
    ['count', '3.500', 'Write 3500.'],
    ['count', '1.234.567', 'Write 1234567.'],
    ['count', '-5', 'Write a number of 0 or more.'],
    ['count', '~-5', 'Write a number of 0 or more.'],
    ['count', '5000..3500', 'Write 3500..5000.'],
    ['count', '12-15', 'Write 12..15.'],
    ['count', '> 100', 'Write >100.'],
    ['count', '≥100', 'Write >=100.'],
    ['count', '~<500', 'Write <~500.'],
    ['count', '100+', 'Write >=100.'],
    ['count', '3,5', 'Write 3.5.'],
    ['count', '007', 'Write 7.'],
    ['count', 'at least 60', 'Write >=60.'],
    ['count', 'about 20', 'Write ~20.'],
    ['count', 'exactly 28', 'Write 28!.'],
    ['count', 'seventy', 'Write 70.'],
    ['count', 'more than seventy-two', 'Write >72.'],
    ['count', '70 people', 'Write 70.'],
    ['count', 'hundrets', 'Did you mean "hundreds"?'],
    ['count', '99999999999999999999', 'Write at most fifteen digits.'],
    ['yesno', 'Yes', 'Did you mean "yes"?'],
    ['yesno', '!yes', 'Write no.'],
    ['choice', 'gat', 'Did you mean "gate"?'],
    ['choice', '!rof', 'Did you mean "!roof"?'],
    ['date', '2022-01-27/2022-01-20', 'Write 2022-01-20/2022-01-27.'],
  ])('%s: %s', (kind, text, hint) => {
    expect(problemOf(text, kind).hint).toBe(hint);
  });

  test.each<[QuestionKind, string]>([
    ['count', 'yes'],
    ['count', ''],
    ['count', '1e5'],
    ['count', 'some!'],
    ['count', '~28!'],
    ['count', '>dozens'],
    ['count', '2022-01-20'],
    ['count', 'toString'],
    ['yesno', '28'],
    ['choice', 'yes'],
    ['date', '14'],
    ['date', '28!'],
    ['date', '2022-02-30'],
  ])('%s: "%s" names what was found and what was expected', (kind, text) => {
    expect(problemOf(text, kind).problem).toMatch(new RegExp(`"?.*"?, expected`));
  });

  test('a choice of one has nothing to deny', () => {
    const parsed = parseValue('!gate', { kind: 'choice', options: [{ id: 'gate' }] });
    expect(parsed).toHaveProperty('problem', 'The value !gate excludes every option of the question.');
  });
});
