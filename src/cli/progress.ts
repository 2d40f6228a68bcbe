import type { OnProgress, Progress } from '../dossier/progress.ts';

/** Where progress is shown: the standard error, as the standard output is for results. */
interface Output {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Work that is shorter than this is not worth a word. */
const quiet = 1000;
/** On a terminal, one line is written anew at most so often. */
const betweenRedraws = 100;
/** In a log, a stage has a line when it begins, and while it lasts another at most so often. */
const betweenLines = 10_000;

/**
 * Shows how far a long piece of work has come: on a terminal in one line that is written anew, elsewhere as a log of
 * a line a stage. `end` takes the line away, before anything else is written.
 * @param now milliseconds of a clock that never goes back
 */
export function showProgress(
  output: Output = process.stderr,
  now: () => number = () => performance.now(),
): { onProgress: OnProgress; end: () => void } {
  const onTerminal = output.isTTY === true && process.env['TERM'] !== 'dumb';
  const start = now();
  let last: { stage: string; time: number } | undefined;
  return {
    onProgress: (progress) => {
      const time = now();
      if (time - start < quiet) return;
      const isNew = last?.stage !== progress.stage;
      const since = last ? time - last.time : Infinity;
      if (since < (onTerminal ? betweenRedraws : betweenLines) && !isNew) return;
      last = { stage: progress.stage, time };
      const line = renderProgress(progress);
      // The cursor waits at the start of the line: whatever else is written takes its place.
      output.write(onTerminal ? `${clear}${line.slice(0, (output.columns || 80) - 1)}\r` : `${line}\n`);
    },
    end: () => {
      if (onTerminal && last) output.write(clear);
      last = undefined;
    },
  };
}

/** Back to the start of the line, and all of it erased. */
const clear = '\r\u001b[2K';

/** "Parsing files: 1,200 of 4,702". */
function renderProgress({ stage, done, total, at }: Progress): string {
  const counts = [done, total].flatMap((count) => (count === undefined ? [] : [count.toLocaleString('en')]));
  const details = [counts.join(' of '), at ?? ''].filter((detail) => detail !== '');
  return details.length > 0 ? `${stage}: ${details.join(', ')}` : stage;
}
