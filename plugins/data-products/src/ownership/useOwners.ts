import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  type CatalogApi,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { describeOwners, domainOwnerRef, ownerRefs } from './describeOwners';
import { loadOwnerFacts } from './loadOwnerFacts';
import type { OwnerFacts } from './types';

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

async function loadFacts(
  catalog: CatalogApi,
  product: Entity,
): Promise<OwnerFacts> {
  const refs = ownerRefs(product);
  const facts = await loadOwnerFacts({
    catalog,
    entityRefs: Object.values(refs).filter(isDefined),
  });
  const domain = refs.domain && facts.entities.get(refs.domain);
  const domainOwner = domain ? domainOwnerRef(domain) : undefined;
  if (!domainOwner || [refs.business, refs.technical].includes(domainOwner)) {
    return facts;
  }
  const more = await loadOwnerFacts({ catalog, entityRefs: [domainOwner] });
  return {
    entities: new Map([...facts.entities, ...more.entities]),
    members: new Map([...facts.members, ...more.members]),
    parents: new Set([...facts.parents, ...more.parents]),
  };
}

/** Loads the owners of a product, all of them together. */
export function useOwners(product: Entity) {
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(
    async () =>
      describeOwners({ product, facts: await loadFacts(catalog, product) }),
    [catalog, product],
  );
}
