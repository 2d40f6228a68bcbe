import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dossier/edtf.ts';
import type { EdtfDate } from '../../src/dossier/answer.ts';
import type { Claim } from '../../src/dossier/model.ts';
import { periodHeading, timelineView } from '../../src/view/timeline.ts';

const period = date('2020-05-01/2020-05-31');

function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`${text} is no date.`);
  return parsed;
}

/** A claim with nothing but what a timeline looks at. */
function claim(id: string, when?: string, said = '2020-06-01'): Claim {
  return {
    id,
    whenStated: when !== undefined,
    when: date(when ?? said),
    said: date(said),
    article: { id: 'a' },
    span: { start: { offset: 0 } },
  } as Claim;
}

function labels(dates: string[], part: 'before' | 'during' | 'after' = 'during'): string[] {
  const claims = dates.map((text, index) => claim(`c${index}`, text));
  return timelineView(claims, period)[part].map(({ label }) => label);
}

describe('the heading of the period', () => {
  it.each([
    ['2020-05-01/2020-05-31', 'From 1 to 31 May 2020'],
    ['2020-05-01/..', 'Since 1 May 2020'],
    ['2020-05', 'In May 2020'],
    ['2020-05-02', '2 May 2020'],
  ])('of %s is %s', (text, heading) => {
    expect(periodHeading(date(text))).toBe(heading);
  });
});

describe('the timeline', () => {
  it('has each day once, in order of time', () => {
    expect(labels(['2020-05-03', '2020-05-02', '2020-05-03', '2020-05-02T21:30', '2020-05-02~'])).toEqual([
      '2 May 2020',
      '3 May 2020',
    ]);
  });

  it('names the precision of what is no day', () => {
    expect(labels(['2020-05-01', '2020-05', '2020-05-01/2020-05-04', '2020', '2020-05-02'])).toEqual([
      '1 May 2020',
      '1 to 4 May 2020',
      'In May 2020',
      'In 2020',
      '2 May 2020',
    ]);
  });

  it.each([
    ['2020-05', 'On which day is not stated.'],
    ['2020', 'In which month is not stated.'],
    ['2020-05-02/2020-05-04', 'At some time within these days, or throughout.'],
    ['2020-05-02/..', 'From then on; no end is stated.'],
  ])('says of %s what it leaves open: %s', (text, words) => {
    expect(timelineView([claim('c', text)], period).during[0]?.precision).toBe(words);
  });

  it('keeps the long before and after apart', () => {
    const dates = ['1998', '2019-03/..', '2020-05-02', '2021-01'];
    expect(labels(dates, 'before')).toEqual(['In 1998', 'Since March 2019']);
    expect(labels(dates, 'during')).toEqual(['2 May 2020']);
    expect(labels(dates, 'after')).toEqual(['In January 2021']);
  });

  it('puts claims of one day in order of the hour, then of when they were said', () => {
    const claims = [
      claim('late', '2020-05-02', '2020-05-09'),
      claim('evening', '2020-05-02T21:30', '2020-05-03'),
      claim('early', '2020-05-02', '2020-05-03'),
    ];
    const [day] = timelineView(claims, period).during;
    expect(day?.claims.map(({ id }) => id)).toEqual(['early', 'late', 'evening']);
  });

  it('counts the claims without a date, and lists them nowhere', () => {
    const { undated, before, during, after } = timelineView(
      [claim('none'), claim('some', '2020-05-02')],
      period,
    );
    expect(undated.map(({ id }) => id)).toEqual(['none']);
    expect([...before, ...during, ...after].flatMap(({ claims }) => claims)).toHaveLength(1);
  });

  it('gives every group an anchor of its own', () => {
    const claims = ['2020-05-02', '2020-05', '2020', '2020-05-02/2020-05-04', '2020-05-02/..'].map(
      (text, index) => claim(`c${index}`, text),
    );
    const anchors = timelineView(claims, period).during.map(({ id }) => id);
    expect(new Set(anchors).size).toBe(5);
  });
});
