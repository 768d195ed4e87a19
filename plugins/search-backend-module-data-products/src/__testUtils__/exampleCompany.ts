import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { DATA_MESH_API_VERSION } from '@data-mesh/backstage-plugin-data-products-common';
import { catalogName, readDocuments } from '@data-mesh/data-contract';

const EXAMPLES = resolve(__dirname, '../../../../examples');

/** A contract as the catalog has it. */
export function contractEntity(options: {
  name: string;
  title?: string;
  description?: string;
  definition: string;
  relations?: Entity['relations'];
}): Entity {
  const { name, title, description, definition, relations = [] } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name, namespace: 'default', title, description },
    spec: { type: 'data-contract', lifecycle: 'active', definition },
    relations,
  };
}

function exampleEntity(path: string): Entity[] {
  const text = readFileSync(resolve(EXAMPLES, path), 'utf8');
  return readDocuments({ text }).flatMap(reading => {
    if (reading.kind === 'contract') {
      const { id = '', name, domain } = reading.contract;
      return contractEntity({
        name: catalogName({ id }),
        title: name,
        definition: text,
        relations: [
          { type: 'partOf', targetRef: `domain:default/${domain}` },
          { type: 'ownedBy', targetRef: 'group:default/crm-team' },
          {
            type: 'apiProvidedBy',
            targetRef: 'dataproduct:default/customers',
          },
        ],
      });
    }
    if (reading.kind === 'product') {
      const { id = '', name, description, tags } = reading.product;
      const { purpose } = description;
      return {
        apiVersion: DATA_MESH_API_VERSION,
        kind: 'DataProduct',
        metadata: { name: catalogName({ id }), title: name, tags },
        spec: { lifecycle: 'active', purpose, definition: text },
        relations: [],
      } satisfies Entity;
    }
    return [];
  });
}

/** The products and contracts of the example company, one of each name. */
export function exampleCompany(): Entity[] {
  const entities = globSync('*/*/*.od[pc]s.{yaml,json}', { cwd: EXAMPLES })
    .sort()
    .flatMap(exampleEntity);
  return [
    ...new Map(
      entities.map(entity => [
        `${entity.kind}/${entity.metadata.name}`,
        entity,
      ]),
    ).values(),
  ];
}
