import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { isDataContract, isDataProduct } from '../model';
import { lineageNeighbours } from './lineageNeighbours';
import { markCircles } from './markCircles';
import { titleOf } from './relations';
import type {
  KnownEntities,
  LineageDirection,
  LineageEdge,
  LineageGap,
  LineageGraph,
  LineageNode,
  LineageOpening,
} from './types';

/**
 * How many neighbours are shown at first, and how many more at once.
 *
 * @public
 */
export const LINEAGE_PAGE_SIZE = 25;

/**
 * The key under which an entity is opened in one direction.
 *
 * @public
 */
export function openingKey(options: {
  entityRef: string;
  direction: LineageDirection;
}): string {
  return `${options.direction} ${options.entityRef}`;
}

function kindOf(entity: Entity): LineageNode['kind'] {
  if (isDataProduct(entity)) return 'product';
  if (isDataContract(entity)) return 'contract';
  const kind = entity.kind.toLocaleLowerCase('en-US');
  return kind === 'component' || kind === 'resource' ? kind : 'other';
}

function nodeOf(
  entity: Entity,
  place: Pick<LineageNode, 'direction' | 'distance'>,
): LineageNode {
  return {
    entityRef: stringifyEntityRef(entity),
    entity,
    kind: kindOf(entity),
    title: titleOf(entity),
    ...place,
  };
}

/**
 * Builds the graph around an entity from what is known. An entity appears once,
 * at its shortest distance; what leads to one that is there already is kept as
 * an edge. Entities that the reader may not see are neither shown nor counted.
 *
 * @public
 */
export function buildLineage(options: {
  centre: Entity;
  entities: KnownEntities;
  /**
   * How many neighbours to show, by `openingKey`. The centre is always open;
   * without an entry it shows a page in each direction.
   */
  opened: ReadonlyMap<string, number>;
}): LineageGraph {
  const { centre, entities, opened } = options;
  const centreNode = nodeOf(centre, { direction: 'centre', distance: 0 });
  const nodes = new Map([[centreNode.entityRef, centreNode]]);
  const edges = new Map<string, LineageEdge>();
  const gaps: LineageGap[] = [];
  const openings: LineageOpening[] = [];

  let step: { node: LineageNode; direction: LineageDirection }[] = [
    { node: centreNode, direction: 'upstream' },
    { node: centreNode, direction: 'downstream' },
  ];
  while (step.length > 0) {
    const nextStep: typeof step = [];
    for (const { node, direction } of step) {
      const { entityRef, entity } = node;
      const found = lineageNeighbours({ entity, direction, entities });
      const limit =
        opened.get(openingKey({ entityRef, direction })) ??
        (node === centreNode ? LINEAGE_PAGE_SIZE : 0);
      const shown = found.neighbours.slice(0, limit);
      openings.push({
        entityRef,
        direction,
        total: found.neighbours.length,
        shown: shown.length,
        complete: found.complete,
      });
      if (limit > 0) gaps.push(...found.gaps);

      for (const neighbour of shown) {
        const [from, to] =
          direction === 'upstream'
            ? [neighbour.entityRef, entityRef]
            : [entityRef, neighbour.entityRef];
        const id = `${from} ${to}`;
        if (!edges.has(id)) {
          const { connections } = neighbour;
          edges.set(id, {
            ...{ id, from, to, connections, direction },
            foundFrom: entityRef,
            closesCircle: false,
          });
        }
        if (nodes.has(neighbour.entityRef)) continue;
        const distance = node.distance + 1;
        const added = nodeOf(neighbour.entity, { direction, distance });
        nodes.set(added.entityRef, added);
        nextStep.push({ node: added, direction });
      }
    }
    step = nextStep;
  }
  return {
    centre: centreNode.entityRef,
    nodes: [...nodes.values()],
    edges: markCircles({ nodes, edges: [...edges.values()] }),
    gaps,
    openings,
  };
}
