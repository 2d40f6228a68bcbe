/** Dates written out for readers of English. */
import { calendarDay } from './edtf.ts';
import type { EdtfDate } from './answer.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/**
 * A date in words, as precise as it is written: "21 January 2022", "January 2022", "about 2014",
 * "20 to 27 January 2022", "since March 2019", "20 January 2022, 19:30".
 */
export function describeDate(date: EdtfDate): string {
  const [from, to] = date.text.split('/');
  if (from === undefined || to === undefined) return describeSingle(date.text);
  if (from === '..' || from === '') return `until ${describeSingle(to)}`;
  if (to === '..' || to === '') return `since ${describeSingle(from)}`;
  return joinInterval(describeSingle(from), describeSingle(to));
}

/** A day, counted from 1970-01-01, in words: "21 January 2022". */
export function describeDay(day: number): string {
  const { year, month, date } = calendarDay(day);
  return `${date} ${months[month - 1]} ${year}`;
}

function describeSingle(text: string): string {
  const qualified = /[~?%]$/.test(text);
  const plain = qualified ? text.slice(0, -1) : text;
  return `${qualified ? 'about ' : ''}${describePlain(plain)}`;
}

function describePlain(text: string): string {
  const [calendar = '', time] = text.split('T');
  const [year = '', month, day] = calendar.split('-');
  const shownYear = /X{2}$/.test(year)
    ? `the century from ${year.replaceAll('X', '0')}`
    : year.endsWith('X')
      ? `the ${year.slice(0, -1)}0s`
      : year;
  if (month === undefined || month === 'XX') return shownYear;
  const name = seasons[month] ?? months[Number(month) - 1] ?? '';
  if (day === undefined || day === 'XX') return `${name} ${shownYear}`;
  return `${Number(day)} ${name} ${shownYear}${time ? `, ${time.slice(0, 5)}` : ''}`;
}

/** What both ends share is said once: "20 to 27 January 2022", "28 January to 3 February 2022". */
function joinInterval(from: string, to: string): string {
  const start = from.split(' ');
  const end = to.split(' ');
  let shared = 0;
  while (
    shared < start.length - 1 &&
    shared < end.length - 1 &&
    start.at(-1 - shared) === end.at(-1 - shared)
  ) {
    shared += 1;
  }
  return `${start.slice(0, start.length - shared).join(' ')} to ${to}`;
}
