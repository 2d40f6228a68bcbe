import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Puts things in order before a signal ends the program, with the exit code that a shell expects. */
export function beforeInterruption(putInOrder: () => void): void {
  for (const signal of signals) {
    process.once(signal, () => {
      putInOrder();
      process.exit(128 + constants.signals[signal]);
    });
  }
}
