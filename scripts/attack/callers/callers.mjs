// Whoever may knock at the door, and what each may see. Pure, but for the tokens.
/** The plugins that are asked. */
const PLUGINS = ['catalog', 'data-products', 'search'];
const READ_FILES = 'data-products.files.read';
const HAND_OVER = 'data-products.files.hand-over';
const CONFIRM = 'data-products.removals.confirm';
const CONFIRM_DOMAIN = 'data-products.domains.confirm';
const EVERYTHING = [READ_FILES, HAND_OVER, CONFIRM, CONFIRM_DOMAIN];
const NOTHING = { read: 'none', permissions: [] };

const open = 'group:default/team-open';
const closed = 'group:default/team-closed';
const withoutClosed = {
  hiddenOwners: [closed],
  hiddenNames: ['team-closed', 'boss-closed'],
};
/** Every second contract, and nothing else. */
const withoutContracts = {
  hiddenOwners: [],
  hiddenNames: ['contract-0', 'contract-2', 'contract-4', 'contract-6'],
};

/** Who signs in: what they own, and what the policy of the portal shows them. */
export const PEOPLE = {
  'user:default/all': { read: 'all', permissions: EVERYTHING },
  'user:default/nothing': { read: 'none', permissions: EVERYTHING },
  'user:default/part': { read: withoutClosed, permissions: EVERYTHING },
  'user:default/no-files': { read: 'all', permissions: [] },
  'user:default/every-second': {
    read: withoutContracts,
    permissions: [READ_FILES],
  },
  'user:default/boss-open': {
    read: 'owned',
    owns: [open],
    permissions: EVERYTHING,
  },
  'user:default/boss-closed': {
    read: 'all',
    owns: [closed],
    permissions: EVERYTHING,
  },
  'user:default/operator': {
    read: 'all',
    owns: ['group:default/operators'],
    permissions: EVERYTHING,
  },
  'user:default/operator-of-part': {
    read: withoutClosed,
    owns: ['group:default/operators'],
    permissions: EVERYTHING,
  },
  'user:development/guest': { read: withoutClosed, permissions: [READ_FILES] },
  /** The policy has never heard of them. */
  'user:default/__proto__': undefined,
};
export const OPERATORS = ['group:default/operators'];

/** Tokens of services outside of the portal, as the configuration gives them. */
export const EXTERNAL = {
  'external, unrestricted': undefined,
  'external, to read entities': [
    { plugin: 'catalog', permission: 'catalog.entity.read' },
  ],
  'external, to read locations': [
    { plugin: 'catalog', permission: 'catalog.location.read' },
  ],
  'external, to read': [
    { plugin: 'catalog', permissionAttribute: { action: 'read' } },
  ],
  'external, of another plugin': [{ plugin: 'search' }],
};
const EXTERNAL_VIEWS = {
  'external, unrestricted': { read: 'all', permissions: EVERYTHING },
  'external, to read entities': { read: 'all', permissions: [] },
  'external, to read locations': NOTHING,
  'external, to read': { read: 'all', permissions: [READ_FILES] },
  'external, of another plugin': undefined,
};

export const externalToken = name =>
  `attack-${name.replace(/\W+/g, '-')}-0123456789`;

/** What `backend.auth.externalAccess` says. */
export function externalAccess() {
  return Object.entries(EXTERNAL).map(([name, accessRestrictions]) => ({
    type: 'static',
    options: {
      token: externalToken(name),
      subject: name.replace(/\W+/g, '-'),
    },
    ...(accessRestrictions ? { accessRestrictions } : {}),
  }));
}

/** What the policy reads. */
export function views() {
  return Object.fromEntries(
    Object.entries(PEOPLE).filter(([, view]) => view !== undefined),
  );
}

/**
 * All callers. Each has the headers that it sends to a plugin, what it may see, and what it is:
 * `nobody`, who is answered 401; a `user`; or a `service`, which decides about nothing.
 */
export async function createCallers({
  signIn,
  serviceToken,
  onBehalfOf,
  cookie,
}) {
  const bearer = token => () => ({ authorization: `Bearer ${token}` });
  const tokens = new Map();
  for (const [user, view] of Object.entries(PEOPLE)) {
    tokens.set(
      user,
      await signIn({ user, owns: [user, ...(view?.owns ?? [])] }),
    );
  }
  const users = [...tokens].map(([name, token]) => ({
    name,
    is: 'user',
    owns: [name, ...(PEOPLE[name]?.owns ?? [])],
    headers: bearer(token),
    view: PEOPLE[name] ?? NOTHING,
  }));
  const all = tokens.get('user:default/all');
  const part = tokens.get('user:default/part');
  const [head, body, signature] = all.split('.');
  const unsigned = Buffer.from('{"typ":"vnd.backstage.user","alg":"none"}');
  const limited = await cookie(part);
  const nobody = [
    ['nobody', () => ({})],
    ['a broken token', bearer('broken')],
    [
      'a token whose signature is another’s',
      bearer([head, body, part.split('.')[2]].join('.')),
    ],
    [
      'a token without a signature',
      bearer(`${unsigned.toString('base64url')}.${body}.`),
    ],
    [
      'a token of somebody else’s words',
      bearer([head, part.split('.')[1], signature].join('.')),
    ],
    [
      'a name and a password',
      () => ({ authorization: 'Basic YWRtaW46YWRtaW4=' }),
    ],
    // For pictures that a browser asks for, and for no route of ours.
    ['a cookie', () => ({ cookie: limited })],
    ['the token of a cookie', bearer(limited.split('=').slice(1).join('='))],
  ].map(([name, headers]) => ({ name, is: 'nobody', headers }));

  const own = {};
  const delegated = {};
  for (const plugin of PLUGINS) {
    own[plugin] = await serviceToken(plugin);
    delegated[plugin] = await onBehalfOf(part, plugin);
  }
  const another = plugin => PLUGINS.find(name => name !== plugin);
  const services = [
    {
      name: 'a plugin',
      is: 'service',
      headers: plugin => ({ authorization: `Bearer ${own[plugin]}` }),
      view: { read: 'all', permissions: EVERYTHING },
    },
    {
      name: 'a plugin on behalf of user:default/part',
      is: 'user',
      owns: ['user:default/part'],
      headers: plugin => ({
        authorization: `Bearer ${delegated[plugin]}`,
      }),
      view: PEOPLE['user:default/part'],
    },
    {
      name: 'a plugin with the token for another one',
      is: 'nobody',
      headers: plugin => ({
        authorization: `Bearer ${own[another(plugin)]}`,
      }),
    },
    ...Object.entries(EXTERNAL_VIEWS).map(([name, view]) => ({
      name,
      is: 'service',
      headers: bearer(externalToken(name)),
      isRestricted: EXTERNAL[name] !== undefined,
      /** Which plugins answer at all. */
      plugins: EXTERNAL[name]?.map(({ plugin }) => plugin),
      view: view ?? { read: 'all', permissions: EVERYTHING },
    })),
  ];
  return [...nobody, ...users, ...services];
}

/** Whether a caller may read an entity. */
export function maySee({ caller, entity }) {
  const { read } = caller.view ?? NOTHING;
  if (read === 'all') return true;
  if (read === 'none') return false;
  if (read === 'owned') {
    return entity.owners.some(owner => caller.owns.includes(owner));
  }
  const name = entity.ref.split('/')[1];
  return (
    !read.hiddenNames.includes(name) &&
    !entity.owners.some(owner => read.hiddenOwners.includes(owner))
  );
}

export const may = (caller, permission) =>
  Boolean(caller.view?.permissions.includes(permission));
export { CONFIRM, CONFIRM_DOMAIN, HAND_OVER, PLUGINS, READ_FILES };
