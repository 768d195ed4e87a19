import type { LineageEdge, LineageNode } from './types';

/** Where a node stands: negative upstream of the centre, positive downstream. */
export function columnOf(
  node: Pick<LineageNode, 'direction' | 'distance'>,
): number {
  return node.direction === 'upstream' ? -node.distance : node.distance;
}

function leadsTo(options: {
  edges: ReadonlyMap<string, LineageEdge[]>;
  from: string;
  to: string;
}): boolean {
  const { edges, from, to } = options;
  const seen = new Set([from]);
  for (const ref of seen) {
    if (ref === to) return true;
    for (const edge of edges.get(ref) ?? []) seen.add(edge.to);
  }
  return false;
}

/**
 * Marks the edges by which data comes back. Every circle has an edge that does
 * not lead forward, so only such edges are looked at, and one that leads forward
 * is never marked.
 */
export function markCircles(options: {
  nodes: ReadonlyMap<string, LineageNode>;
  edges: LineageEdge[];
}): LineageEdge[] {
  const { nodes, edges } = options;
  const leaving = new Map<string, LineageEdge[]>();
  for (const edge of edges) {
    const others = leaving.get(edge.from);
    if (others) others.push(edge);
    else leaving.set(edge.from, [edge]);
  }
  return edges.map(edge => {
    const { from, to } = edge;
    const forward = columnOf(nodes.get(from)!) < columnOf(nodes.get(to)!);
    const closesCircle =
      !forward && leadsTo({ edges: leaving, from: to, to: from });
    return { ...edge, closesCircle };
  });
}
