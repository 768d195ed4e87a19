import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** Whether somebody may read every entity, and not only those that meet a condition. */
export async function readsWholeCatalog(options: {
  permissions: Pick<PermissionsService, 'authorizeConditional'>;
  credentials: BackstageCredentials;
}): Promise<boolean> {
  const { permissions, credentials } = options;
  const [decision] = await permissions.authorizeConditional(
    [{ permission: catalogEntityReadPermission }],
    { credentials },
  );
  return decision.result === AuthorizeResult.ALLOW;
}
