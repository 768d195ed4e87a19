import type { Entity } from '@backstage/catalog-model';

/**
 * Where the data comes from, or where it goes.
 *
 * @public
 */
export type LineageDirection = 'upstream' | 'downstream';

/**
 * Entities by full reference. A reference with `undefined` was asked for, and
 * the catalog has none that the reader may see; one that is absent was not
 * asked for yet.
 *
 * @public
 */
export type KnownEntities = ReadonlyMap<string, Entity | undefined>;

/**
 * The key of a port in its product.
 *
 * @public
 */
export interface LineagePort {
  name: string;
  version?: string;
}

/**
 * How data comes from one entity to another.
 *
 * @public
 */
export type LineageConnection =
  | {
      type: 'contract';
      contractRef: string;
      contractTitle: string;
      contractVersion?: string;
      /** The ports that promise the contract; empty if none does, as with components. */
      outputPorts: LineagePort[];
      /** The ports that read it; empty where it is declared without a port. */
      inputPorts: LineagePort[];
    }
  /** A product says that it comes from this entity. */
  | { type: 'depends-on' };

/**
 * Something that the reader cannot be shown: it is not in the catalog, or they
 * may not see it. Only words of entities that they see are repeated.
 *
 * @public
 */
export type LineageGap = {
  /** The entity whose document says so. */
  entityRef: string;
  direction: LineageDirection;
} & (
  | { reason: 'contract-not-visible'; port: LineagePort; contractId: string }
  | { reason: 'no-contract'; port: LineagePort }
  | { reason: 'no-provider'; contractRef: string; contractTitle: string }
  | { reason: 'source-not-visible'; sourceRef: string }
);

/**
 * One entity of the graph.
 *
 * @public
 */
export interface LineageNode {
  /** A full reference. */
  entityRef: string;
  entity: Entity;
  kind: 'product' | 'contract' | 'component' | 'resource' | 'other';
  title: string;
  direction: 'centre' | LineageDirection;
  /** The number of steps from the centre. */
  distance: number;
}

/**
 * Data that goes from one entity to another.
 *
 * @public
 */
export interface LineageEdge {
  /** Unique in a graph. */
  id: string;
  from: string;
  to: string;
  connections: LineageConnection[];
  /** The entity whose neighbours were asked for when the edge was found. */
  foundFrom: string;
  /** In which direction it was found. */
  direction: LineageDirection;
  /** Whether data comes back by it to where it was before. */
  closesCircle: boolean;
}

/**
 * What comes next at an entity in one direction.
 *
 * @public
 */
export interface LineageOpening {
  entityRef: string;
  direction: LineageDirection;
  /** How many neighbours the reader may see, as far as they are loaded. */
  total: number;
  /** How many of them the graph shows; 0 if it is closed. */
  shown: number;
  /** Whether all of them are loaded. */
  complete: boolean;
}

/**
 * What is around an entity, as far as it was opened.
 *
 * @public
 */
export interface LineageGraph {
  centre: string;
  /** The nearest first. */
  nodes: LineageNode[];
  edges: LineageEdge[];
  /** What is missing at opened entities. */
  gaps: LineageGap[];
  /** One for each node, two for the centre. */
  openings: LineageOpening[];
}
