import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Puts things in order before the program ends: by a signal, with the exit code that a shell expects then, or by an
 * error that nobody catches, such as that of writing to a terminal that is gone.
 */
export function beforeInterruption(putInOrder: () => void): void {
  process.once('exit', putInOrder);
  for (const signal of signals) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
