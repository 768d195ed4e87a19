import { mockServices } from '@backstage/backend-test-utils';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

const named = (value: string) =>
  catalogConditions.hasMetadata({ key: 'name', value });

/** Permissions of a portal in which a test decides what readers see. */
export function createReaderPermissions() {
  const permissions = mockServices.permissions.mock();
  return {
    factory: permissions.factory,

    allowAll() {
      permissions.authorize.mockImplementation(async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      );
      permissions.authorizeConditional.mockImplementation(async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      );
    },

    /** Readers see everything but the entities of these names; the module itself sees all. */
    hide(first: string, ...others: string[]) {
      permissions.authorizeConditional.mockImplementation(
        async (requests, options) =>
          requests.map(({ permission }) => {
            const isReader =
              'credentials' in options! &&
              (options.credentials.principal as { type: string }).type ===
                'user';
            return isReader && permission.name === 'catalog.entity.read'
              ? createCatalogConditionalDecision(catalogEntityReadPermission, {
                  not: { anyOf: [named(first), ...others.map(named)] },
                })
              : { result: AuthorizeResult.ALLOW };
          }),
      );
    },
  };
}
