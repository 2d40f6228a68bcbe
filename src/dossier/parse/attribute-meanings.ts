import type { ClaimAttribute } from './parsed.ts';

/**
 * What the attributes of a claim mean, for whoever writes one; code stands between backticks. Two that only mean
 * something together have one meaning. README.md says the same, which a test holds.
 */
export const attributeMeanings: readonly { names: readonly ClaimAttribute[]; meaning: string }[] = [
  { names: ['id'], meaning: 'unique in the dossier; its page is `/claims/gazette-evacuated/`' },
  {
    names: ['by'],
    meaning:
      'whom the article credits: an actor or a source, several for a joint statement. Left out: the article does not say how it knows',
  },
  {
    names: ['firsthand'],
    meaning: '`yes` where a credited outlet is said to have seen or established the thing itself',
  },
  { names: ['from'], meaning: 'for a statement without `by`: the agency that it plainly comes from' },
  {
    names: ['via'],
    meaning: 'relays that the article names between the origin and itself, nearest the origin first',
  },
  {
    names: ['question', 'value'],
    meaning: 'the question answered, and the answer. Left out together: a plain statement',
  },
  {
    names: ['when'],
    meaning:
      'the date or interval that the statement is about, in [EDTF](https://www.loc.gov/standards/datetime/)',
  },
  { names: ['said'], meaning: 'when it was said. Default: the article’s `published`' },
  {
    names: ['hedge'],
    meaning: '`unconfirmed`, `alleged` or `estimated`, where the article itself hedges',
  },
  { names: ['supersedes'], meaning: 'the earlier claim of the same origin that this one replaces' },
  {
    names: ['scope'],
    meaning: 'where this claim counts a narrower or wider population, area or period than its question',
  },
  { names: ['inferred'], meaning: '`yes` where the words imply the value rather than state it' },
  { names: ['loc'], meaning: 'paragraph of the original, the headline being 1' },
  { names: ['note'], meaning: 'an editor’s remark' },
];
