import type { NameList } from './name-list.ts';

/** A list of names that answers so many different questions and no more. */
export interface BoundedList extends NameList {
  /** True once it has been asked more than that: what was searched has not been searched as a whole. */
  isExhausted(): boolean;
}

/** The list, with a bound to how much it may be asked: each question that is new to it takes some microseconds. */
export function boundList(list: NameList, most: number): BoundedList {
  const asked = new Set<string>();
  return {
    has: (folded) => {
      if (asked.size <= most) asked.add(folded);
      return asked.size <= most && list.has(folded);
    },
    isExhausted: () => asked.size > most,
  };
}
