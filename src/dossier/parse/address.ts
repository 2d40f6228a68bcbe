import { kebab } from '../kebab.ts';
import type { Id } from '../model.ts';
import { findNearest } from '../nearest.ts';
import { idPattern, isHttpsUrl, isMailto } from '../schema/fields.ts';
import { linkSchemes, type LinkScheme } from './parsed.ts';
import { quote } from './quote.ts';

/** Where a link leads: to a record, out of the dossier, or nowhere that a link may lead. */
export type Address =
  | { to: 'record'; scheme: LinkScheme; target: Id }
  | { to: 'elsewhere' }
  | { to: 'nowhere'; message: string; hint: string };

/** Reads the address of a link. Only https:, mailto: and the record schemes are let through. */
export function parseAddress(url: string): Address {
  if (isHttpsUrl(url) || isMailto(url)) return { to: 'elsewhere' };
  const [, written = '', rest = ''] = /^([A-Za-z][\w+.-]*):(.*)$/s.exec(url) ?? [];
  const scheme = linkSchemes.find((known) => known === written);
  if (scheme) return parseTarget(scheme, rest);
  const found = `Unexpected link address ${quote(url)}`;
  if (written === '') {
    const message = `${found}, expected one with a scheme.`;
    const hint = url.includes('/')
      ? 'Write the whole address, from https:// on; for a record, its scheme and id, such as [words](place:harbour).'
      : 'For a record write its scheme and id, such as [words](place:harbour).';
    return { to: 'nowhere', message, hint };
  }
  const lower = written.toLowerCase();
  if (lower === 'http') {
    const hint = `Write ${quote(url.replace(/^http:/i, 'https:'))}, or leave the address without a link.`;
    return { to: 'nowhere', message: `${found}, expected https:.`, hint };
  }
  if (lower === 'https' || lower === 'mailto') {
    const hint =
      lower === 'https' ? 'Write https://, the host and the path.' : 'Write mailto:name@example.org.';
    return {
      to: 'nowhere',
      message: `${found}, expected a whole ${lower} address, without a password.`,
      hint,
    };
  }
  const near = findNearest(written, linkSchemes);
  const schemes = `https:, mailto:, ${linkSchemes.map((known) => `${known}:`).join(', ')}`;
  const hint = near ? `Did you mean ${quote(`${near}:${rest}`)}?` : `The schemes are ${schemes}.`;
  return { to: 'nowhere', message: `${found}, the scheme ${quote(`${written}:`)} is not allowed.`, hint };
}

function parseTarget(scheme: LinkScheme, target: string): Address {
  if (idPattern.test(target)) return { to: 'record', scheme, target };
  const better = kebab(target.replace(/\.mdx$/i, ''));
  return {
    to: 'nowhere',
    message: `Expected an id after ${scheme}:, found ${target === '' ? 'nothing' : quote(target)}.`,
    hint: better
      ? `Did you mean ${quote(`${scheme}:${better}`)}?`
      : `Write ${scheme}: and the id of the record.`,
  };
}
