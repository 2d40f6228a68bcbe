import { defineMiddleware } from 'astro:middleware';

/** Runs on every page as it is rendered. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(addAnchors(await response.text()), response);
});

/**
 * A link at the end of each `<h2 id>` and `<h3 id>`, for the mouse: left out of what screen readers read as the
 * heading and of the order of the Tab key, since the id of a section is of no use where it cannot be copied.
 */
export function addAnchors(html: string): string {
  return html.replace(
    /(<(h[23])\b[^>]*\sid="([^"]+)"[^>]*>)([\s\S]*?)(<\/\2>)/g,
    '$1$4<a class="anchor" href="#$3" aria-hidden="true" tabindex="-1"></a>$5',
  );
}
