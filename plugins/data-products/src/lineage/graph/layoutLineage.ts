import {
  type LineageGraph,
  type LineageNode,
  type LineageOpening,
  openingKey,
} from '@data-mesh/backstage-plugin-data-products-common';
import { childrenOf } from '../childrenOf';

export const NODE_WIDTH = 208;
export const NODE_HEIGHT = 84;
const MORE_HEIGHT = 36;
const HEAD_HEIGHT = 32;
const ROW_GAP = 12;
const COLUMN_GAP = 112;
const MARGIN = 12;
/** Room on either side for buttons and for edges inside of the last column. */
const SIDE_MARGIN = 56;
/** Short columns are centred beside the first so many pixels of long ones. */
const FIRST_VIEW = 5 * (NODE_HEIGHT + ROW_GAP);

export interface PlacedNode {
  node: LineageNode;
  /** At which opening it was found, and after how many others. */
  place: string;
  x: number;
  y: number;
}

/** The place of the button that shows more of an opening. */
export interface PlacedMore {
  opening: LineageOpening;
  /** That of the first node that it shows. */
  place: string;
  x: number;
  y: number;
}

/** One column: all entities at one distance in one direction. */
export interface PlacedColumn {
  /** Negative upstream, 0 for the centre, positive downstream. */
  position: number;
  x: number;
  nodes: PlacedNode[];
  more: PlacedMore[];
}

export interface PlacedEdge {
  id: string;
  /** The `d` of an SVG path. */
  path: string;
  closesCircle: boolean;
}

export interface LineageLayout {
  width: number;
  height: number;
  /** From left to right. */
  columns: PlacedColumn[];
  edges: PlacedEdge[];
}

type Row = Omit<PlacedNode, 'x' | 'y'> | Omit<PlacedMore, 'x' | 'y'>;
const heightOf = (row: Row) => ('node' in row ? NODE_HEIGHT : MORE_HEIGHT);

/** What stands in which column: whatever an opening shows, then the way to more of it. */
function rowsByPosition(graph: LineageGraph): Map<number, Row[]> {
  const nodes = new Map(graph.nodes.map(node => [node.entityRef, node]));
  const children = childrenOf(graph);
  const rows = new Map<number, Row[]>([
    [0, [{ node: nodes.get(graph.centre)!, place: graph.centre }]],
  ]);
  for (const opening of graph.openings) {
    const { entityRef, direction, shown, total, complete } = opening;
    const sign = direction === 'upstream' ? -1 : 1;
    const position = sign * (nodes.get(entityRef)!.distance + 1);
    const key = openingKey(opening);
    const first = (children.get(key) ?? []).filter(({ isFirst }) => isFirst);
    const hasMore = shown > 0 && (shown < total || !complete);
    const added: Row[] = [
      ...first.map(({ node }, index) => ({ node, place: `${key} ${index}` })),
      ...(hasMore ? [{ opening, place: `${key} ${first.length}` }] : []),
    ];
    if (added.length === 0) continue;
    rows.set(position, [...(rows.get(position) ?? []), ...added]);
  }
  return rows;
}

function edgePath(from: PlacedNode, to: PlacedNode): string {
  const middle = NODE_HEIGHT / 2;
  const [x1, y1] = [from.x + NODE_WIDTH, from.y + middle];
  const [x2, y2] = [to.x, to.y + middle];
  if (x1 < x2) {
    const bend = Math.min(COLUMN_GAP, x2 - x1) / 2;
    return `M ${x1} ${y1} C ${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  if (from.x === to.x && from.y !== to.y) {
    // Beside the column, from one to the other.
    const side = x1 + 0.6 * COLUMN_GAP;
    return `M ${x1} ${y1} C ${side} ${y1} ${side} ${y2} ${x1} ${y2}`;
  }
  // Back to the left, below both.
  const below = Math.max(from.y, to.y) + NODE_HEIGHT + 2 * ROW_GAP;
  const [right, left] = [x1 + COLUMN_GAP / 3, x2 - COLUMN_GAP / 3];
  return `M ${x1} ${y1} C ${right} ${y1} ${right} ${below} ${
    x1 - NODE_WIDTH / 2
  } ${below} L ${
    x2 + NODE_WIDTH / 2
  } ${below} C ${left} ${below} ${left} ${y2} ${x2} ${y2}`;
}

/** Places a graph in columns by distance: upstream left, the centre, downstream right. */
export function layoutLineage(graph: LineageGraph): LineageLayout {
  const rows = [...rowsByPosition(graph)].sort(([one], [other]) => one - other);
  const heights = rows.map(([, column]) =>
    column.reduce((sum, row) => sum + heightOf(row) + ROW_GAP, -ROW_GAP),
  );
  const highest = Math.max(...heights);
  const placed = new Map<string, PlacedNode>();

  const columns = rows.map(([position, column], index): PlacedColumn => {
    const x = SIDE_MARGIN + index * (NODE_WIDTH + COLUMN_GAP);
    const free = Math.min(highest, FIRST_VIEW) - heights[index];
    let y = HEAD_HEIGHT + MARGIN + Math.max(0, free / 2);
    const nodes: PlacedNode[] = [];
    const more: PlacedMore[] = [];
    for (const row of column) {
      if ('node' in row) {
        const at = { ...row, x, y };
        nodes.push(at);
        placed.set(row.node.entityRef, at);
      } else {
        more.push({ ...row, x, y });
      }
      y += heightOf(row) + ROW_GAP;
    }
    return { position, x, nodes, more };
  });
  return {
    width:
      2 * SIDE_MARGIN + rows.length * (NODE_WIDTH + COLUMN_GAP) - COLUMN_GAP,
    // Edges that lead back need room below.
    height: HEAD_HEIGHT + 2 * MARGIN + highest + 3 * ROW_GAP,
    columns,
    edges: graph.edges.map(({ id, from, to, closesCircle }) => ({
      id,
      path: edgePath(placed.get(from)!, placed.get(to)!),
      closesCircle,
    })),
  };
}
