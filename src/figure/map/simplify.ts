import type { Position } from 'geojson';

/**
 * A line with as few of its points as keep it within a distance of itself (Douglas and Peucker, 1973), in
 * the line's own units. Both ends stay, so that lines that meet still do.
 */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let [far, at] = [tolerance * tolerance, -1];
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceSquared(line[index]!, line[from]!, line[to]!);
      if (distance > far) [far, at] = [distance, index];
    }
    if (at < 0) continue;
    keep[at] = 1;
    open.push([from, at], [at, to]);
  }
  return line.filter((_, index) => keep[index]);
}

/** From a point to the stretch between two others. */
function distanceSquared([x = 0, y = 0]: Position, [x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}
