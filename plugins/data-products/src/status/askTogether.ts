import type { EntityStatus } from '@data-mesh/backstage-plugin-data-products-common';
import type { DataProductsApi } from '../api';

/** So many references fit into the address of one request. */
const MOST = 50;

type Api = Pick<DataProductsApi, 'getStatuses'>;

interface Waiting {
  ask: Promise<{ [entityRef: string]: EntityStatus }>;
  entityRefs: Set<string>;
}

const waiting = new WeakMap<Api, Waiting>();

/** The status of an entity; those that a page asks for at once are one request. */
export async function askTogether(options: {
  api: Api;
  entityRef: string;
}): Promise<EntityStatus | undefined> {
  const { api, entityRef } = options;
  const next = waiting.get(api) ?? begin(api);
  next.entityRefs.add(entityRef);
  return (await next.ask)[entityRef];
}

function begin(api: Api): Waiting {
  const entityRefs = new Set<string>();
  const ask = new Promise<void>(resolve => {
    setTimeout(resolve);
  }).then(async () => {
    waiting.delete(api);
    const all = [...entityRefs];
    const pages: string[][] = [];
    for (let start = 0; start < all.length; start += MOST) {
      pages.push(all.slice(start, start + MOST));
    }
    const answers = await Promise.all(
      pages.map(page => api.getStatuses({ entityRefs: page })),
    );
    return Object.assign({}, ...answers.map(({ statuses }) => statuses));
  });
  const next = { ask, entityRefs };
  waiting.set(api, next);
  return next;
}
