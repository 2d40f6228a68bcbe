import type { Id, Question } from '../dossier/model.ts';
import type { Position, Voice, Weighing } from '../dossier/weighing.ts';
import { positionWords } from './positions.ts';

/** A figure that somebody has replaced by a later one of its own. */
export interface Revision {
  question: Question;
  voice: Voice;
  before: Position;
  after: Position;
}

/**
 * Who gives another latest answer than on the publication day before, in the order of the later day's questions.
 * An answer that only one of the two days has is no revision.
 */
export function findRevisions(
  before: ReadonlyMap<Id, Weighing>,
  after: ReadonlyMap<Id, Weighing>,
): Revision[] {
  return [...after.values()].flatMap(({ question, positions }) => {
    const earlier = latestByVoice(before.get(question.id)?.positions ?? []);
    return [...latestByVoice(positions)].flatMap(([id, latest]): Revision[] => {
      const was = earlier.get(id);
      if (!was || positionWords(was, question) === positionWords(latest, question)) return [];
      return [{ question, voice: latest.voice, before: was, after: latest }];
    });
  });
}

function latestByVoice(positions: readonly Position[]): Map<string, Position> {
  const latest = new Map<string, Position>();
  for (const position of positions) {
    const known = latest.get(position.voice.id);
    if (!known || isLater(position, known)) latest.set(position.voice.id, position);
  }
  return latest;
}

function isLater(a: Position, b: Position): boolean {
  const [one, other] = [a, b].map(({ date, said }) => date?.last ?? said) as [number, number];
  return one === other ? a.said > b.said : one > other;
}
