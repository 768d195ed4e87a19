// What an attack needs of a portal and no portal has: sign-in as whoever one likes, a policy that
// shows each of them what the attack says, tokens of services, and the list of all routes.
const { createRouteRecord } = require('./recordRoutes.cjs');

const USER_HEADER = 'x-attack-user';
const OWNS_HEADER = 'x-attack-owns';

function attackFeatures({ requireThere }) {
  const {
    coreServices,
    createBackendModule,
    createBackendPlugin,
    createServiceFactory,
  } = requireThere('@backstage/backend-plugin-api');
  const record = createRouteRecord();

  return [
    recordingRouter({ requireThere, createServiceFactory, record }),
    createBackendModule({
      pluginId: 'auth',
      moduleId: 'attack-sign-in',
      register: registration => signIn({ requireThere, registration }),
    }),
    createBackendModule({
      pluginId: 'permission',
      moduleId: 'attack-policy',
      register: registration => policy({ requireThere, registration }),
    }),
    createBackendPlugin({
      pluginId: 'attack',
      register(registration) {
        const { auth, httpAuth, httpRouter } = coreServices;
        registration.registerInit({
          deps: { auth, httpAuth, httpRouter },
          async init(services) {
            installTokens({ requireThere, record, ...services });
          },
        });
      },
    }),
  ];
}

/** The usual router of each plugin, which also tells what is mounted on it. */
function recordingRouter({ requireThere, createServiceFactory, record }) {
  const usual = requireThere(
    '@backstage/backend-defaults/httpRouter',
  ).httpRouterServiceFactory;
  return createServiceFactory({
    service: usual.service,
    initialization: usual.initialization,
    deps: usual.deps,
    async factory(deps) {
      const router = await usual.factory(deps);
      return {
        ...router,
        use(handler) {
          record.add(deps.plugin.getId(), handler);
          router.use(handler);
        },
      };
    },
  });
}

function signIn({ requireThere, registration }) {
  const {
    authProvidersExtensionPoint,
    createProxyAuthenticator,
    createProxyAuthProviderFactory,
  } = requireThere('@backstage/plugin-auth-node');
  registration.registerInit({
    deps: { providers: authProvidersExtensionPoint },
    async init({ providers }) {
      providers.registerProvider({
        providerId: 'attack',
        factory: createProxyAuthProviderFactory({
          authenticator: createProxyAuthenticator({
            defaultProfileTransform: async () => ({ profile: {} }),
            initialize() {},
            authenticate: async ({ req }) => ({
              result: {
                sub: req.header(USER_HEADER),
                ent: req.header(OWNS_HEADER).split(','),
              },
            }),
          }),
          signInResolver: async ({ result }, context) =>
            context.issueToken({ claims: result }),
        }),
      });
    },
  });
}

function policy({ requireThere, registration }) {
  const { coreServices } = requireThere('@backstage/backend-plugin-api');
  const { policyExtensionPoint } = requireThere(
    '@backstage/plugin-permission-node/alpha',
  );
  const { catalogConditions, createCatalogConditionalDecision } = requireThere(
    '@backstage/plugin-catalog-backend/alpha',
  );
  const { isEntityOwner, hasMetadata } = catalogConditions;
  const allow = { result: 'ALLOW' };
  const deny = { result: 'DENY' };
  const named = value => hasMetadata({ key: 'name', value });

  const readDecision = ({ permission, user, view }) => {
    if (view.read === 'all') return allow;
    if (view.read === 'none') return deny;
    const { ownershipEntityRefs: claims } = user.info;
    const conditions =
      view.read === 'owned'
        ? isEntityOwner({ claims })
        : {
            not: {
              anyOf: [
                isEntityOwner({ claims: view.read.hiddenOwners }),
                ...view.read.hiddenNames.map(named),
              ],
            },
          };
    return createCatalogConditionalDecision(permission, conditions);
  };

  registration.registerInit({
    deps: { config: coreServices.rootConfig, point: policyExtensionPoint },
    async init({ config, point }) {
      const views = config.getOptional('attack.views') ?? {};
      point.setPolicy({
        async handle({ permission }, user) {
          const view = user && views[user.info.userEntityRef];
          if (!view) return deny;
          if (permission.resourceType === 'catalog-entity') {
            return permission.attributes.action === 'read'
              ? readDecision({ permission, user, view })
              : deny;
          }
          return view.permissions.includes(permission.name) ? allow : deny;
        },
      });
    },
  });
}

/** What nobody else gives away: tokens of plugins, and the list of all routes. */
function installTokens({ requireThere, record, auth, httpAuth, httpRouter }) {
  const router = requireThere('express').Router();
  const answer = work => (request, response, next) =>
    work(request).then(body => response.json(body), next);
  router.get('/routes', (_, response) => response.json(record.routes()));
  // What every object has since somebody wrote it into the one that all are made after.
  router.get('/polluted', (_, response) => {
    const names = [];
    for (const name in {}) names.push(name);
    response.json(names);
  });
  router.get(
    '/service-token',
    answer(async request =>
      auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: String(request.query.plugin),
      }),
    ),
  );
  router.get(
    '/on-behalf-of',
    answer(async request =>
      auth.getPluginRequestToken({
        onBehalfOf: await httpAuth.credentials(request),
        targetPluginId: String(request.query.plugin),
      }),
    ),
  );
  httpRouter.use(router);
}

module.exports = { attackFeatures };
