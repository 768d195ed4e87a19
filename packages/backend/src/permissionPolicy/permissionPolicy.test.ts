import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import request from 'supertest';
import demoSignIn from '../demoSignIn';
import portalPolicy from '.';

const organisation = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: orders }
spec: { type: team, children: [], members: [nadia] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: data-platform }
spec: { type: team, children: [], members: [sam] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: nadia }
spec: { memberOf: [orders] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: sam }
spec: { memberOf: [data-platform] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: order-intake }
spec: { type: service, lifecycle: production, owner: orders }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ledger }
spec: { type: service, lifecycle: production, owner: finance }
`;

const person = (name: string) => ({ user: `user:default/${name}`, name });

describe('the policy in a running portal', () => {
  const directory = createMockDirectory({
    content: { 'organisation.yaml': organisation },
  });
  const environmentBefore = process.env.NODE_ENV;
  let portal: ReturnType<typeof request>;

  beforeAll(async () => {
    Object.assign(process.env, { NODE_ENV: 'development' });
    const { server } = await startTestBackend({
      features: [
        authPlugin,
        demoSignIn,
        catalogPlugin,
        permissionPlugin,
        portalPolicy,
        authServiceFactory,
        httpAuthServiceFactory,
        userInfoServiceFactory,
        permissionsServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            auth: {
              providers: {
                demo: { people: [person('nadia'), person('sam')] },
              },
            },
            permission: { enabled: true },
            dataProducts: {
              operators: ['group:default/data-platform'],
            },
            catalog: {
              processingInterval: { seconds: 10 },
              rules: [{ allow: ['Group', 'User', 'Component'] }],
              locations: [
                {
                  type: 'file',
                  target: directory.resolve('organisation.yaml'),
                },
              ],
            },
          },
        }),
      ],
    });
    portal = request(server);
  });

  afterAll(() => {
    Object.assign(process.env, { NODE_ENV: environmentBefore });
  });

  /** Signs in, once the catalog has read the person. */
  async function signIn(name: string): Promise<string> {
    for (;;) {
      const { body } = await portal
        .get('/api/auth/demo/refresh')
        .set('x-demo-user', `user:default/${name}`);
      if (body.backstageIdentity) {
        return `Bearer ${body.backstageIdentity.token}`;
      }
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }

  async function refresh(entityRef: string, authorization: string) {
    const response = await portal
      .post('/api/catalog/refresh')
      .set('authorization', authorization)
      .send({ entityRef });
    return response.status;
  }

  async function remove(name: string, authorization: string) {
    const entity = await portal
      .get(`/api/catalog/entities/by-name/component/default/${name}`)
      .set('authorization', authorization);
    const response = await portal
      .delete(`/api/catalog/entities/by-uid/${entity.body.metadata.uid}`)
      .set('authorization', authorization);
    return response.status;
  }

  it('lets owners and operators change entities, and nobody else', async () => {
    const nadia = await signIn('nadia');
    const sam = await signIn('sam');

    expect(await refresh('component:default/order-intake', nadia)).toBe(200);
    expect(await refresh('component:default/ledger', nadia)).toBe(403);
    expect(await remove('ledger', nadia)).toBe(403);
    expect(await remove('order-intake', nadia)).toBe(204);
    expect(await remove('ledger', sam)).toBe(204);
  });

  it('shows nothing to a visitor who has not signed in', async () => {
    const response = await portal.get('/api/catalog/entities');
    expect(response.status).toBe(401);
  });
});
