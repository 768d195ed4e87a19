import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { dataProductFilesHandOverPermission } from '@data-mesh/backstage-plugin-data-products-common';
import type { HandOverService } from './HandOverService';

/** Those of the entities about which a reader may decide. */
export type Decidable = (options: {
  entityRefs: string[];
  credentials: BackstageCredentials;
}) => Promise<ReadonlySet<string>>;

/** Tells about which entities a reader may decide whose they are. */
export function createDecidable(services: {
  auth: Pick<AuthService, 'isPrincipal'>;
  handOver: Pick<HandOverService, 'permitted'>;
  permissions: Pick<PermissionsService, 'authorize'>;
}): Decidable {
  const { auth, handOver, permissions } = services;
  return async ({ entityRefs, credentials }) => {
    // Who decides is noted by name, so it takes a person.
    if (!auth.isPrincipal(credentials, 'user')) return new Set();
    const [{ result }] = await permissions.authorize(
      [{ permission: dataProductFilesHandOverPermission }],
      { credentials },
    );
    return new Set(
      result === AuthorizeResult.ALLOW
        ? await handOver.permitted({ entityRefs }, { credentials })
        : [],
    );
  };
}
