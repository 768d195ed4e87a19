import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { PortalPermissionPolicy } from './PortalPermissionPolicy';
import { readOperators } from './readOperators';
import { portalRules } from './rules';

/** The permission policy of this portal: an example to start from. */
export const permissionModulePortalPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'portal-policy',
  register(registration) {
    registration.registerInit({
      deps: { config: coreServices.rootConfig, policy: policyExtensionPoint },
      async init({ config, policy }) {
        policy.setPolicy(
          PortalPermissionPolicy.create({
            rules: portalRules,
            operators: readOperators({ config }),
          }),
        );
      },
    });
  },
});
