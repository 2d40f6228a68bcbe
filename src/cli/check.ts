/**
 * `npm run check -- [DIR]`: reports every problem of a content folder.
 * Exit code 0 where there are no errors, 1 on any error, 2 where it is called wrongly.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDossier } from '../load/read-dossier.ts';
import { renderReport, wantsColor } from '../load/report-text.ts';
import { readContent } from '../load/settings.ts';

const usage = `Usage: npm run check -- [DIR]

Checks the content folder DIR; by default the one that DOSSIER_CONTENT names, or else "content".`;

// A reader that stops early, such as `head`, is no error.
process.stdout.on('error', () => process.exit());
process.exitCode = check(process.argv.slice(2));

function check(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return say(usage, 0);
    if (positionals.length > 1) return misuse(`Expected one folder, got ${positionals.length}.`);
    const [folder] = positionals;
    return checkFolder(folder ? resolve(folder) : readContent());
  } catch (error) {
    if (isMisuse(error)) return misuse(error.message);
    process.stderr.write(`The check itself failed, which is a mistake of the program: ${String(error)}\n`);
    return 1;
  }
}

function checkFolder(folder: string): number {
  const { files, issues } = readDossier(folder);
  const report = renderReport(issues, { folder, files, color: wantsColor(process.stdout) });
  return say(report, issues.some(({ level }) => level === 'error') ? 1 : 0);
}

function isMisuse(error: unknown): error is Error {
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
