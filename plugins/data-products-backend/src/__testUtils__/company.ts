import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const PLACE = 'url:https://git.example/company';

/** Somebody who brings entities to the catalog as the test says. */
export function createCompany() {
  let connection: EntityProviderConnection | undefined;
  return {
    feature: createBackendModule({
      pluginId: 'catalog',
      moduleId: 'company',
      register(env) {
        env.registerInit({
          deps: { processing: catalogProcessingExtensionPoint },
          async init({ processing }) {
            processing.addEntityProvider({
              getProviderName: () => 'company',
              connect: async connected => {
                connection = connected;
              },
            });
          },
        });
      },
    }),
    async bring(change: { added?: Entity[]; removed?: string[] }) {
      await connection!.applyMutation({
        type: 'delta',
        added: (change.added ?? []).map(entity => ({
          entity,
          locationKey: PLACE,
        })),
        removed: (change.removed ?? []).map(entityRef => ({
          entityRef,
          locationKey: PLACE,
        })),
      });
    },
  };
}

/** Every third is a contract, the others are products. */
export function entityNumber(number: number, title: string): Entity {
  const metadata = {
    name: `number-${number}`,
    title,
    annotations: {
      [ANNOTATION_LOCATION]: PLACE,
      [ANNOTATION_ORIGIN_LOCATION]: PLACE,
    },
  };
  return number % 3 === 0
    ? {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'API',
        metadata,
        spec: {
          type: 'data-contract',
          lifecycle: 'active',
          owner: 'group:default/sales',
          definition: `apiVersion: v3.1.0\nkind: DataContract\nid: number-${number}\nversion: 1.0.0\nstatus: active\n`,
        },
      }
    : {
        apiVersion: 'data-mesh.dev/v1alpha1',
        kind: 'DataProduct',
        metadata,
        spec: { lifecycle: 'active', version: '1.0.0' },
      };
}

export const refOfNumber = (number: number) =>
  `${number % 3 === 0 ? 'api' : 'dataproduct'}:default/number-${number}`;
