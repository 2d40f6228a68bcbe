import { describe, expect, it } from 'vitest';
import { actorView, countsOf, describeActor } from '../../src/view/actor.ts';
import { groupByKind } from '../../src/view/actor-kinds.ts';
import { harbourDossier, ids, pick } from './harbour.ts';

const dossier = harbourDossier();
const viewOf = (id: string, from = dossier) => actorView(from, pick(from.actors, id));

describe('what an actor says', () => {
  it('holds what its spokespeople say, by question and in order of date', () => {
    const { statements, spokespeople } = viewOf('brigade');
    expect(ids(spokespeople)).toEqual(['fire-chief']);
    expect(statements.map(({ question, claims }) => [question.id, ids(claims)])).toEqual([
      ['dead', ['c-dead-2', 'g-dead-brigade', 'c-dead-3']],
      ['arson', ['c-arson']],
    ]);
  });

  it('says as whose word a spokesperson’s counts', () => {
    expect(viewOf('fire-chief').origin?.id).toBe('brigade');
    expect(viewOf('brigade').origin).toBeUndefined();
  });

  it('marks what has been replaced', () => {
    const revised = harbourDossier({
      'articles/courier-late.mdx': `---\ntitle: Late\nsource: courier\npublished: 2020-05-09\nlanguage: en\naccess: full\n---\n\n<Claim id="l-dead" by="brigade" question="dead" value="5" when="2020-05-02" said="2020-05-08" supersedes="c-dead-2">Five, not four</Claim>.\n`,
    });
    const dead = viewOf('brigade', revised).statements[0];
    const marked = dead?.claims.filter((claim) => dead.remarks.has(claim)) ?? [];
    expect(ids(marked)).toEqual(['c-dead-2', 'g-dead-brigade']);
  });

  it('keeps plain statements apart', () => {
    expect(ids(viewOf('night-guard').plain)).toEqual(['c-guard']);
  });
});

describe('what is said about an actor', () => {
  it('leaves out its own words, and goes by article', () => {
    const about = viewOf('brigade').about.map(({ article, claims }) => [article.id, ids(claims)]);
    expect(about).toEqual([['gazette-may', ['g-arson']]]);
  });

  it('is counted on the index', () => {
    expect(countsOf(dossier, pick(dossier.actors, 'owners'))).toEqual({ says: 0, about: 1 });
  });

  it('is summed up in a sentence', () => {
    const watch = pick(dossier.actors, 'watch');
    expect(describeActor(watch, actorView(dossier, watch))).toBe(
      'Harbour Watch: 2 claims made by them, no claims of others about them.',
    );
  });
});

describe('who contradicts an actor', () => {
  it('is shown with the actor’s own side first', () => {
    const pairs = viewOf('watch').contradictions.flatMap(({ weighing, comparisons }) =>
      comparisons.map(({ a, b }) => [weighing.question.id, a.voice.head.id, b.voice.head.id]),
    );
    expect(pairs).toEqual([
      ['dead', 'watch', 'brigade'],
      ['arson', 'watch', 'brigade'],
    ]);
  });

  it('is shown for a spokesperson as for the organisation', () => {
    const questions = viewOf('fire-chief').contradictions.map(({ weighing }) => weighing.question.id);
    expect(questions).toEqual(['dead', 'arson']);
  });
});

describe('an actor’s name', () => {
  it('is told apart from words that describe, each with who uses it', () => {
    const { names } = viewOf('brigade');
    const uses = names?.spellings.map(({ words, uses }) => [words, uses.map(({ article }) => article.id)]);
    expect(uses).toEqual([
      ['Feuerwehr', ['courier-may']],
      ['Fire Brigade', ['gazette-may']],
      ['HFB', ['gazette-may']],
    ]);
    expect(names?.descriptions.map(({ words }) => words)).toEqual(['firefighters']);
  });

  it('is nowhere where it is withheld', () => {
    const { withheld, names, aliases } = viewOf('night-guard');
    expect({ withheld, names, aliases }).toEqual({ withheld: true, names: undefined, aliases: [] });
  });
});

describe('an actor’s side', () => {
  it('is named by the others who are on it', () => {
    const { side } = viewOf('owners');
    expect({ party: side?.party, with: ids(side?.with ?? []) }).toEqual({ party: true, with: ['insurers'] });
  });

  it('is that of the party that it belongs to', () => {
    const { side } = viewOf('clerk');
    expect({ party: side?.party, through: side?.through?.id }).toEqual({ party: false, through: 'owners' });
  });

  it('is none for anybody else', () => {
    expect(viewOf('watch').side).toBeUndefined();
  });
});

describe('the index of actors', () => {
  it('groups all of them by kind', () => {
    const groups = groupByKind(dossier.actors);
    expect(groups.map(({ heading }) => heading)).toEqual([
      'People',
      'Government bodies',
      'Monitors',
      'Companies',
      'Unnamed in the reports',
    ]);
    expect(groups.flatMap(({ actors }) => actors)).toHaveLength(dossier.actors.length);
  });
});
