/** The rules across records, in the order in which they run. Rules for a single file are the parser's. */
import { compareIssues, type Issue } from '../issue.ts';
import { atMost, mostIssues } from '../most-issues.ts';
import type { ParsedDossier } from '../parse/parsed.ts';
import type { OnProgress } from '../progress.ts';
import { attributeForm } from './attribute-form.ts';
import { attributeOrder } from './attribute-order.ts';
import { attributesAgree } from './attributes-agree.ts';
import { citedFigure } from './cited-figure.ts';
import { claimDates } from './claim-dates.ts';
import { claimIds } from './claim-ids.ts';
import { datedClaims } from './dated-claims.ts';
import { figureInClaim } from './figure-in-claim.ts';
import { fromIsWire } from './from-is-wire.ts';
import { knownLinkTargets } from './known-link-targets.ts';
import { knownReferences } from './known-references.ts';
import { knownSections } from './known-sections.ts';
import { noCycles } from './no-cycles.ts';
import { noRepeats } from './no-repeats.ts';
import { roleAlone } from './role-alone.ts';
import { roleId } from './role-id.ts';
import { partsAreCounts } from './parts-are-counts.ts';
import type { Rule } from './rule.ts';
import { scopesDiffer } from './scopes-differ.ts';
import { sidesAgree } from './sides-agree.ts';
import { supersedes } from './supersedes.ts';
import { takenDown } from './taken-down.ts';
import { unannotatedFigure } from './unannotated-figure.ts';
import { uniqueIds } from './unique-ids.ts';
import { unknownSpelling } from './unknown-spelling.ts';
import { unlinkedMention } from './unlinked-mention.ts';
import { unusedRecords } from './unused-records.ts';
import { valueFitsQuestion } from './value-fits-question.ts';
import { withheldKey } from './withheld-key.ts';
import { withheldName } from './withheld-name.ts';

export const checkRules: Rule[] = [
  // ids
  claimIds,
  uniqueIds,
  knownReferences,
  knownLinkTargets,
  knownSections,
  noRepeats,
  // claims
  attributeForm,
  attributeOrder,
  attributesAgree,
  fromIsWire,
  valueFitsQuestion,
  figureInClaim,
  claimDates,
  datedClaims,
  supersedes,
  scopesDiffer,
  // accounts and the summary
  unannotatedFigure,
  unknownSpelling,
  unlinkedMention,
  citedFigure,
  // records
  noCycles,
  sidesAgree,
  partsAreCounts,
  unusedRecords,
  // what is withheld
  withheldName,
  withheldKey,
  roleAlone,
  roleId,
  takenDown,
];

/**
 * The breaches of every rule, in order of file and place.
 * @param most how many of one rule are listed in one file
 */
export function checkDossier(parsed: ParsedDossier, onProgress?: OnProgress, most = mostIssues): Issue[] {
  const issues: Issue[] = [];
  for (const [done, { id: rule, level, check }] of checkRules.entries()) {
    onProgress?.({ stage: 'Checking rules', done, total: checkRules.length, at: rule });
    const found: Issue[] = [];
    check(parsed, (problem) => found.push({ rule, level, ...problem }));
    for (const ofFile of Map.groupBy(found, ({ span }) => span.file).values()) {
      issues.push(...atMost(most, ofFile.sort(compareIssues), 'of this rule in this file'));
    }
  }
  return issues.sort(compareIssues);
}
