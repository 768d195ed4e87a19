const discovery = query => `/api/catalog/data-products/discovery${query}`;
const versions = query => `/api/catalog/data-products/versions${query}`;
const action = (name, input) => ({
  path: `/api/catalog/.backstage/actions/v1/actions/catalog:${name}/invoke`,
  body: input,
});
const FACETS = [
  ...['kind', 'metadata.title', 'metadata.description', 'metadata.tags'],
  ...['spec.purpose', 'spec.usage', 'spec.limitations', 'spec.definition'],
];
/** As somebody looks for them. */
const TERMS = [
  'planted',
  'password',
  'hunter',
  'hunter2',
  'order_number',
  'token',
];

/** Everything that a portal tells of what is in files: a new output is a row. */
export const OUTPUTS = ({ refs, keys }) => [
  { path: '/api/catalog/entities' },
  { path: '/api/catalog/entities/by-query?fullTextFilterTerm=hunter' },
  {
    path: '/api/catalog/entities/by-query?orderField=spec.purpose,asc&limit=1',
  },
  { path: '/api/catalog/entities/by-refs', body: { entityRefs: refs } },
  {
    path: `/api/catalog/entity-facets?${FACETS.map(
      facet => `facet=${facet}`,
    ).join('&')}`,
  },
  ...refs.map(ref => ({
    path: `/api/catalog/entities/by-name/${ref.replace(':', '/')}`,
  })),
  ...['product', 'contract'].flatMap(kind => [
    { path: discovery(`?kind=${kind}`) },
    { path: discovery(`?kind=${kind}&limit=1&sort=title`) },
    { path: discovery(`/facets?kind=${kind}`) },
    ...TERMS.map(text => ({ path: discovery(`?kind=${kind}&text=${text}`) })),
  ]),
  ...TERMS.map(term => ({ path: `/api/search/query?term=${term}` })),
  { path: '/api/catalog/data-products/files/problems' },
  ...refs
    .filter(ref => ref.startsWith('api:'))
    .flatMap(ref => [
      { path: versions(`?entityRef=${ref}`) },
      { path: versions(`/log?entityRef=${ref}`) },
    ]),
  ...keys.map(key => ({
    path: versions(`/document?entityRef=${refs[0]}&key=${key}`),
  })),
  {
    path: versions(
      `/comparison?entityRef=${refs[0]}&older=${keys.at(-1)}&newer=${keys[0]}`,
    ),
  },
  ...TERMS.map(text => action('find-data-products', { text })),
  ...TERMS.map(text =>
    action('find-data-products', { text, kind: 'contract' }),
  ),
  ...refs.map(ref =>
    ref.startsWith('api:')
      ? action('read-data-contract', { name: ref })
      : action('read-data-product', { name: ref }),
  ),
];
