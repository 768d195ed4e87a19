import {
  type Entity,
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  DATA_MESH_API_VERSION,
  type DataContractEntity,
  type DataProductEntity,
  type DataProductInputPort,
} from '../../model';
import { contractEntityRef } from '../contractEntityRef';

/** A product as `name`, with ports written as `name version -> contract`. */
export function product(
  name: string,
  parts: { reads?: string[]; offers?: string[]; from?: string[] } = {},
): DataProductEntity {
  return {
    apiVersion: DATA_MESH_API_VERSION,
    kind: 'DataProduct',
    metadata: { name, namespace: 'default' },
    spec: {
      lifecycle: 'active',
      inputPorts: (parts.reads ?? []).map(port),
      outputPorts: (parts.offers ?? []).map(port),
      dependsOn: parts.from,
    },
  };
}

function port(text: string): DataProductInputPort {
  const [key, contractId] = text.split(' -> ');
  const [name, version] = key.split(' ');
  return { name, version, contractId };
}

export function contract(name: string, version = '1.0.0'): DataContractEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name, namespace: 'default', title: `Contract ${name}` },
    spec: {
      type: 'data-contract',
      lifecycle: 'active',
      version,
      definition: '',
    },
  };
}

export function component(name: string, consumesApis: string[] = []): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', consumesApis },
  };
}

export function resource(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name, namespace: 'default' },
    spec: { type: 'database' },
  };
}

/** The entities with the relations that the catalog makes of them, whether or not the other end is there. */
export function catalogOf(entities: Entity[]): Map<string, Entity> {
  const stitched = new Map(
    entities.map(entity => [
      stringifyEntityRef(entity),
      { ...entity, relations: [...(entity.relations ?? [])] },
    ]),
  );
  const relate = (
    [source, forward]: [string, string],
    [target, reverse]: [string, string],
  ) => {
    stitched.get(source)?.relations.push({ type: forward, targetRef: target });
    stitched.get(target)?.relations.push({ type: reverse, targetRef: source });
  };
  for (const [ref, { spec = {} }] of stitched) {
    const ids = (ports: unknown) =>
      ((ports ?? []) as DataProductInputPort[]).flatMap(
        ({ contractId }) => contractEntityRef({ contractId }) ?? [],
      );
    for (const api of ids(spec.outputPorts)) {
      relate([ref, RELATION_PROVIDES_API], [api, RELATION_API_PROVIDED_BY]);
    }
    for (const api of ids(spec.inputPorts)) {
      relate([ref, RELATION_CONSUMES_API], [api, RELATION_API_CONSUMED_BY]);
    }
    for (const api of (spec.consumesApis ?? []) as string[]) {
      relate([ref, RELATION_CONSUMES_API], [api, RELATION_API_CONSUMED_BY]);
    }
    for (const source of (spec.dependsOn ?? []) as string[]) {
      relate([ref, RELATION_DEPENDS_ON], [source, RELATION_DEPENDENCY_OF]);
    }
  }
  return stitched;
}
