/** The largest set of things of which no two are tied: a maximum independent set, exact for small inputs. */

export interface Weighted {
  size: number;
  /** How many in the set are marked. */
  marked: number;
}

/** Steps after which the search stops and the best set found so far holds: counting fails closed. */
const stepLimit = 5_000;

/**
 * Size of the largest independent set of a graph on 0…n-1, and, of all sets of that size, the highest number
 * of marked members. Where the search would take too long the result is a set that was found, hence never
 * too large.
 */
export function findLargestIndependent(
  n: number,
  isTied: (a: number, b: number) => boolean,
  isMarked: (a: number) => boolean,
): Weighted {
  const neighbours = Array.from({ length: n }, (_, a) => {
    const tied = new Set<number>();
    for (let b = 0; b < n; b += 1) if (b !== a && isTied(a, b)) tied.add(b);
    return tied;
  });
  const total: Weighted = { size: 0, marked: 0 };
  for (const component of componentsOf(neighbours)) {
    const best = searchComponent(dropTwins(component, neighbours, isMarked), neighbours, isMarked);
    total.size += best.size;
    total.marked += best.marked;
  }
  return total;
}

function componentsOf(neighbours: readonly ReadonlySet<number>[]): number[][] {
  const seen = new Set<number>();
  const components: number[][] = [];
  neighbours.forEach((_, start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const component = [start];
    for (const at of component) {
      for (const next of neighbours[at]!) if (!seen.has(next)) component.push((seen.add(next), next));
    }
    components.push(component);
  });
  return components;
}

/** Of members tied to each other and to the same others, one is as good as all; a marked one is kept if there is one. */
function dropTwins(
  component: readonly number[],
  neighbours: readonly ReadonlySet<number>[],
  isMarked: (a: number) => boolean,
): number[] {
  const kept = new Map<string, number>();
  for (const one of component) {
    const key = [one, ...neighbours[one]!].sort((a, b) => a - b).join(' ');
    const twin = kept.get(key);
    if (twin === undefined || (isMarked(one) && !isMarked(twin))) kept.set(key, one);
  }
  return [...kept.values()].sort((a, b) => a - b);
}

/** Branch and bound: a member with the most ties is either in the set, and its neighbours out, or out itself. */
function searchComponent(
  component: readonly number[],
  neighbours: readonly ReadonlySet<number>[],
  isMarked: (a: number) => boolean,
): Weighted {
  let best: Weighted = { size: 0, marked: 0 };
  let steps = 0;
  const search = (open: readonly number[], size: number, marked: number): void => {
    steps += 1;
    if (!isBetter(size + open.length, marked + open.filter(isMarked).length, best)) return;
    if (steps > stepLimit && best.size > 0) return;
    const pivot = mostTied(open, neighbours);
    if (pivot === undefined) {
      best = { size: size + open.length, marked: marked + open.filter(isMarked).length };
      return;
    }
    const rest = open.filter((one) => one !== pivot);
    const tied = neighbours[pivot]!;
    search(
      rest.filter((one) => !tied.has(one)),
      size + 1,
      marked + (isMarked(pivot) ? 1 : 0),
    );
    search(rest, size, marked);
  };
  search(component, 0, 0);
  return best;
}

function isBetter(size: number, marked: number, best: Weighted): boolean {
  return size > best.size || (size === best.size && marked > best.marked);
}

/** The member with the most ties among the open ones; undefined where no two are tied. */
function mostTied(open: readonly number[], neighbours: readonly ReadonlySet<number>[]): number | undefined {
  let pivot: number | undefined;
  let most = 0;
  for (const one of open) {
    const ties = open.reduce((sum, other) => sum + (neighbours[one]!.has(other) ? 1 : 0), 0);
    if (ties > most) [pivot, most] = [one, ties];
  }
  return pivot;
}
