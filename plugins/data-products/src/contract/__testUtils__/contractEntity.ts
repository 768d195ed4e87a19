import {
  type DataContractEntity,
  findingStatusItem,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const EXAMPLES = resolve(__dirname, '../../../../../examples');

/** The text of a file of the example company. */
export function exampleText(file: string): string {
  return readFileSync(resolve(EXAMPLES, file), 'utf8');
}

/** A contract as the catalog has it, with the text of its document. */
export function contractEntity(options: {
  name: string;
  definition?: string;
  findings?: Finding[];
  relations?: DataContractEntity['relations'];
}): DataContractEntity {
  const { name, definition, findings = [], relations = [] } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        'backstage.io/managed-by-location': `url:https://github.com/tessenvik/data/blob/main/${name}.odcs.yaml`,
        'backstage.io/view-url': `https://github.com/tessenvik/data/blob/main/${name}.odcs.yaml`,
        'data-mesh.dev/standard': 'odcs/v3.1.0',
      },
    },
    spec: {
      type: 'data-contract',
      lifecycle: 'active',
      ...(definition !== undefined && { definition }),
    },
    relations,
    ...(findings.length > 0 && {
      status: { items: findings.map(findingStatusItem) },
    }),
  } as DataContractEntity;
}
