import { toHtml } from 'hast-util-to-html';

/** The page that the development server gives in place of any other while the content has mistakes. */
export function renderReportPage(report: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Mistakes in the content</title>
    <script type="module" src="/src/scripts/report-overlay.ts"></script>
  </head>
  <body>
    <h1>Mistakes in the content</h1>
    <pre>${toHtml({ type: 'text', value: report })}</pre>
  </body>
</html>
`;
}
