/** The built site, read with an HTML parser. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** One page of a built site. */
export interface BuiltPage {
  /** Its address below the site's base, without a leading slash: `claims/nzz-inmates/`, empty for the front page. */
  path: string;
  $: CheerioAPI;
  ids: Set<string>;
  /** Where its links lead. */
  links: BuiltLink[];
}

export interface BuiltLink {
  href: string;
  /** The page, as `BuiltPage.path`; undefined for an address outside the site. */
  path?: string;
  fragment?: string;
}

/** Reads every page of a built site. */
export function readPages(folder: string, base = '/'): Map<string, BuiltPage> {
  const pages = new Map<string, BuiltPage>();
  for (const file of htmlFiles(folder)) {
    const path = relative(folder, file)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, '');
    const $ = load(readFileSync(file, 'utf8'));
    const ids = new Set(
      $('[id]')
        .toArray()
        .map((element) => $(element).attr('id') ?? ''),
    );
    const links = $('a[href]')
      .toArray()
      .map((element) => linkOf($(element).attr('href') ?? '', path, base));
    pages.set(path, { path, $, ids, links });
  }
  return pages;
}

/** True where a built site has a page or a file at a path. */
export function exists(folder: string, path: string): boolean {
  return path.endsWith('/') || path === ''
    ? existsSync(join(folder, path, 'index.html'))
    : existsSync(join(folder, path));
}

function linkOf(href: string, from: string, base: string): BuiltLink {
  const origin = 'http://site.test';
  const url = new URL(href, `${origin}${base}${from}`);
  if (url.origin !== origin) return { href };
  const inside = url.pathname.startsWith(base);
  return {
    href,
    path: inside ? decodeURIComponent(url.pathname.slice(base.length)) : `outside the base: ${url.pathname}`,
    fragment: url.hash ? decodeURIComponent(url.hash.slice(1)) : undefined,
  };
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? htmlFiles(path) : name.endsWith('.html') ? [path] : [];
  });
}
