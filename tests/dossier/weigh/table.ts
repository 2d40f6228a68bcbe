/**
 * Tables of statements as a journalist would write them down, turned into a small linked dossier.
 *
 *     in         | by        | says | when | said
 *     gazette 21 | monitor-a | 28   | 20   |
 *
 * reads: in the Gazette of 21 January 2022, Monitor A says 28, as of 20 January. All dates lie in January
 * 2022: `20`, `20T10:00`, `20..22` (some day from the 20th to the 22nd), `20~` (about the 20th); others are
 * written out. `gazette (agency) 21` carries the agency's text; `monitor-a + army` is a joint statement; no
 * `by` means that the article does not say how it knows. The cast stands in cast.ts.
 */
import { formatDay } from '../../../src/dossier/edtf.ts';
import type { EdtfDate, QuestionKind, QuestionTime } from '../../../src/dossier/answer.ts';
import type { Id } from '../../../src/dossier/model.ts';
import type { Weighing } from '../../../src/dossier/weighing.ts';
import { describeAnswer, weighDossier } from '../../../src/dossier/weigh/index.ts';
import { linkStatements } from '../../../src/dossier/weigh/statements.ts';
import type { AskedQuestion, Statement } from '../../../src/dossier/weigh/statements.ts';
import { cast } from './cast.ts';

/** One row of the tests: statements, and what comes of them. */
export interface Row {
  /** The rule, in words. */
  rule: string;
  time?: QuestionTime;
  kind?: QuestionKind;
  options?: readonly Id[];
  statements: string;
  /** As `summarise` puts it: "corroborated @21: 28, 2 origins, 1 party". */
  gives: string;
  /** What the sentence that says why must contain. */
  why?: readonly string[];
  /** What the sentences beside the verdict must contain. */
  beside?: readonly string[];
  /** What neither may contain. */
  never?: readonly string[];
}

type Small = ReturnType<typeof linkStatements>;

export function statementsOf(table: string): Statement[] {
  const [head = '', ...lines] = table.trim().split('\n');
  const columns = head.split('|').map((cell) => cell.trim());
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const cell = (name: string): string | undefined => cells[columns.indexOf(name)] || undefined;
    const [, outlet, wire, published] = /^(\S+)(?: \((\S+)\))? (\S+)$/.exec(cell('in') ?? '') ?? [];
    if (!outlet || !published) throw new Error(`No article in: ${line}`);
    return {
      id: cell('id'),
      outlet,
      published: dateText(published),
      wires: wire ? [wire] : [],
      question: cell('on') ?? 'q',
      value: cell('says') ?? '',
      by: cell('by')?.split(' + ') ?? [],
      from: cell('from'),
      firsthand: cell('firsthand') === 'yes',
      when: cell('when') && dateText(cell('when')!),
      said: cell('said') && dateText(cell('said')!),
      hedge: cell('hedge') as Statement['hedge'],
      scope: cell('scope'),
      supersedes: cell('supersedes'),
    };
  });
}

function dateText(cell: string): string {
  if (/^\d{4}/.test(cell)) return cell;
  return cell
    .split('..')
    .map((part) => `2022-01-${part}`)
    .join('/');
}

export function dossierOf(
  row: Pick<Row, 'time' | 'kind' | 'options'>,
  statements: readonly Statement[],
): Small {
  const { time = 'fixed', kind = 'count', options = [] } = row;
  return linkStatements(cast, [{ id: 'q', time, kind, options }], statements);
}

export function dossierAbout(asked: readonly AskedQuestion[], table: string): Small {
  return linkStatements(cast, asked, statementsOf(table));
}

export function weigh(row: Pick<Row, 'time' | 'kind' | 'options' | 'statements'>): Weighing {
  return weighOf(dossierOf(row, statementsOf(row.statements)));
}

export function weighOf(dossier: Small, id: Id = 'q'): Weighing {
  return weighDossier(dossier).get(id)!;
}

/** "contested @21: 28 / 45, 2 origins, 1 party": verdict, date (days of January 2022), answers, count. */
export function summarise({ verdict, date, answers, origins, parties, question }: Weighing): string {
  const shown = answers.map((answer) => describeAnswer(answer, question)).join(' / ');
  return [
    `${verdict}${date && question.time !== 'fixed' ? ` @${dayText(date)}` : ''}${shown ? `: ${shown}` : ''}`,
    `${origins} ${origins === 1 ? 'origin' : 'origins'}`,
    ...(parties > 0 ? [`${parties} ${parties === 1 ? 'party' : 'parties'}`] : []),
  ].join(', ');
}

function dayText({ first, last, text }: EdtfDate): string {
  const short = (day: number): string => (Number.isFinite(day) ? formatDay(day).replace('2022-01-', '') : '');
  if (first !== last) return `${short(first)}..${short(last)}`;
  return text.includes('T') ? text.replace('2022-01-', '') : short(first);
}
