import { describe, expect, test } from 'vitest';
import { publicationDays } from '../../src/dossier/weigh/index.ts';
import { positionWords } from '../../src/view/positions.ts';
import { summaryOnView } from '../../src/view/summary-on.ts';
import { harbourDossier } from './harbour.ts';

function article(published: string, body: string): string {
  return `---\ntitle: Fire\nsource: courier\npublished: ${published}\nlanguage: en\naccess: full\n---\n\n${body}\n`;
}

const dossier = harbourDossier({
  'articles/courier-may.mdx': article(
    '2020-05-03',
    '<Claim id="one" by="brigade" question="dead" value="4" when="2020-05-02">Four died</Claim>. <Claim id="two" by="watch" question="dead" value="7" when="2020-05-02">Seven died</Claim>.',
  ),
  'articles/gazette-may.mdx': article(
    '2020-05-05',
    '<Claim id="three" by="fire-chief" question="dead" value="9" when="2020-05-04">Nine died</Claim>. <Claim id="four" by="watch" question="dead" value="7" when="2020-05-04">Seven died</Claim>. <Claim id="five" by="owners" question="dead" value="8" when="2020-05-04">Eight died</Claim>.',
  ),
});
const [first = NaN, second = NaN] = publicationDays(dossier);

describe('what was revised', () => {
  test('is whose latest figure is another than on the day before', () => {
    const { revisions } = summaryOnView(dossier, second);
    expect(
      revisions.map(({ question, voice, before, after }) => [
        voice.head.id,
        positionWords(before, question),
        positionWords(after, question),
      ]),
    ).toEqual([['brigade', '4', '9']]);
  });

  test('is nothing on the first day', () => {
    expect(summaryOnView(dossier, first).revisions).toEqual([]);
  });
});
