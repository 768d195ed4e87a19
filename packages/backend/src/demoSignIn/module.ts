import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import {
  createDemoAuthenticator,
  DEVELOPMENT_ONLY,
  isDevelopment,
} from './demoAuthenticator';
import { readDemoPeople } from './readDemoPeople';
import { signInAsCatalogUser } from './signInAsCatalogUser';

/** Lets a visitor of a development portal sign in as one of the people of an example company. */
export const authModuleDemoSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-sign-in',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, logger, providers }) {
        const people = readDemoPeople({ config });
        const environment = process.env.NODE_ENV;
        if (people.length > 0 && !isDevelopment(environment))
          logger.warn(DEVELOPMENT_ONLY);

        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: createDemoAuthenticator({ people, environment }),
            signInResolver: signInAsCatalogUser,
          }),
        });
      },
    });
  },
});
