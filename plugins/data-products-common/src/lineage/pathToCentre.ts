import type { LineageGraph } from './types';

/**
 * Everything on the shortest ways between an entity and the centre: references
 * of entities and ids of edges, the entity and the centre included.
 *
 * @public
 */
export function pathToCentre(options: {
  graph: LineageGraph;
  entityRef: string;
}): { nodes: Set<string>; edges: Set<string> } {
  const { graph, entityRef } = options;
  const known = new Map(graph.nodes.map(node => [node.entityRef, node]));
  const nodes = new Set([entityRef]);
  const edges = new Set<string>();
  for (const ref of nodes) {
    const node = known.get(ref);
    if (!node || node.direction === 'centre') continue;
    for (const { id, from, to } of graph.edges) {
      const [outer, inner] =
        node.direction === 'upstream' ? [from, to] : [to, from];
      const before = known.get(inner);
      const isNearer =
        before?.distance === node.distance - 1 &&
        (before.direction === node.direction || before.direction === 'centre');
      if (outer !== ref || !isNearer) continue;
      edges.add(id);
      nodes.add(inner);
    }
  }
  return { nodes, edges };
}
