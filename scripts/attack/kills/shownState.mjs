// Compares what a portal shows with what is in the files. Each check returns the problems it finds.

const API_RELATIONS = [
  ...['providesApi', 'apiProvidedBy', 'consumesApi', 'apiConsumedBy'],
  ...['ownedBy', 'businessOwnedBy'],
];
const FILTERS = {
  product: 'kind=dataproduct',
  contract: 'kind=api,spec.type=data-contract',
};
const AT_ONCE = 8;

/** The lists of the catalog and of discovery: everything once, as it was written last. */
export async function listProblems({ portal, expected }) {
  const problems = [];
  for (const kind of ['product', 'contract']) {
    const wanted = expected.filter(item => item.kind === kind);
    const entities = await listEntities({ portal, filter: FILTERS[kind] });
    problems.push(
      ...differences({
        what: `the list of each ${kind}`,
        found: entities.map(refOf),
        wanted: wanted.map(({ ref }) => ref),
      }),
    );
    const byRef = new Map(entities.map(entity => [refOf(entity), entity]));
    for (const item of wanted) {
      const entity = byRef.get(item.ref);
      if (entity) problems.push(...entityProblems({ entity, item }));
    }
    const entries = await listDiscovery({ portal, kind });
    problems.push(
      ...differences({
        what: `discovery of each ${kind}`,
        found: entries.map(({ entityRef }) => entityRef),
        wanted: wanted.map(({ ref }) => ref),
      }),
    );
  }
  return problems;
}

/** Each entity by its name, and by its words. */
export async function singleProblems({ portal, expected }) {
  const problems = [];
  const queue = [...expected];
  const work = async () => {
    for (let item = queue.pop(); item; item = queue.pop()) {
      problems.push(...(await problemsOf({ portal, item })));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return problems;
}

async function problemsOf({ portal, item }) {
  const { ref, kind, title } = item;
  const [entityKind, name] = ref.split(':');
  const entity = await portal.get(`/entities/by-name/${entityKind}/${name}`);
  if (!entity) return [`${ref} is not there by its name`];
  const query = new URLSearchParams({ kind, text: title, limit: '100' });
  const { items } = await portal.get(`/data-products/discovery?${query}`);
  const isFound = items.some(({ entityRef }) => entityRef === ref);
  return [
    ...entityProblems({ entity, item }),
    ...(isFound ? [] : [`${ref} is not found by "${title}"`]),
  ];
}

function entityProblems({ entity, item }) {
  const { ref, title } = item;
  const found = entity.relations
    .filter(({ type }) => API_RELATIONS.includes(type))
    .map(({ type, targetRef }) => `${type} ${targetRef}`);
  // Who owns a contract is no matter here.
  const related = item.kind === 'product' ? found : found.filter(isOfApi);
  return [
    ...(entity.metadata.title === title
      ? []
      : [`${ref} is shown as "${entity.metadata.title}", not "${title}"`]),
    ...differences({
      what: `the relations of ${ref}`,
      found: related,
      wanted: item.relations,
    }),
  ];
}

const isOfApi = relation => relation.startsWith('api');

async function listEntities({ portal, filter }) {
  const entities = [];
  let cursor;
  do {
    const query = new URLSearchParams(
      cursor ? { cursor } : { filter, limit: '250' },
    );
    const page = await portal.get(`/entities/by-query?${query}`);
    entities.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return entities;
}

async function listDiscovery({ portal, kind }) {
  const entries = [];
  let cursor;
  do {
    const query = new URLSearchParams({
      kind,
      limit: '100',
      ...(cursor ? { cursor } : {}),
    });
    const page = await portal.get(`/data-products/discovery?${query}`);
    entries.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return entries;
}

/** What is missing, what is there though it should not be, and what is there more than once. */
export function differences({ what, found, wanted }) {
  const known = new Set(found);
  const asked = new Set(wanted);
  const doubled = found.filter((item, index) => found.indexOf(item) !== index);
  return [
    ...[...asked]
      .filter(item => !known.has(item))
      .map(item => `${what} lacks ${item}`),
    ...[...known]
      .filter(item => !asked.has(item))
      .map(item => `${what} still has ${item}`),
    ...doubled.map(item => `${what} has ${item} more than once`),
  ];
}

function refOf({ kind, metadata }) {
  return `${kind}:${metadata.namespace ?? 'default'}/${
    metadata.name
  }`.toLowerCase();
}
