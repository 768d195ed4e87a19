import { mockServices } from '@backstage/backend-test-utils';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

const named = (value: string) =>
  catalogConditions.hasMetadata({ key: 'name', value });
type Condition = Parameters<typeof createCatalogConditionalDecision>[1];

/** Permissions of a portal in which a test decides what readers see. */
export function createReaderPermissions() {
  const permissions = mockServices.permissions.mock();

  /** Readers see the entities that meet a condition; the module itself sees all. */
  function showOnly(condition: Condition) {
    permissions.authorizeConditional.mockImplementation(
      async (requests, options) =>
        requests.map(({ permission }) => {
          const isReader =
            'credentials' in options! &&
            (options.credentials.principal as { type: string }).type === 'user';
          return isReader && permission.name === 'catalog.entity.read'
            ? createCatalogConditionalDecision(
                catalogEntityReadPermission,
                condition,
              )
            : { result: AuthorizeResult.ALLOW };
        }),
    );
  }

  return {
    factory: permissions.factory,
    showOnly,

    allowAll() {
      permissions.authorize.mockImplementation(async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      );
      permissions.authorizeConditional.mockImplementation(async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      );
    },

    /** Readers see everything but the entities of these names. */
    hide(first: string, ...others: string[]) {
      showOnly({ not: { anyOf: [named(first), ...others.map(named)] } });
    },
  };
}
