import type { Frame } from './frame.ts';

/** A bar of a round length: from `x` on, `length` pixels, its words beside it. */
export interface ScaleBar {
  x: number;
  y: number;
  length: number;
  text: string;
}

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that takes at most a fifth of the width. */
export function scaleBar({ width, height, scale }: Frame): ScaleBar {
  const most = width / 5 / scale;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((times) => times * power).find((length) => length <= most) ?? power;
  const text = kilometres >= 1 ? `${Math.round(kilometres)} km` : `${Math.round(kilometres * 1000)} m`;
  return { x: 12, y: height - 14, length: Math.round(kilometres * scale * 10) / 10, text };
}
