import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  contractEntityRef,
  DATA_MESH_API_VERSION,
} from '@data-mesh/backstage-plugin-data-products-common';

type Written = {
  /** Contracts that it promises and reads, each through a port of the same name. */
  offers?: string[];
  reads?: string[];
  dependsOn?: string[];
  consumesApis?: string[];
  spec?: object;
};

const port = (contractId: string) => ({
  name: contractId.replace(/-v\d+$/, ''),
  version: '1.0.0',
  contractId,
});

export function product(title: string, written: Written = {}): Entity {
  return {
    apiVersion: DATA_MESH_API_VERSION,
    kind: 'DataProduct',
    metadata: {
      name: title.toLowerCase().replaceAll(' ', '-'),
      namespace: 'default',
      title,
    },
    spec: {
      lifecycle: 'active',
      outputPorts: (written.offers ?? []).map(port),
      inputPorts: (written.reads ?? []).map(port),
      dependsOn: written.dependsOn,
      ...written.spec,
    },
  };
}

export function contract(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name, namespace: 'default' },
    spec: {
      type: 'data-contract',
      lifecycle: 'active',
      definition: 'kind: DataContract',
    },
  };
}

export function service(
  kind: 'Component' | 'Resource',
  name: string,
  written: Written = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: { type: 'service', consumesApis: written.consumesApis },
  };
}

/** The entities with the relations that the catalog makes of them. */
export function stitch(entities: Entity[]): Entity[] {
  const stitched = new Map(
    entities.map(entity => [
      stringifyEntityRef(entity),
      { ...entity, relations: [...(entity.relations ?? [])] },
    ]),
  );
  const relate = (source: string, types: [string, string], target: string) => {
    const [forward, reverse] = types;
    stitched.get(source)?.relations.push({ type: forward, targetRef: target });
    stitched.get(target)?.relations.push({ type: reverse, targetRef: source });
  };
  const contracts = (ports: unknown) =>
    ((ports ?? []) as { contractId: string }[]).flatMap(
      ({ contractId }) => contractEntityRef({ contractId }) ?? [],
    );
  for (const [ref, { spec = {} }] of stitched) {
    for (const target of contracts(spec.outputPorts)) {
      relate(ref, ['providesApi', 'apiProvidedBy'], target);
    }
    const consumed = (spec.consumesApis ?? []) as string[];
    for (const target of [...contracts(spec.inputPorts), ...consumed]) {
      relate(ref, ['consumesApi', 'apiConsumedBy'], target);
    }
    for (const target of (spec.dependsOn ?? []) as string[]) {
      relate(ref, ['dependsOn', 'dependencyOf'], target);
    }
  }
  return [...stitched.values()];
}

/** A catalog that counts its requests and hides some entities from the reader. */
export function exampleCatalog(entities: Entity[], hidden: string[] = []) {
  const stitched = stitch(entities);
  const catalogApi: CatalogApi = catalogApiMock({
    entities: stitched.filter(
      entity => !hidden.includes(entity.metadata.title ?? entity.metadata.name),
    ),
  });
  return {
    catalogApi,
    requests: jest.spyOn(catalogApi, 'getEntitiesByRefs'),
    entity: (name: string) =>
      stitched.find(({ metadata }) =>
        [metadata.title, metadata.name].includes(name),
      )!,
  };
}
