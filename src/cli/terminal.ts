import { createInterface } from 'node:readline/promises';

/** The user has left a question unanswered. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/**
 * Lets a function ask questions on the terminal, and closes it again.
 * @throws NoAnswerError where the user ends the input, or interrupts
 */
export async function withTerminal<Result>(
  use: (ask: (question: string) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // A question that is still open when the input ends would never be settled.
  const ended = new Promise<never>((_resolve, reject) => {
    terminal.once('close', () => {
      reject(new NoAnswerError('\nNothing was written.'));
    });
  });
  try {
    return await Promise.race([use((question) => terminal.question(question)), ended]);
  } finally {
    ended.catch(() => undefined);
    terminal.close();
  }
}
