/** Stretches of a text, as offsets; what begins where another ends shares nothing with it. */
export interface Stretch {
  start: number;
  end: number;
}

/** Whether one of some stretches, which are in order and none of which overlaps another, shares anything with one. */
export function overlaps(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const next = stretches[low];
  return next !== undefined && next.start < end;
}
