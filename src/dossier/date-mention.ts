/** Dates in running English, and whether they state a date of the value grammar. */

/** A date as an account writes it, as far as it goes. */
export interface DateMention {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Several where a range shares its month: "20 to 27 January". */
  days: number[];
  /** 1 to 12. */
  month?: number;
  year?: number;
  /** As EDTF counts them: 21 spring to 24 winter. */
  season?: number;
  /** The first year of a decade or century: "the 2010s", "the 19th century". */
  from?: number;
  /** `stated` where "about" or "around" stand before it; `possible` where "early" or "probably" do. */
  approximate?: 'stated' | 'possible';
}

/** Every date of a text, in order: days, months, years, seasons, decades. Days of the week are none. */
export function findDates(text: string): DateMention[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const { 0: written, index, groups = {} } = match;
    const read = readMention(groups);
    const before = text.slice(Math.max(0, index - 30), index);
    if (!read) return [];
    const at = { start: index, end: index + written.length };
    if (stated.test(before)) return [{ ...at, ...read, approximate: 'stated' }];
    return possible.test(before) ? [{ ...at, ...read, approximate: 'possible' }] : [{ ...at, ...read }];
  });
}

/**
 * Whether the dates of a text state an EDTF date: each closed end of it, with its day and its month where it has
 * them. The year may be left to the context, but must not differ; a bare year must be there.
 */
export function statesDate(mentions: readonly DateMention[], edtf: string): boolean {
  const ends = edtf.split('/').filter((end) => end !== '..' && end !== '');
  return ends.every((end) => mentions.some((found) => fits(found, end)));
}

const months = [
  'Jan(?:uary|\\.)?',
  'Feb(?:ruary|\\.)?',
  'Mar(?:ch|\\.)?',
  'Apr(?:il|\\.)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust|\\.)?',
  'Sept?(?:ember|\\.)?',
  'Oct(?:ober|\\.)?',
  'Nov(?:ember|\\.)?',
  'Dec(?:ember|\\.)?',
];
const seasons = ['spring', 'summer', '(?:autumn|fall)', 'winter'];

const month = `(?:${months.join('|')})(?![\\p{L}\\p{N}])`;
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d)';
/** Four at most: a long row of numbers is no row of days, and would be gone through again from each of them. */
const days = `${day}(?:\\s*(?:,|–|-|/|to|and|or|until)\\s*${day}){0,3}`;
const year = '(?:1\\d|20|21)\\d\\d(?![\\d\\p{L}]|[.,]\\d)';
const mention = new RegExp(
  '(?<![\\p{L}\\p{N}]|\\d[.,:])(?:' +
    [
      `(?<iso>\\d{4}-\\d\\d(?:-\\d\\d)?)(?!\\d)`,
      `(?<dotted>\\d{1,2}(?<dot>[./])\\s?\\d{1,2}\\k<dot>\\s?\\d{4})(?!\\d)`,
      `(?<dayFirst>${days})\\s+(?:of\\s+)?(?<month1>${month})(?:,?\\s+(?<year1>${year}))?`,
      `(?<month2>${month})(?:\\s+(?:the\\s+)?(?<dayLast>${days}))?(?:,?\\s+(?:of\\s+)?(?<year2>${year}))?`,
      `(?<season>${seasons.join('|')})\\s+(?:of\\s+)?(?<year3>${year})`,
      `(?<decade>(?:1\\d|20)\\d0)s(?!\\p{L})`,
      `(?<century>1?\\d|2[01])(?:st|nd|rd|th)[\\s-]centur(?:y|ies)`,
      `(?<bare>${year})`,
    ].join('|') +
    ')',
  'gu',
);
const stated = /(?:^|\P{L})(?:about|around|circa|ca?\.|roughly|approximately)(?:\s+(?:in|on))?\s+$/iu;
const possible =
  /(?:^|\P{L})(?:perhaps|probably|possibly|some\s+time|early|mid|late)(?:\s+(?:in|on|around))?[\s-]+$/iu;

type Read = Pick<DateMention, 'days' | 'month' | 'year' | 'season' | 'from'>;

function readMention(groups: Record<string, string | undefined>): Read | undefined {
  const { iso, dotted, decade, century, season, bare } = groups;
  if (iso) return fromParts(iso.split('-').map(Number));
  if (dotted) return fromParts(dotted.split(/[./]/).map(Number).reverse());
  if (decade) return { days: [], from: Number(decade) };
  if (century) return { days: [], from: (Number(century) - 1) * 100 };
  if (bare) return { days: [], year: Number(bare) };
  if (season) return { days: [], season: 21 + indexIn(seasons, season), ...yearOf(groups['year3']) };
  const name = groups['month1'] ?? groups['month2'];
  if (name === undefined) return undefined;
  const numbers = (groups['dayFirst'] ?? groups['dayLast'] ?? '').match(/\d+/g) ?? [];
  const written = groups['year1'] ?? groups['year2'];
  return { days: numbers.map(Number), month: 1 + indexIn(months, name), ...yearOf(written) };
}

function fromParts([year = 0, month = 0, date]: number[]): Read | undefined {
  if (month < 1 || month > 12) return undefined;
  return { days: date === undefined ? [] : [date], month, year };
}

function indexIn(patterns: readonly string[], word: string): number {
  return patterns.findIndex((pattern) => new RegExp(`^${pattern}$`, 'u').test(word));
}

function yearOf(written: string | undefined): { year?: number } {
  return written === undefined ? {} : { year: Number(written) };
}

/** One end of an EDTF date: `2022-01-20`, `2022-01`, `2022`, `202X`, `2022-21`, with a time or a qualifier. */
function fits(found: DateMention, end: string): boolean {
  const qualified = /[~?%]$/.test(end);
  const [calendar = ''] = end.replace(/[~?%]$/, '').split('T');
  const [written = '', month, date] = calendar.split('-').filter((part) => part !== 'XX');
  if (qualified ? !found.approximate : found.approximate === 'stated') return false;
  if (written.includes('X')) return found.from === Number(written.replaceAll('X', '0'));
  const sameYear = found.year === Number(written);
  if (month === undefined) return sameYear;
  if (!sameYear && found.year !== undefined) return false;
  if (Number(month) > 12) return found.season === Number(month);
  return found.month === Number(month) && (date === undefined || found.days.includes(Number(date)));
}
