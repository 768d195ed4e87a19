import type { LineageLayout, PlacedNode } from './layoutLineage';

const COLUMN_STEP: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
const ROW_STEP: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** Where a key leads from a node: along its column, or to what is nearest in the next one. */
export function nextNode(options: {
  layout: LineageLayout;
  entityRef: string;
  key: string;
}): PlacedNode | undefined {
  const { layout, entityRef, key } = options;
  const columnIndex = layout.columns.findIndex(({ nodes }) =>
    nodes.some(({ node }) => node.entityRef === entityRef),
  );
  if (columnIndex < 0) return undefined;
  const { nodes } = layout.columns[columnIndex];
  const rowIndex = nodes.findIndex(({ node }) => node.entityRef === entityRef);

  if (key === 'Home') {
    return layout.columns.find(({ position }) => position === 0)?.nodes[0];
  }
  if (key in ROW_STEP) return nodes[rowIndex + ROW_STEP[key]];
  if (!(key in COLUMN_STEP)) return undefined;
  const column = layout.columns[columnIndex + COLUMN_STEP[key]];
  const { y } = nodes[rowIndex];
  const distance = (candidate: PlacedNode) => Math.abs(candidate.y - y);
  return column?.nodes.reduce((nearest, candidate) =>
    distance(candidate) < distance(nearest) ? candidate : nearest,
  );
}
