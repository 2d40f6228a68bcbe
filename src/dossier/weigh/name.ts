/** How a sentence calls those who speak. */
import type { Speaker } from '../model.ts';
import type { Voice } from '../weighing.ts';

/** A speaker as it stands within a sentence: "the Free Army", "Human Rights Watch". */
export function nameOf(speaker: Speaker): string {
  const { label } = speaker;
  if (takesArticle(speaker)) return `the ${label}`;
  const isDescription = (isDescribed(speaker) && describing.test(label)) || isRole(speaker);
  return isDescription ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A voice as it stands within a sentence after "according to". */
export function nameOfVoice(voice: Voice): string {
  return nameOf(voice.head);
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[], last = 'and'): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** A sentence's first letter in upper case. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Bodies are called by a common noun ("the Free Army", "the Ministry of Health"), outlets, persons and places
 * by a proper one. Where the name does not show which, it stands without an article.
 */
function takesArticle(speaker: Speaker): boolean {
  if (speaker.record === 'actor' && speaker.name === undefined) return !isRole(speaker);
  if (speaker.record === 'source' || speaker.kind === 'person' || speaker.kind === 'media') return false;
  if (/^(?:the|an?) /i.test(speaker.label) || speaker.kind === 'company') return false;
  if (speaker.kind === 'unnamed') return false;
  const [body = ''] = speaker.label.split(/ (?:in|at|from) /);
  return / (?:of|for|on|to|against) /.test(body) || commonNoun.test(body);
}

/** A withheld name's place is taken by a role, most of which begin with an article of their own. */
function isRole(speaker: Speaker): boolean {
  return speaker.record === 'actor' && speaker.name === undefined && /^(?:the|an?) /i.test(speaker.label);
}

/** Who has no name of their own is called by a description, which within a sentence begins in lower case. */
function isDescribed(speaker: Speaker): boolean {
  return speaker.record === 'actor' && (speaker.kind === 'unnamed' || speaker.kind === 'community');
}

const describing =
  /^(?:An?|Two|Three|Four|Five|Several|Some|Local|Former|Senior|Unnamed|Masked|Security|Officials?|Representatives|Residents?|Relatives|Members?|Witness(?:es)?|Sources?|Famil(?:y|ies)|Activists?|Guards?|Inmates|Detainees|People|Men|Women) /;

const commonNoun = new RegExp(
  String.raw`\b(?:States?|Nations|Union|Kingdom|Republic|Federation|Emirates|Forces?|Army|Navy|Guards?|Police|` +
    String.raw`Militias?|Brigades?|Fronts?|Movement|Party|Coalition|Alliance|League|Association|Club|Corps|Council|Board|Committee|Commission|` +
    String.raw`Government|Authority|Administration|Ministry|Agency|Office|Bureau|Department|Service|Parliament|` +
    String.raw`Court|Tribunal|Organi[sz]ation|Network|Centre|Center|Institute|Foundation|Society|Observatory|` +
    String.raw`Presidency|military|army|forces?|government|authorities|police|intelligence|coalition|state|` +
    String.raw`officials|activists|residents|guards|inmates|relatives|units?|cells|Pentagon|Kremlin)$`,
);
