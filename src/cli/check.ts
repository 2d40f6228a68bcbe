/**
 * `npm run check -- [DIR] [options]`: reports every problem of a content folder. What editors know of the project's own
 * content folder is brought up to date on the way.
 * Exit code 0 where there are no errors, 1 on any error or on more warnings than allowed, 2 where it is called wrongly.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Issue, withoutFix } from '../dossier/issue.ts';
import { findNearest } from '../dossier/nearest.ts';
import type { OnProgress } from '../dossier/progress.ts';
import { type Fixes, fixFolder } from '../load/fix-folder.ts';
import { harmless } from '../load/harmless.ts';
import { NotWrittenError } from '../load/new-files.ts';
import { readDossier } from '../load/read-dossier.ts';
import { countLevels } from '../load/report-count.ts';
import { renderGithubReport } from '../load/report-github.ts';
import { renderJsonReport } from '../load/report-json.ts';
import { renderReport, type ReportOptions, wantsColor } from '../load/report-text.ts';
import { ruleIds } from '../load/rules.ts';
import { readContent } from '../load/settings.ts';
import { refreshEditorFiles } from '../site/editor-files.ts';
import { showProgress } from './progress.ts';

const usage = `Usage: npm run check -- [DIR] [options]

Checks the content folder DIR; by default the one that DOSSIER_CONTENT names, or else "content".

  --fix              mend what has one right answer, then report what is left: a missing claim id, an
                     obvious misspelt id, an unlinked mention, the order of a claim's attributes
  --format FORMAT    text (default), json, or github: annotations of GitHub Actions
  --rule ID          report, or fix, the issues of this rule only; may be given several times.
                     What cannot be read at all is reported in any case.
  --max-warnings N   exit with 1 where there are more than N warnings
  -h, --help         show this

Exit code 0: no errors. 1: errors, or too many warnings. 2: wrong usage.`;

type Render = (issues: readonly Issue[], options: ReportOptions) => string;

const formats: Readonly<Record<string, Render>> = {
  text: renderReport,
  json: renderJsonReport,
  // A project may lie in a subfolder of its repository.
  github: (issues, options) =>
    renderGithubReport(issues, { ...options, root: process.env['GITHUB_WORKSPACE'] || process.cwd() }),
};

/** Called wrongly; the message is for whoever called. */
class UsageError extends Error {
  override name = 'UsageError';
}

// A reader that stops early, such as `head`, is no error.
process.stdout.on('error', () => process.exit());
process.exitCode = check(process.argv.slice(2));

function check(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        fix: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        rule: { type: 'string', multiple: true, default: [] },
        'max-warnings': { type: 'string' },
      },
    });
    if (values.help) return say(usage, 0);
    // Without the --, npm takes an option for one of its own, and the check would seem to have mended nothing.
    if (!values.fix && process.env['npm_config_fix']) {
      throw new UsageError('npm kept --fix to itself. Write it after --, as in  npm run check -- --fix');
    }
    if (positionals.length > 1) throw new UsageError(`Expected one folder, got ${positionals.length}.`);
    const render = formats[knownWord('format', values.format, Object.keys(formats))]!;
    const rules = values.rule.map((id) => knownWord('rule', id, ruleIds));
    const most = readMost(values['max-warnings']);
    const [folder] = positionals;
    const content = folder ? resolve(folder) : readContent();
    const code = checkFolder(content, { render, rules, most, fix: values.fix });
    if (content === readContent()) refreshEditorFiles(content);
    return code;
  } catch (error) {
    if (isMisuse(error)) return misuse(error.message);
    process.stderr.write(`The check itself failed, which is a mistake of the program: ${String(error)}\n`);
    return 1;
  }
}

function knownWord(what: string, word: string, known: readonly string[]): string {
  if (known.includes(word)) return word;
  const nearest = findNearest(word, known);
  const help = nearest ? `Did you mean "${nearest}"?` : `Expected one of ${known.join(', ')}.`;
  throw new UsageError(`There is no ${what} "${harmless(word)}". ${help}`);
}

function readMost(written: string | undefined): number {
  if (written === undefined) return Infinity;
  if (/^\d+$/.test(written)) return Number(written);
  throw new UsageError(`--max-warnings is "${harmless(written)}", expected a whole number from 0.`);
}

interface Options {
  render: Render;
  /** The rules that are asked for; none: all of them. */
  rules: readonly string[];
  /** How many warnings are let pass. */
  most: number;
  fix: boolean;
}

function checkFolder(folder: string, { render, rules, most, fix }: Options): number {
  // Of what could not be read, no rule can say that it holds.
  const isWanted = ({ rule }: Issue) => rules.length === 0 || ['content-folder', ...rules].includes(rule);
  const { onProgress, end } = showProgress();
  const fixes = fix ? tryFixes(folder, isWanted, onProgress) : undefined;
  const { files, issues } = readDossier(folder, onProgress);
  end();
  // What could be fixed has been.
  const wanted = issues.filter(isWanted).map((issue) => (fixes ? withoutFix(issue) : issue));
  const leftOut = issues.length - wanted.length;
  const { errors, warnings } = countLevels(wanted);
  say(render(wanted, { folder, files, color: wantsColor(process.stdout), leftOut, fixes }), 0);
  if (warnings > most) process.stderr.write(`Too many warnings: ${warnings}, at most ${most} allowed.\n`);
  const hasFailed = fix && !fixes;
  return hasFailed || errors > 0 || warnings > most ? 1 : 0;
}

/** Undefined, and said on the standard error, where the files could not be written. */
function tryFixes(
  folder: string,
  isWanted: (issue: Issue) => boolean,
  onProgress: OnProgress,
): Fixes | undefined {
  try {
    return fixFolder(folder, isWanted, onProgress);
  } catch (error) {
    if (!(error instanceof NotWrittenError)) throw error;
    process.stderr.write(`${harmless(error.message)}\n`);
    return undefined;
  }
}

function isMisuse(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function misuse(message: string): number {
  process.stderr.write(`${message}\n\n${usage}\n`);
  return 2;
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
