/** Labels set without collisions: each takes the first free spot of its candidates, or is left out. */

/** A rectangle on the sheet, in pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Words at a spot: `x`, `y` is where the baseline begins, is in the middle, or ends. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** What it covers. */
  box: Rect;
}

/** How a kind of label is set. */
export interface Type {
  /** Pixels. */
  size: number;
  /** Spacing between letters, in parts of the size. */
  spacing: number;
}

/** What is already taken on a sheet. */
export class Sheet {
  readonly taken: Rect[] = [];
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  take(rect: Rect): void {
    this.taken.push(rect);
  }

  isFree(rect: Rect): boolean {
    const inside =
      rect.x >= 6 &&
      rect.y >= 2 &&
      rect.x + rect.width <= this.width - 6 &&
      rect.y + rect.height <= this.height - 2;
    return inside && !this.taken.some((other) => overlap(rect, other));
  }

  /** Sets the first of some labels that is free, and takes its room. */
  place(candidates: Iterable<Label>): Label | undefined {
    for (const label of candidates) {
      if (!this.isFree(label.box)) continue;
      this.take(label.box);
      return label;
    }
    return undefined;
  }
}

/** Round a point: right first, as readers expect it, then left, above and below, then the corners. */
export function labelsAround(text: string, [x, y]: [number, number], gap: number, type: Type): Label[] {
  const below = y + gap + type.size * 0.85;
  const [right, left, above] = [x + gap + 2, x - gap - 2, y - gap - 2];
  const level = y + type.size * 0.33;
  return [
    makeLabel(text, right, level, 'start', type),
    makeLabel(text, left, level, 'end', type),
    makeLabel(text, x, above, 'middle', type),
    makeLabel(text, x, below, 'middle', type),
    makeLabel(text, right - 3, above + 2, 'start', type),
    makeLabel(text, right - 3, below - 2, 'start', type),
    makeLabel(text, left + 3, above + 2, 'end', type),
    makeLabel(text, left + 3, below - 2, 'end', type),
  ];
}

/** On the middle of an area, or a little above, below or beside it. */
export function labelsUpon(text: string, [x, y]: [number, number], reach: number, type: Type): Label[] {
  const steps = [0, -1, 1, -2, 2].map((step) => (step * Math.max(reach, type.size * 2)) / 2.5);
  return steps
    .flatMap((dy) => steps.slice(0, 3).map((dx) => [x + dx, y + dy] as const))
    .map(([atX, atY]) => makeLabel(text, atX, atY + type.size * 0.33, 'middle', type));
}

export function makeLabel(text: string, x: number, y: number, anchor: Label['anchor'], type: Type): Label {
  const width = textWidth(text, type);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { x: left - 2, y: y - type.size * 0.95, width: width + 4, height: type.size * 1.3 };
  return { text, x: round(x), y: round(y), anchor, box };
}

/** An estimate on the safe side, since no face is at hand when the map is made. */
export function textWidth(text: string, { size, spacing }: Type): number {
  let width = 0;
  for (const letter of text) {
    if (/[ijltfrI.,'’ |()-]/.test(letter)) width += 0.36;
    else if (/[mwMW—]/.test(letter)) width += 0.88;
    else if (/[A-ZÀ-Þ]/.test(letter)) width += 0.73;
    // Letters of other scripts can be as wide as they are high.
    else width += letter.charCodeAt(0) > 0x2e80 ? 1 : 0.57;
    width += spacing;
  }
  return width * size;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
