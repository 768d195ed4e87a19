// All ways to the data of this project, one row each. A route that a plugin has and that is not
// here fails the attack: write a row of it.
import {
  CONFIRM,
  CONFIRM_DOMAIN,
  HAND_OVER,
  may,
  PLUGINS,
  READ_FILES,
} from './callers.mjs';

const OURS = '/data-products';
const CONTRACT = 'api:default/contract-1';
const CLAIMING = 'dataproduct:default/product-claiming';
const KEY = '0'.repeat(64);
const filters = {
  text: 'everybody',
  domain: 'domain:default/domain-closed',
  type: 'aggregate',
  lifecycle: 'active',
  owner: 'group:default/team-closed',
  tag: 'x',
  personalData: 'yes',
};
const pages = { sort: 'title', order: 'asc', limit: '20', cursor: 'x' };

/** Whoever signs in is answered, and sees what they may. */
const everybody = () => 200;
/** Services whose token has no restriction; who asks for somebody is a user. */
const readsEverything = caller =>
  caller.is === 'service' && !caller.isRestricted;
const readersElse = (status, ref) => (caller, sees) => sees(ref) ? status : 404;
const readersOf = ref => readersElse(200, ref);
const discovery = kind => ({
  query: { kind },
  also: [
    { kind, limit: '1' },
    { kind, text: 'everybody' },
    { kind, sort: 'owner', order: 'desc' },
  ],
  count: body => body.totalItems,
  counted: kind,
});

/**
 * The routes of ours. `answers` is the status for a caller; `count` what an answer counts, which is
 * to be what the caller sees of a kind; `parameters` are those that hostile values are tried in.
 */
export const OUR_ROUTES = [
  {
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/discovery`,
    answers: everybody,
    parameters: { kind: 'product', ...filters, ...pages },
    tries: [discovery('product'), discovery('contract')],
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/discovery/facets`,
    answers: everybody,
    parameters: { kind: 'product', ...filters },
    tries: [
      { query: { kind: 'product' } },
      { query: { kind: 'contract' } },
      { query: { kind: 'product', text: 'everybody' } },
    ],
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/statuses`,
    answers: everybody,
    parameters: { entityRef: CONTRACT },
    tries: [
      {
        query: {
          entityRef: [
            'api:default/contract-2',
            'api:default/contract-3',
            'api:default/contract-gone',
          ],
        },
      },
    ],
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/files/problems`,
    answers: caller => (may(caller, READ_FILES) ? 200 : 403),
    parameters: {
      kind: 'conflict',
      entityRef: CONTRACT,
      limit: '1',
      cursor: 'x',
    },
    tries: [
      {
        query: {},
        also: [{ limit: '1' }],
        count: body => body.items.length,
        counted: 'problem',
      },
      { query: { kind: 'conflict' } },
      { query: { kind: 'unreadable' } },
    ],
  },
  ...['', '/log'].map(path => ({
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/versions${path}`,
    parameters: { entityRef: CONTRACT, limit: '1', cursor: 'x' },
    tries: ['0', '1', '2', '3', 'former', 'gone'].map(key => ({
      query: { entityRef: `api:default/contract-${key}` },
      also: [{ entityRef: `api:default/contract-${key}`, limit: '1' }],
      answers: readersOf(`api:default/contract-${key}`),
    })),
  })),
  {
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/versions/comparison`,
    parameters: { entityRef: CONTRACT, older: KEY, newer: KEY },
    tries: ['0', '1', '2'].flatMap(key =>
      ['own', 'anothers'].map(whose => ({
        query: {
          entityRef: `api:default/contract-${key}`,
          older: KEY,
          newer: KEY,
        },
        /** Keys of versions that there are: somebody may have overheard them. */
        keys: {
          of: `api:default/contract-${key}`,
          whose,
          names: ['older', 'newer'],
        },
        answers:
          whose === 'own'
            ? readersOf(`api:default/contract-${key}`)
            : undefined,
      })),
    ),
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/versions/document`,
    parameters: { entityRef: CONTRACT, key: KEY },
    tries: ['0', '1', '2'].flatMap(key =>
      ['own', 'anothers'].map(whose => ({
        query: { entityRef: `api:default/contract-${key}`, key: KEY },
        keys: { of: `api:default/contract-${key}`, whose, names: ['key'] },
        answers:
          whose === 'own'
            ? readersOf(`api:default/contract-${key}`)
            : undefined,
      })),
    ),
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/files/hand-overs`,
    answers: caller => (caller.is === 'user' ? 200 : 403),
    parameters: { entityRef: CONTRACT },
    tries: [
      {
        query: {
          entityRef: [
            'api:default/contract-2',
            'api:default/contract-3',
            'api:default/contract-gone',
          ],
        },
        decides: { what: HAND_OVER, about: body => body.permitted },
      },
    ],
  },
  {
    plugin: 'catalog',
    method: 'POST',
    path: `${OURS}/files/hand-overs`,
    // Nobody has a file that waits at this place, which only those hear who may decide.
    answers: caller =>
      caller.is === 'user' && may(caller, HAND_OVER) ? [403, 404] : 403,
    parameters: {},
    tries: [
      {
        body: {
          entityRef: 'api:default/contract-3',
          place: 'url:https://nowhere.example/x.yaml',
        },
      },
    ],
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/files/confirmations`,
    answers: caller => (caller.is === 'user' ? 200 : 403),
    parameters: { entityRef: CLAIMING },
    tries: [
      {
        query: { entityRef: [CLAIMING, 'dataproduct:default/product-3'] },
        decides: { what: CONFIRM_DOMAIN, about: body => body.permitted },
      },
    ],
  },
  {
    plugin: 'catalog',
    method: 'POST',
    path: `${OURS}/files/confirmations`,
    // It comes from another place, which is for nobody to hear who may not read it.
    answers: (caller, sees) => {
      const isAsked = caller.is === 'user' && may(caller, CONFIRM_DOMAIN);
      return isAsked ? readersElse(409, CLAIMING)(caller, sees) : 403;
    },
    parameters: {},
    tries: ['confirm', 'refuse'].map(decision => ({
      body: {
        entityRef: CLAIMING,
        place: 'url:https://nowhere.example/x.yaml',
        claims: ['domain:default/domain-closed'],
        decision,
      },
    })),
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: `${OURS}/changes`,
    answers: caller => (readsEverything(caller) ? 200 : 403),
    parameters: { after: 'x' },
    tries: [
      { query: {} },
      // Of another feed.
      { query: { after: `${'0'.repeat(16)}.0` } },
    ],
  },
  {
    plugin: 'data-products',
    method: 'GET',
    path: '/readiness',
    answers: everybody,
    parameters: { name: 'x' },
    tries: [{ query: {} }],
  },
  {
    plugin: 'catalog',
    method: 'POST',
    path: `${OURS}/files/removals/:provider/confirm`,
    answers: caller => (may(caller, CONFIRM) ? 404 : 403),
    parameters: {},
    tries: [
      {
        at: { provider: 'company' },
        body: { missingUntil: '2026-01-01T00:00:00.000Z' },
      },
      {
        at: { provider: 'nowhere' },
        body: { missingUntil: '2026-01-01T00:00:00.000Z' },
      },
    ],
  },
];

const name = 'api/default/contract-3';
const filter = kind => (kind === 'product' ? 'kind=dataproduct' : 'kind=api');
const predicate = kind => ({
  kind: kind === 'product' ? 'DataProduct' : 'API',
});
const lists = ['product', 'contract'];

/** Routes of the catalog and of the search which carry what is ours. */
export const OTHER_ROUTES = [
  {
    plugin: 'catalog',
    method: 'GET',
    path: '/entities',
    tries: [
      { query: {} },
      ...lists.map(kind => ({
        query: { filter: filter(kind) },
        count: body => body.length,
        counted: kind,
      })),
    ],
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: '/entities/by-query',
    tries: [
      ...lists.map(kind => ({
        query: { filter: filter(kind) },
        also: [
          { filter: filter(kind), limit: '1' },
          {
            filter: filter(kind),
            orderField: 'metadata.title,asc',
            limit: '1',
          },
        ],
        count: body => body.totalItems,
        counted: kind,
      })),
      { query: { fullTextFilterTerm: 'contract' } },
    ],
  },
  {
    plugin: 'catalog',
    method: 'POST',
    path: '/entities/by-query',
    tries: lists.map(kind => ({
      body: { query: predicate(kind) },
      count: body => body.totalItems,
      counted: kind,
    })),
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: '/entities/by-name/:kind/:namespace/:name',
    tries: [
      { at: pathOf(name), answers: readersOf('api:default/contract-3') },
      {
        at: pathOf('dataproduct/default/product-5'),
        answers: readersOf('dataproduct:default/product-5'),
      },
      {
        at: pathOf('dataproduct/default/product-0'),
        answers: readersOf('dataproduct:default/product-0'),
      },
      {
        at: pathOf('group/default/team-closed'),
        answers: readersOf('group:default/team-closed'),
      },
    ],
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: '/entities/by-name/:kind/:namespace/:name/ancestry',
    tries: [
      {
        at: pathOf(name),
        answers: (_, sees) => (sees('api:default/contract-3') ? 200 : 403),
      },
    ],
  },
  {
    plugin: 'catalog',
    method: 'POST',
    path: '/entities/by-refs',
    tries: [
      {
        body: {
          entityRefs: [...Array(8).keys()].flatMap(index => [
            `api:default/contract-${index}`,
            `dataproduct:default/product-${index}`,
          ]),
        },
      },
    ],
  },
  ...['GET', 'POST'].map(method => {
    const facets = [
      'kind',
      'metadata.title',
      'spec.purpose',
      'metadata.tags',
      'spec.definition',
      'relations.ownedBy',
      'metadata.annotations.backstage.io/managed-by-location',
    ];
    return {
      plugin: 'catalog',
      method,
      path: '/entity-facets',
      tries: [
        method === 'GET' ? { query: { facet: facets } } : { body: { facets } },
      ],
    };
  }),
  {
    plugin: 'catalog',
    method: 'GET',
    path: '/entities/by-uid/:uid',
    tries: [
      {
        at: { uid: 'of' },
        uid: 'api:default/contract-3',
        answers: readersOf('api:default/contract-3'),
      },
    ],
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: '/locations',
    tries: [{ query: {} }],
  },
  {
    plugin: 'catalog',
    method: 'POST',
    path: '/locations/by-query',
    tries: [{ body: {} }],
  },
  {
    plugin: 'catalog',
    method: 'GET',
    path: '/locations/by-entity/:kind/:namespace/:name',
    tries: [{ at: pathOf(name) }],
  },
  {
    plugin: 'search',
    method: 'GET',
    path: '/query',
    tries: [
      { query: { term: 'everybody', pageLimit: '100' } },
      ...['data-product', 'data-contract'].map(type => ({
        query: { term: '', 'types[0]': type, pageLimit: '100' },
      })),
      { query: { term: 'hidden-words' }, words: true },
    ],
  },
];

/** Routes that tell of nothing that is ours, or change what is there: each with its reason. */
export const NOT_TRIED = {
  'catalog GET /openapi.json': 'a description of the routes',
  'catalog POST /refresh':
    'changes nothing that is seen, and answers with nothing',
  'catalog DELETE /entities/by-uid/:uid':
    'the catalog decides by its own permissions',
  'catalog POST /locations': 'the part files registers what is hostile',
  'catalog GET /locations/:id':
    'locations that somebody registered, of which there are none',
  'catalog DELETE /locations/:id': 'the catalog decides by its own permissions',
  'catalog POST /analyze-location': 'reads what is outside of the portal',
  'catalog POST /validate-entity': 'tells of what is sent',
  'catalog PUT /locations/:id': 'the catalog decides by its own permissions',
  'search GET /openapi.json': 'a description of the routes',
};

const id = nameOf => `/.backstage/actions/v1/actions/catalog:${nameOf}/invoke`;
const action = (nameOf, ...inputs) => ({
  plugin: 'catalog',
  method: 'POST',
  path: id(nameOf),
  action: nameOf,
  tries: inputs.map(([body, more]) => ({ body, ...more })),
});

/** The actions for agents, as the catalog lists them. */
export const ACTIONS = [
  {
    ...action(
      'find-data-products',
      ...lists.map(kind => [
        { kind, limit: 100 },
        { count: ({ output }) => output.totalItems, counted: kind },
      ]),
      [{ kind: 'product', text: 'everybody' }],
    ),
    isOurs: true,
    parameters: { kind: 'product', ...filters, ...pages },
  },
  {
    ...action(
      'read-data-product',
      [
        { name: 'product-5' },
        { answers: readersOf('dataproduct:default/product-5') },
      ],
      [
        { name: 'dataproduct:default/product-0' },
        { answers: readersOf('dataproduct:default/product-0') },
      ],
      [
        { name: 'product-1' },
        { answers: readersOf('dataproduct:default/product-1') },
      ],
    ),
    isOurs: true,
    parameters: { name: 'product-0' },
  },
  {
    ...action(
      'read-data-contract',
      [
        { name: 'contract-3' },
        { answers: readersOf('api:default/contract-3') },
      ],
      [
        { name: 'contract-2' },
        { answers: readersOf('api:default/contract-2') },
      ],
    ),
    isOurs: true,
    parameters: { name: 'contract-0', offset: '0', limit: '1' },
  },
  action('get-catalog-entity', [
    { name: 'contract-3', kind: 'api', namespace: 'default' },
  ]),
  action(
    'query-catalog-entities',
    [{ query: { kind: 'DataProduct' } }],
    [{ query: { kind: 'API' } }],
  ),
];
export const ACTIONS_NOT_TRIED = {
  'get-catalog-model-description': 'tells of kinds, not of entities',
  'refresh-catalog-entity': 'answers with nothing that is ours',
  'register-entity': 'registers a location',
  'unregister-entity': 'the catalog decides by its own permissions',
  'validate-entity': 'tells of what is sent',
};

function pathOf(text) {
  const [kind, namespace, entityName] = text.split('/');
  return { kind, namespace, name: entityName };
}

/** Those that Backstage adds to each plugin: to run tasks, to ask conditions, to call actions. */
const OF_BACKSTAGE = /^\/\.(?:backstage|well-known)\//;

/** Routes of the portal that no row speaks of, and rows that no route is of. */
export function routeProblems({ routes, actions }) {
  const keyOf = ({ plugin, method, path }) => `${plugin} ${method} ${path}`;
  const found = routes
    .filter(
      ({ plugin, method, path }) =>
        PLUGINS.includes(plugin) &&
        method !== 'HEAD' &&
        !OF_BACKSTAGE.test(path),
    )
    .map(keyOf);
  const rows = [
    ...[...OUR_ROUTES, ...OTHER_ROUTES].map(keyOf),
    ...Object.keys(NOT_TRIED),
  ];
  const named = [
    ...ACTIONS.map(row => row.action),
    ...Object.keys(ACTIONS_NOT_TRIED),
  ];
  const lacks = (what, all, known) =>
    [...new Set(all)]
      .filter(item => !known.includes(item))
      .map(item => `${what}: ${item}`);
  return [
    ...lacks('a route without a row in routes.mjs', found, rows),
    ...lacks('a row without a route', rows, found),
    ...lacks('an action without a row in routes.mjs', actions, named),
    ...lacks('a row without an action', named, actions),
  ];
}
