import { join } from 'node:path';
import { personName } from '../company/names.mjs';
import { company, plain } from '../places.mjs';

/** As whom the browser and the requests are signed in. */
export const VISITOR = `user:default/${personName(0)}`;
export const OPERATOR_TOKEN = 'benchmarks-only-0123456789';
/** Nothing runs by itself: a benchmark says when. */
const WHEN_ASKED = { frequency: { trigger: 'manual' }, timeout: { hours: 1 } };

/**
 * The configuration of a portal. All portals have the same one, except for where their data is
 * and which pages they open with.
 */
export function portalConfiguration({ portal, app, port, postgres, name }) {
  const baseUrl = `http://127.0.0.1:${port}`;
  return {
    app: {
      title: 'Benchmark',
      baseUrl,
      packageName: app,
      packages: 'all',
      disableStaticFallbackCache: true,
      extensions: [
        {
          'app/routes': {
            config: { redirects: [{ from: '/', to: '/settings/general' }] },
          },
        },
        { 'catalog-filter:catalog/list': { config: { initialFilter: 'all' } } },
      ],
    },
    organization: { name: 'Company' },
    backend: {
      baseUrl,
      listen: { port, host: '127.0.0.1' },
      csp: { 'connect-src': ["'self'", 'http:', 'https:'] },
      auth: {
        externalAccess: [
          {
            type: 'static',
            options: { token: OPERATOR_TOKEN, subject: 'benchmarks' },
          },
        ],
      },
      database: {
        client: 'pg',
        connection: postgres,
        prefix: `${name}_`,
        // Of both portals and all of their plugins together PostgreSQL takes 200 connections.
        knexConfig: { pool: { min: 0, max: 10 } },
      },
    },
    auth: {
      environment: 'development',
      providers: {
        demo: {
          people: [
            {
              user: VISITOR,
              name: 'Visitor',
              role: 'Analyst',
              can: 'Looks at pages and waits for them.',
            },
          ],
        },
      },
    },
    permission: { enabled: true },
    // The search reads the whole catalog, which would come in between.
    search: {
      collators: {
        catalog: { schedule: WHEN_ASKED },
        dataProducts: { schedule: WHEN_ASKED },
      },
    },
    techdocs: {
      builder: 'external',
      generator: { runIn: 'local' },
      publisher: { type: 'local' },
    },
    catalog: {
      // The default of the catalog for production, and nothing is read twice in a run.
      processingInterval: { minutes: 30 },
      rules: [{ allow: ['Component', 'Domain', 'System', 'Location'] }],
      locations: [
        {
          type: 'file',
          target: join(company, 'organisation/*.yaml'),
          rules: [{ allow: ['Domain', 'Group', 'System', 'User'] }],
        },
      ],
      providers:
        portal === 'ours'
          ? {
              dataProducts: {
                benchmark: {
                  root: join(company, 'products'),
                  schedule: WHEN_ASKED,
                },
              },
            }
          : {
              components: {
                root: portal === 'plain' ? plain : join(company, 'components'),
                schedule: WHEN_ASKED,
              },
            },
    },
  };
}
