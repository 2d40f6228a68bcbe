/** From page to page: nothing leads nowhere, nothing is unreachable, the words are never far. */
import { describe, expect, inject, test } from 'vitest';
import type { Claim } from '../../src/dossier/model.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { type BuiltPage, exists, readPages } from './pages.ts';
import { depthsFrom, findBrokenLinks, findPageless, findUnreachable } from './walk.ts';

const { root, under, base } = inject('site');
const { dossier } = readDossier('content');
if (!dossier) throw new Error('The content has errors.');
const pages = readPages(root);

describe.each([
  ['at the root', root, '/'],
  ['under a folder', under, base],
])('the site %s', (_, folder, at) => {
  const built = readPages(folder, at);

  test('has pages', () => {
    expect(built.size).toBeGreaterThan(dossier.claims.length);
  });

  test('has no link to a page or a place that is not there', () => {
    expect(findBrokenLinks(built, folder)).toEqual([]);
  });

  test('loads nothing that is not its own', () => {
    for (const { $ } of built.values()) {
      const loaded = $('script[src], img[src], iframe, link[rel=stylesheet], link[rel=icon]')
        .toArray()
        .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
      expect(loaded.filter((address) => !address.startsWith(at))).toEqual([]);
      expect(loaded.every((address) => exists(folder, address.slice(at.length)))).toBe(true);
    }
  });
});

test('every record has a page', () => {
  expect(findPageless(pages, dossier)).toEqual([]);
});

test('every page can be reached from the front page', () => {
  expect(findUnreachable(pages)).toEqual([]);
});

test('the words of every claim are two clicks from the front page', () => {
  const depths = depthsFrom(pages, '');
  const far = dossier.claims.filter(({ article, id }) => {
    const page = pages.get(`articles/${article.id}/`);
    return (depths.get(`articles/${article.id}/`) ?? Infinity) > 2 || !page?.ids.has(id);
  });
  expect(far.map(({ id }) => id)).toEqual([]);
});

test('two clicks from a figure on the front page stand the words that it rests on', () => {
  const figures = pageAt('').$('.answer-line').toArray();
  expect(figures.length).toBeGreaterThanOrEqual(dossier.about.keyQuestions.length);
  for (const question of dossier.about.keyQuestions) {
    expect(pageAt('').links.map(({ path }) => path)).toContain(`questions/${question.id}/`);
    const fragments = pageAt(`questions/${question.id}/`).links.map((link) => link.fragment);
    for (const claim of question.claims) expect(fragments).toContain(claim.id);
  }
});

describe('a claim', () => {
  test('stands marked in its article, with its words, and the mark leads to its page', () => {
    for (const claim of dossier.claims) {
      const { $ } = pageAt(`articles/${claim.article.id}/`);
      const mark = $(`mark[id="${claim.id}"]`);
      expect(folded(mark.text())).toBe(folded(claim.words));
      expect(mark.next('a').attr('href')).toBe(`/claims/${claim.id}/`);
    }
  });

  test('has a page that leads to the article at that very spot, and to the line of its file', () => {
    for (const claim of dossier.claims) {
      const { links, $ } = pageAt(`claims/${claim.id}/`);
      expect(links).toContainEqual(
        expect.objectContaining({ path: `articles/${claim.article.id}/`, fragment: claim.id }),
      );
      const line = links.find(({ path }) => path === `source/articles/${claim.article.id}/`)?.fragment;
      const source = pageAt(`source/articles/${claim.article.id}/`);
      expect(source.$(`[id="${line}"]`).text()).toContain(`id="${claim.id}"`);
      expect($('main').text()).toContain(saidBy(claim));
    }
  });
});

function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
}

function saidBy({ by, from }: Claim): string {
  return by[0]?.label ?? from?.label ?? 'which does not say how it knows';
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
