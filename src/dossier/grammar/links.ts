import { linkSchemes, type LinkScheme } from '../parse/parsed.ts';
import { code, type GrammarSection } from './section.ts';

const leadsTo: Readonly<Record<LinkScheme, string>> = {
  actor: 'someone who acts or speaks: `[the union](actor:union)`',
  source: 'a publisher or an agency: `[The Agency](source:agency)`',
  place: 'a place: `[the old port](place:harbour)`',
  claim: 'a claim, to cite it: `[three dead](claim:monday-dead)`',
  question: 'a question: `[how many died](question:dead)`',
  article: 'an article: `[that day’s report](article:monday)`',
};

export const links: GrammarSection = {
  id: 'links',
  title: 'Links',
  parts: [
    {
      type: 'words',
      text: 'A link to a record is a Markdown link whose address is a scheme and an id. Its words become a known spelling of the record in that article, so link names as they are spelt. Records linked inside a claim are what the claim is about. Any other link begins with `https://` or `mailto:`.',
    },
    {
      type: 'table',
      caption: 'Schemes of links to records',
      head: ['scheme', 'leads to'],
      rows: linkSchemes.map((scheme) => [code(`${scheme}:`), leadsTo[scheme]]),
    },
    {
      type: 'example',
      title: 'Links inside and outside of a claim',
      example:
        'In the [Harbour](place:harbour), wrote [The Gazette](source:gazette) in [its report](https://gazette.example/harbour), <Claim id="monday-strike" by="union" loc="2">the [Union of Dockers](actor:union) was on strike</Claim>.',
    },
  ],
};
