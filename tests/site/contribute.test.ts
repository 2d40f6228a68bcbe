/** The pages for contributors, and the way from every page to the file behind it: read from the built site. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { recordFiles } from '../../src/dossier/grammar/record-files.ts';
import { claimAttributes } from '../../src/dossier/parse/parsed.ts';
import { rules } from '../../src/load/rules.ts';
import { rulesView } from '../../src/view/rules.ts';
import { type BuiltPage, readPages } from './pages.ts';

const pages = readPages(inject('site').root);

describe('the grammar', () => {
  const { $, links } = pageAt('contribute/');

  test('explains every key of every kind of file', () => {
    for (const { id, file, schema } of recordFiles) {
      expect($(`[id="${id}"]`).text()).toContain(file);
      const rows = $(`[id="${id}"]`).nextAll('table').first().find('tbody th code');
      expect(rows.toArray().map((key) => $(key).text())).toEqual(Object.keys(schema.shape));
    }
  });

  test('explains every attribute of a claim', () => {
    const table = $('caption')
      .filter((_, caption) => $(caption).text() === 'The attributes of a claim')
      .parent();
    const names = table
      .find('tbody th code')
      .toArray()
      .map((name) => $(name).text());
    expect(names).toEqual([...claimAttributes]);
  });

  test('leads to every rule', () => {
    const led = links.filter(({ path }) => path === 'contribute/rules/').map(({ fragment }) => fragment);
    expect(rules.map(({ id }) => id).filter((id) => !led.includes(id))).toEqual([]);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = $('code')
      .toArray()
      .flatMap((code) => /^npm run (\w+)/.exec($(code).text())?.[1] ?? []);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('shows what the check reports of a mistake, with its place and the fix', () => {
    const report = $('[aria-label="What the check reports"]').text();
    expect(report).toMatch(/content\/articles\/monday\.mdx:10:\d+ +error +known-references/);
    expect(report).toContain('Did you mean "minister"?');
    expect(report).toContain('2 errors');
  });
});

describe('the rules', () => {
  const { $ } = pageAt('contribute/rules/');
  const shown = rulesView(rules);

  test('each stand there with what they ask for and an example of either kind', () => {
    const headings = $('main h2')
      .toArray()
      .map((heading) => $(heading).attr('id'));
    expect(headings).toEqual([...rules.map(({ id }) => id), 'example-dossier']);
    for (const { id, description, ok, notOk } of shown) {
      const own = $(`[id="${id}"]`).nextUntil('h2');
      expect(folded(own.first().text())).toContain(folded(description.replaceAll('`', '')));
      expect([id, own.filter('.not-ok').length]).toEqual([id, notOk.length]);
      expect([id, own.filter('.code-example').length]).toEqual([id, ok.flat().length]);
    }
  });

  test('say of each example that does not pass what the check says of it', () => {
    const told = shown.flatMap(({ id, notOk }) => notOk.map(({ issue }) => ({ id, issue })));
    expect(told.length).toBeGreaterThanOrEqual(rules.length);
    const text = folded($('main').text());
    const { start } = told[0]!.issue.span;
    expect([start.line, start.column]).toEqual([1, 1]);
    for (const { issue } of told.filter(({ issue: { message } }) => !/[^\x20-\x7e“”’…]/.test(message))) {
      expect(text).toContain(
        folded(`${issue.span.file}:${issue.span.start.line}:${issue.span.start.column}`),
      );
      expect(text).toContain(folded(issue.message));
    }
  });

  test('point at the place of the mistake', () => {
    const own = $('[id="known-references"]').nextUntil('h2');
    expect(own.find('mark').first().text()).toBe('ministr');
  });
});

test('every page leads to the file or the folder that it is made from, and to how it is corrected', () => {
  const without = [...pages.values()].filter(
    ({ links }) =>
      !links.some((link) => link.path?.startsWith('source/') && link.path !== 'source/') &&
      !links.some((link) => link.path === 'source/' && link.fragment),
  );
  // Those are made from the program, not from the dossier.
  expect(without.map(({ path }) => path).sort()).toEqual([
    '404.html',
    'contribute/rules/',
    'method/',
    'search/',
  ]);
  const stuck = [...pages.values()].filter(({ links }) => !links.some(({ path }) => path === 'contribute/'));
  expect(stuck.map(({ path }) => path)).toEqual([]);
});

test('where a dossier names no address, a reader is told what to send to whom', () => {
  const text = pageAt('contribute/').$('#corrections').parent().text();
  expect(text).toContain('names no address');
  expect(text).toMatch(/articles\/\S+\.mdx, line \d+/);
});

function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
