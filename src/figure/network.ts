/** A network drawn in columns from left to right: boxes with names, and curves as wide as what they carry. */

/** What is to be drawn. Columns count from 0; an edge leads from a lower to a higher one, or within one. */
export interface NetworkPlan {
  nodes: { id: string; label: string; column: number }[];
  edges: { from: string; to: string; weight: number }[];
}

/** The drawing, in its own units; one is a pixel at full width. */
export interface NetworkDrawing {
  width: number;
  height: number;
  boxes: {
    id: string;
    column: number;
    x: number;
    y: number;
    width: number;
    height: number;
    lines: string[];
  }[];
  curves: { from: string; to: string; path: string; stroke: number; weight: number; x: number; y: number }[];
}

type Box = NetworkDrawing['boxes'][number];

const width = 960;
const boxWidth = 218;
const leastHeight = 38;
/** Height that a curve takes at the side of a box, so that its number can be read. */
const port = 16;
const space = 10;
/** Letters that fit a line of a box. */
const lineLength = 30;
/** Times that each column is put in the order that its neighbours call for. */
const sweeps = 8;

export function drawNetwork({ nodes, edges }: NetworkPlan): NetworkDrawing {
  const heightOf = (id: string) => {
    const out = edges.filter(({ from }) => from === id).length;
    const into = edges.filter(({ to }) => to === id).length;
    return Math.max(leastHeight, Math.max(out, into) * port);
  };
  const columns = orderColumns({ nodes, edges });
  const fullHeight = (column: NetworkPlan['nodes']) =>
    column.reduce((sum, { id }) => sum + heightOf(id) + space, 0);
  const height = Math.max(0, ...columns.map(fullHeight));
  const gap = columns.length > 1 ? (width - boxWidth) / (columns.length - 1) : 0;
  const boxes = columns.flatMap((column, at) => {
    const room = space + (height - fullHeight(column)) / column.length;
    let y = room / 2;
    return column.map(({ id, label }): Box => {
      const box = {
        id,
        column: at,
        x: Math.round(at * gap),
        y: Math.round(y),
        width: boxWidth,
        height: heightOf(id),
        lines: breakLabel(label),
      };
      y += box.height + room;
      return box;
    });
  });
  return { width, height, boxes, curves: drawCurves(edges, boxes) };
}

/** Curves leave and reach a box one under the other, in the order of where they come from or go to. */
function drawCurves(edges: NetworkPlan['edges'], boxes: readonly Box[]): NetworkDrawing['curves'] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const middleOf = (id: string) => {
    const box = byId.get(id);
    return box ? box.y + box.height / 2 : 0;
  };
  const portOf = (id: string, other: string, others: string[]) => {
    const order = others.toSorted((a, b) => middleOf(a) - middleOf(b));
    return middleOf(id) + (order.indexOf(other) - (order.length - 1) / 2) * port;
  };
  const heaviest = Math.max(1, ...edges.map(({ weight }) => weight));
  return edges.flatMap(({ from, to, weight }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (!start || !end) return [];
    const [x1, x2] = [start.x + boxWidth, end.x];
    const y1 = portOf(
      from,
      to,
      edges.filter((edge) => edge.from === from).map((edge) => edge.to),
    );
    const y2 = portOf(
      to,
      from,
      edges.filter((edge) => edge.to === to).map((edge) => edge.from),
    );
    const bend = Math.max(30, (x2 - x1) / 2);
    const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
    const stroke = Math.round((1.2 + 6.8 * Math.sqrt(weight / heaviest)) * 10) / 10;
    return [{ from, to, weight, path, stroke, x: x1 + 14, y: y1 }];
  });
}

/** Columns from left to right; in each, who is tied to the same ones stands close together. */
function orderColumns({ nodes, edges }: NetworkPlan): NetworkPlan['nodes'][] {
  const used = [...new Set(nodes.map(({ column }) => column))].sort((a, b) => a - b);
  const columns = used.map((column) => nodes.filter((node) => node.column === column));
  const neighbours = new Map(
    nodes.map(({ id }) => [
      id,
      edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
    ]),
  );
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const places = new Map(
      columns.flatMap((column) => column.map(({ id }, row) => [id, (row + 0.5) / column.length] as const)),
    );
    const at = sweep % columns.length;
    const middleOf = (id: string) => {
      const ties = (neighbours.get(id) ?? []).map((tie) => places.get(tie) ?? 0.5);
      return ties.length === 0 ? 1 : ties.reduce((sum, place) => sum + place, 0) / ties.length;
    };
    columns[at]?.sort((a, b) => middleOf(a.id) - middleOf(b.id));
  }
  return columns;
}

/** A label in at most two lines; what does not fit is cut, for the list beside has it whole. */
function breakLabel(label: string): string[] {
  const lines = [''];
  for (const word of label.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > lineLength) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${(lines[1] ?? '').slice(0, lineLength - 1)}…`];
}
