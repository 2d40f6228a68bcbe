import { type ClaimAttribute, claimAttributes, type ParsedAttribute } from '../parse/parsed.ts';
import { fixClaimId } from './claim-id-fix.ts';
import { claimName } from './naming.ts';
import { claimsOf } from './records.ts';
import { idsIn, mostIds, wordsIn } from './references.ts';
import type { Report, Rule } from './rule.ts';

/**
 * A claim's attributes must be written in their own small grammars.
 *
 * Cause: an attribute left empty, a word that it does not know, commas between ids, an id named twice.
 * Fix: as the hint says; an attribute that says nothing is left out.
 */
export const attributeForm: Rule = {
  id: 'attribute-form',
  level: 'error',
  description:
    'No attribute is empty; `firsthand` and `inferred` are "yes" or left out; `hedge` is unconfirmed, alleged or estimated; `loc` is a paragraph number from 1; `by` and `via` are ids with single spaces between them, each once and at most 50; all others that name a record name one.',
  ok: [
    '<Claim id="monday-fire" by="agency union" firsthand="yes" hedge="alleged" loc="12">It burned</Claim>.',
  ],
  notOk: [
    '<Claim id="monday-fire" by="">It burned</Claim>.',
    '<Claim id="monday-fire" by="agency, union">It burned</Claim>.',
    '<Claim id="monday-fire" by="agency agency">It burned</Claim>.',
    '<Claim id="monday-fire" by="agency" firsthand="true">It burned</Claim>.',
    '<Claim id="monday-fire" hedge="aleged">It burned</Claim>.',
    '<Claim id="monday-fire" loc="third">It burned</Claim>.',
  ],
  check(parsed, report) {
    for (const placed of claimsOf(parsed)) {
      const { claim } = placed;
      for (const name of claimAttributes) {
        const attribute = claim.attributes[name];
        if (!attribute) continue;
        if (attribute.value.trim() !== '') checkAttribute(claimName(claim), name, attribute, report);
        else {
          report({
            span: attribute.span,
            message: `${claimName(claim)} has an empty ${name}.`,
            hint: `Give it a value, or leave ${name} out.`,
            fix: name === 'id' ? fixClaimId(parsed, placed) : undefined,
          });
        }
      }
    }
  },
};

type Placed = Pick<ParsedAttribute, 'value' | 'span'>;

const hedges = ['unconfirmed', 'alleged', 'estimated'];

function checkAttribute(who: string, name: ClaimAttribute, { value, span }: Placed, report: Report): void {
  if (name === 'by' || name === 'via') {
    checkList(who, name, { value, span }, report);
  } else if ((name === 'firsthand' || name === 'inferred') && value !== 'yes') {
    const hint = `Write ${name}="yes", or leave ${name} out.`;
    report({ span, message: `${who} has ${name}="${value}", expected "yes".`, hint });
  } else if (name === 'hedge' && !hedges.includes(value)) {
    const hint = `Write one of ${hedges.map((hedge) => `hedge="${hedge}"`).join(', ')}.`;
    report({ span, message: `${who} has hedge="${value}", expected ${hedges.join(', ')}.`, hint });
  } else if (name === 'loc' && !/^[1-9]\d{0,4}$/.test(value)) {
    const hint = 'Write the number of the paragraph in the original; the headline is 1.';
    report({ span, message: `${who} has loc="${value}", expected a whole number from 1.`, hint });
  } else if ((name === 'from' || name === 'question' || name === 'supersedes') && /\s/.test(value.trim())) {
    const hint = `Name the one that fits; a second one needs a claim of its own.`;
    report({ span, message: `${who} names several ids in ${name}, expected one.`, hint });
  }
}

function checkList(who: string, name: string, { value, span }: Placed, report: Report): void {
  const ids = wordsIn(value);
  const once = idsIn(value);
  if (ids.length > mostIds) {
    const message = `${who} names ${ids.length} ids in ${name}, expected at most ${mostIds}.`;
    report({ span, message, hint: 'Name those who speak for all of them.' });
    return;
  }
  const hint = `Write ${name}="${once.join(' ')}".`;
  if (once.join(' ') === value) return;
  if (once.length < ids.length) {
    const twice = ids.find((id, index) => ids.indexOf(id) < index);
    report({ span, message: `${who} names "${twice}" twice in ${name}.`, hint });
  } else {
    report({
      span,
      message: `${who} has ${name}="${value}", expected ids with single spaces between them.`,
      hint,
    });
  }
}
