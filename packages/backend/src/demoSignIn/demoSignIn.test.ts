import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import demoSignIn from '.';
import { DEVELOPMENT_ONLY } from './demoAuthenticator';

const nadia: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'nadia-okafor' },
  spec: {},
  relations: [
    { type: 'memberOf', targetRef: 'group:default/customer-insight' },
  ],
};

const people = [
  { user: 'user:default/nadia-okafor', name: 'Nadia Okafor' },
  { user: 'user:default/new-hire', name: 'New Hire' },
];

const environmentBefore = process.env.NODE_ENV;

function setEnvironment(environment: string | undefined) {
  Object.assign(process.env, { NODE_ENV: environment });
}

async function start(options: {
  people: Array<{ user: string; name?: string }>;
}) {
  const data = {
    app: { baseUrl: 'http://localhost:3000' },
    auth: { providers: { demo: { people: options.people } } },
  };
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      demoSignIn,
      authServiceFactory,
      httpAuthServiceFactory,
      catalogServiceMock.factory({ entities: [nadia] }),
      mockServices.rootConfig.factory({ data }),
    ],
  });
  return request(server);
}

describe('demo sign-in', () => {
  beforeEach(() => setEnvironment('development'));
  afterEach(() => setEnvironment(environmentBefore));

  it('signs in as a listed person, with the groups that the catalog knows', async () => {
    const portal = await start({ people });

    const signIn = await portal
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/nadia-okafor');
    expect(signIn.status).toBe(200);
    expect(signIn.body).toMatchObject({
      profile: { displayName: 'Nadia Okafor' },
      backstageIdentity: {
        identity: { userEntityRef: 'user:default/nadia-okafor' },
      },
    });

    const userInfo = await portal
      .get('/api/auth/v1/userinfo')
      .set('authorization', `Bearer ${signIn.body.backstageIdentity.token}`);
    expect(userInfo.body.claims).toMatchObject({
      sub: 'user:default/nadia-okafor',
      ent: ['user:default/nadia-okafor', 'group:default/customer-insight'],
    });
  });

  it('refuses whoever is not listed or does not say who they are', async () => {
    const portal = await start({ people });

    const stranger = await portal
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/stranger');
    expect(stranger.status).toBe(403);
    expect(stranger.body.error.message).toBe(
      'user:default/stranger is not among the people of the demo: add them to auth.providers.demo.people to sign in as them',
    );

    const nobody = await portal.get('/api/auth/demo/refresh');
    expect(nobody.status).toBe(401);
    expect(nobody.body.error.message).toMatch(/x-demo-user must name a person/);
  });

  it('says what to do about a listed person whom the catalog does not know', async () => {
    const portal = await start({ people });

    const newHire = await portal
      .get('/api/auth/demo/refresh')
      .set('x-demo-user', 'user:default/new-hire');
    expect(newHire.status).toBe(404);
    expect(newHire.body.error.message).toMatch(
      /does not know New Hire.*wait half a minute.*catalog.locations/,
    );
  });

  it.each(['production', 'test', undefined])(
    'refuses everybody where NODE_ENV is %s',
    async environment => {
      setEnvironment(environment);
      const portal = await start({ people });

      const signIn = await portal
        .get('/api/auth/demo/refresh')
        .set('x-demo-user', 'user:default/nadia-okafor');
      expect(signIn.status).toBe(403);
      expect(signIn.body.error.message).toBe(DEVELOPMENT_ONLY);
    },
  );

  it.each([
    [
      [{ user: 'nadia-okafor', name: 'Nadia' }],
      'auth.providers.demo.people[0].user must be a full reference such as "user:default/nadia-okafor", got "nadia-okafor"',
    ],
    [
      [{ user: 'group:default/nadia-okafor', name: 'Nadia' }],
      'auth.providers.demo.people[0].user must be a full reference such as "user:default/nadia-okafor", got "group:default/nadia-okafor"',
    ],
    [
      [...people, people[0]],
      'auth.providers.demo.people[2].user names user:default/nadia-okafor a second time: remove one of the two',
    ],
    [
      [{ user: 'user:default/nadia-okafor' }],
      "Missing required config value at 'auth.providers.demo.people[0].name' in 'mock-config'",
    ],
  ])('stops the start on a wrong value: %j', async (wrong, message) => {
    await expect(start({ people: wrong })).rejects.toThrow(message);
  });
});
