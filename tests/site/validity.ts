import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A landmark of the same kind in different parts of a page is told apart by its label.
    'unique-landmark': 'error',
    'long-title': 'off',
    'require-sri': 'off',
    'no-trailing-whitespace': 'off',
  },
});

/** What is not valid HTML in these pages, each with its page and place. */
export async function findInvalid(pages: Iterable<BuiltPage>): Promise<string[]> {
  const messages: string[] = [];
  for (const { path, $ } of pages) {
    const report = await validator.validateString(`<!doctype html>${$.html('html')}`);
    for (const result of report.results) {
      messages.push(
        ...result.messages.map(
          ({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`,
        ),
      );
    }
  }
  return messages;
}
