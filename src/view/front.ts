import { describeDay } from '../dossier/date-words.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { formatDay } from '../dossier/edtf.ts';
import type { Article, Claim } from '../dossier/model.ts';
import type { Verdict, Weighing } from '../dossier/weighing.ts';

/** What the front page shows. */
export interface FrontView {
  /**
   * The questions that matter most, weighed, the contested first: those that dossier.mdx names, else the first
   * of each section.
   */
  key: Weighing[];
  /** How many questions have each verdict. */
  verdicts: Map<Verdict, number>;
  /** The days of the dossier's period; none where it has no end or more days than can be shown. */
  days: FrontDay[];
  /** Oldest first. */
  articles: Article[];
}

/** A day of the period, or a run of days about none of which anything is said. */
export interface FrontDay {
  /** "20 Jan", "28 Jan to 2 Feb". */
  label: string;
  /** "20 January 2022". */
  words: string;
  /** Number of claims about that very day. */
  count: number;
  /** Its place in the timeline; absent where nothing is said of it. */
  anchor?: string;
}

/** More than half a year of days is no strip any more. */
const mostDays = 200;

export function frontView(dossier: Dossier): FrontView {
  const { about, sections, weighings, articles, claims } = dossier;
  const questions =
    about.keyQuestions.length > 0
      ? about.keyQuestions
      : sections.flatMap((section) => section.questions.slice(0, 1));
  const verdicts = new Map<Verdict, number>();
  for (const { verdict } of weighings.values()) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  const { first, last } = about.period;
  return {
    key: questions
      .flatMap(({ id }) => weighings.get(id) ?? [])
      .toSorted((a, b) => Number(b.verdict === 'contested') - Number(a.verdict === 'contested')),
    verdicts,
    days: last - first < mostDays ? daysOf(first, last, claims) : [],
    articles: articles.toSorted((a, b) => a.published.last - b.published.last),
  };
}

function daysOf(first: number, last: number, claims: readonly Claim[]): FrontDay[] {
  const counts = new Map<number, number>();
  for (const { when, whenStated } of claims) {
    if (whenStated && when.first === when.last) counts.set(when.first, (counts.get(when.first) ?? 0) + 1);
  }
  const days: FrontDay[] = [];
  for (let day = first; day <= last; day += 1) {
    const count = counts.get(day) ?? 0;
    if (count > 0) {
      days.push({ label: shortDay(day), words: describeDay(day), count, anchor: `on-${formatDay(day)}` });
      continue;
    }
    const from = day;
    while (day < last && !counts.has(day + 1)) day += 1;
    const through = (words: (day: number) => string) =>
      from === day ? words(day) : `${words(from)} to ${words(day)}`;
    days.push({ label: through(shortDay), words: through(describeDay), count });
  }
  return days;
}

/** "20 Jan". */
function shortDay(day: number): string {
  const [date = '', month = ''] = describeDay(day).split(' ');
  return `${date} ${month.slice(0, 3)}`;
}
