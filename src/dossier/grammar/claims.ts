import { attributeMeanings } from '../parse/attribute-meanings.ts';
import { code, type GrammarSection } from './section.ts';

export const claims: GrammarSection = {
  id: 'claims',
  title: 'Claims',
  parts: [
    {
      type: 'words',
      text: 'In the body of an article every statement of fact stands between `<Claim …>` and `</Claim>`: who says so, which question it answers, with what. A claim is part of a sentence: it stays within one paragraph, list item or table cell, and stands in no link, no heading and no other claim. Attributes are written `name="value"`; those that may hold several ids have single spaces between them.',
    },
    {
      type: 'table',
      caption: 'The attributes of a claim',
      head: ['attribute', 'meaning'],
      rows: attributeMeanings.map(({ names, meaning }) => [names.map(code).join(', '), meaning]),
    },
    {
      type: 'example',
      title: 'A figure that somebody gives',
      example:
        'By noon, <Claim id="monday-dead" by="minister" question="dead" value="3" when="2024-03-05" loc="2">three people had died</Claim>, said the [Minister](actor:minister).',
    },
    {
      type: 'example',
      title: 'A figure through an agency, which the article hedges, as of the day before',
      example:
        'According to the [Union of Dockers](actor:union), as [The Agency](source:agency) has it, <Claim id="monday-dead" by="union" via="agency" question="dead" value=">=5" when="2024-03-04" hedge="unconfirmed" loc="3">at least five people may have died</Claim>.',
    },
    {
      type: 'example',
      title: 'A later figure of the same origin, which replaces the earlier one',
      example:
        'The [Minister](actor:minister) first spoke of <Claim id="monday-three" by="minister" question="dead" value="3" when="2024-03-04" said="2024-03-04" loc="4">three dead</Claim>; now it is <Claim id="monday-two" by="minister" question="dead" value="2" when="2024-03-05" supersedes="monday-three" loc="4">two</Claim>.',
    },
    {
      type: 'example',
      title: 'What the article says without saying how it knows, and counts of one group only',
      example:
        '<Claim id="monday-dockers" question="dead" value=">=1" when="2024-03-05" scope="dockers only" inferred="yes" loc="5">Dockers died</Claim> as the crane fell.',
    },
    {
      type: 'example',
      title: 'What a reporter has seen, and what plainly comes from an agency',
      example:
        'A reporter of [The Agency](source:agency) saw that <Claim id="monday-cranes" by="agency" firsthand="yes" loc="6">the cranes had fallen</Claim>. <Claim id="monday-smoke" from="agency" loc="7" note="The paragraph is that of the agency, word for word.">Smoke lay over the city</Claim>.',
    },
    {
      type: 'example',
      title: 'A joint statement, and a refusal to answer',
      example:
        '<Claim id="monday-closed" by="ministry union" loc="8">The harbour stays closed</Claim>, said the [Ministry](actor:ministry) and the [Union of Dockers](actor:union). Whether the fire was laid <Claim id="monday-arson" by="ministry" question="arson" value="silent" loc="8">the [Ministry](actor:ministry) would not say</Claim>.',
    },
  ],
};
