/**
 * Who speaks. A claim is somebody's: the origin at the end of the chain of `speaksFor`, an unnamed actor, or,
 * where the article does not say how it knows, the print itself.
 */
import type { Claim, Speaker } from '../model.ts';
import type { Voice } from '../weighing.ts';
import type { Houses } from './house.ts';

/** Finds the voices of claims; the same voice is the same object throughout one weighing. */
export interface Voices {
  /** The voices of a claim, each once; several for a joint statement. In order of id. */
  of(claim: Claim): readonly Voice[];
}

export function findVoices(houses: Houses): Voices {
  const known = new Map<string, Voice>();
  const byClaim = new Map<Claim, readonly Voice[]>();
  const voiceOf = (kind: Voice['kind'], head: Speaker): Voice => {
    const id = `${kind}:${head.id}`;
    let voice = known.get(id);
    if (!voice) {
      const [side] = houses.sidesOf(head);
      voice = {
        id,
        kind,
        head,
        ...(houses.isParty(head) ? { partyTo: houses.partiesTo } : {}),
        ...(side === undefined ? {} : { side }),
      };
      known.set(id, voice);
    }
    return voice;
  };
  return {
    of(claim) {
      let voices = byClaim.get(claim);
      if (!voices) {
        const found = headsOf(claim).map(({ kind, head }) => voiceOf(kind, head));
        voices = [...new Set(found)].sort((a, b) => (a.id < b.id ? -1 : 1));
        byClaim.set(claim, voices);
      }
      return voices;
    },
  };
}

type Head = Pick<Voice, 'kind' | 'head'>;

/** A claim without `by` is unattributed: its head is the wire that it comes from, else the article's source. */
function headsOf(claim: Claim): Head[] {
  if (claim.by.length === 0) return [{ kind: 'print', head: claim.from ?? claim.article.source }];
  return claim.by.map((speaker) => headOf(speaker, claim));
}

function headOf(speaker: Speaker, claim: Claim): Head {
  const head = followSpeaksFor(speaker);
  if (head.record === 'actor' && head.kind === 'unnamed') return { kind: 'unnamed', head };
  return { kind: isMereRelay(head, claim) ? 'print' : 'origin', head };
}

/**
 * For whom a speaker's words count: up `speaksFor` to the organisation. The chain stops at an unnamed actor, whose
 * word is nobody else's.
 */
export function followSpeaksFor(speaker: Speaker): Speaker {
  const seen: Speaker[] = [];
  let head = speaker;
  while (head.record === 'actor' && head.kind !== 'unnamed' && head.speaksFor) {
    seen.push(head);
    head = head.speaksFor;
    // A circle has no end; all who are in it are then one origin, whoever was named first.
    const start = seen.indexOf(head);
    if (start >= 0) return seen.slice(start).sort((a, b) => (a.id < b.id ? -1 : 1))[0]!;
  }
  return head;
}

/**
 * An outlet that an article merely credits is a relay with nothing known behind it: what it says counts as
 * little as what an article prints without saying how it knows. It is an origin where the article is its own
 * or carries its text, or where it is said to have seen or established the thing itself.
 */
function isMereRelay(head: Speaker, claim: Claim): boolean {
  if (head.record === 'actor') return head.kind === 'media' && !claim.firsthand;
  return !(claim.firsthand || head === claim.article.source || claim.article.wires.includes(head));
}
