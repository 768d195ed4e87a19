import {
  type LineageEdge,
  type LineageGraph,
  type LineageNode,
  type LineageOpening,
  openingKey,
} from '@data-mesh/backstage-plugin-data-products-common';

/** What was found at an opening. */
export interface OpenedChild {
  edge: LineageEdge;
  node: LineageNode;
  /** Whether the node is shown here, and not at another place where it was found before. */
  isFirst: boolean;
}

/** What each opening of a graph has brought, by `openingKey`, in the order of the graph. */
export function childrenOf(graph: LineageGraph): Map<string, OpenedChild[]> {
  const nodes = new Map(graph.nodes.map(node => [node.entityRef, node]));
  const placed = new Set([graph.centre]);
  const children = new Map<string, OpenedChild[]>();
  for (const edge of graph.edges) {
    const outer = edge.direction === 'upstream' ? edge.from : edge.to;
    const node = nodes.get(outer)!;
    const isFirst = !placed.has(outer);
    placed.add(outer);
    const key = openingKey({
      entityRef: edge.foundFrom,
      direction: edge.direction,
    });
    const others = children.get(key);
    if (others) others.push({ edge, node, isFirst });
    else children.set(key, [{ edge, node, isFirst }]);
  }
  return children;
}

/** The openings of a graph by `openingKey`. */
export function openingsByKey(
  graph: LineageGraph,
): Map<string, LineageOpening> {
  return new Map(graph.openings.map(opening => [openingKey(opening), opening]));
}
