import {
  type PermissionApi,
  permissionApiRef,
} from '@backstage/plugin-permission-react';

/** A permission API that gives everything or nothing. */
export function permissionApi(options: { allow: boolean }) {
  const api = {
    authorize: async () => ({ result: options.allow ? 'ALLOW' : 'DENY' }),
  } as unknown as PermissionApi;
  return [permissionApiRef, api] as const;
}
