import {
  type Entity,
  RELATION_CONSUMES_API,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  contractEntityRef,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import useAsync from 'react-use/esm/useAsync';
import type { TeamUse } from './chooseUsual';

const FIELDS = [
  'apiVersion',
  'kind',
  'metadata.namespace',
  'metadata.name',
  'relations',
  'spec.inputPorts',
];
/** A team with more readers of one contract uses it in more than one version anyway. */
const MOST = 100;

function usesOf(entity: Entity, contractRefs: ReadonlySet<string>): TeamUse[] {
  const consumerRef = stringifyEntityRef(entity);
  const ports = isDataProduct(entity) ? entity.spec.inputPorts ?? [] : [];
  const byPort = ports.flatMap((port): TeamUse[] => {
    const contractRef = contractEntityRef({ contractId: port.contractId });
    return contractRef && contractRefs.has(contractRef)
      ? [{ consumerRef, contractRef, port }]
      : [];
  });
  if (byPort.length > 0) return byPort;
  return (entity.relations ?? [])
    .filter(
      ({ type, targetRef }) =>
        type === RELATION_CONSUMES_API && contractRefs.has(targetRef),
    )
    .map(({ targetRef }) => ({ consumerRef, contractRef: targetRef }));
}

/** What the reader, or a group that the reader is in, owns and what reads these contracts. */
export function useTeamUses(contractRefs: readonly string[]) {
  const catalog = useApi(catalogApiRef);
  const identity = useApi(identityApiRef);
  const key = [...new Set(contractRefs)].sort().join(' ');
  return useAsync(async (): Promise<TeamUse[]> => {
    const { ownershipEntityRefs } = await identity.getBackstageIdentity();
    if (ownershipEntityRefs.length === 0) return [];
    const refs = key.split(' ');
    const { items } = await catalog.queryEntities({
      filter: {
        [`relations.${RELATION_OWNED_BY}`]: ownershipEntityRefs,
        [`relations.${RELATION_CONSUMES_API}`]: refs,
      },
      fields: FIELDS,
      limit: MOST,
    });
    const known = new Set(refs);
    return items.flatMap(entity => usesOf(entity, known));
  }, [catalog, identity, key]);
}
