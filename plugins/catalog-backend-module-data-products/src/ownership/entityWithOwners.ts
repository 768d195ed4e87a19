import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_NAMED_BUSINESS_OWNER,
  ANNOTATION_NAMED_TECHNICAL_OWNER,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { OwnerCandidate, OwnerCandidates } from '@data-mesh/data-contract';
import { withoutEmpty } from '../documents/catalogWords';
import type { MatchedOwners } from './matchOwners';

function inWords(candidate: OwnerCandidate | undefined): string {
  if (!candidate || candidate.entityRef) return '';
  const { name, email, text } = candidate;
  return name && email ? `${name} <${email}>` : name ?? email ?? text;
}

/**
 * Gives an entity the owners that its document names, unless it names them
 * itself. How the document puts it is kept beside, so that an owner whom the
 * catalog does not know is still shown.
 */
export function entityWithOwners<T extends Entity>(options: {
  entity: T;
  candidates: OwnerCandidates;
  owners: MatchedOwners;
}): T {
  const { entity, candidates, owners } = options;
  const isProduct = isDataProduct(entity);
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        ...withoutEmpty({
          [ANNOTATION_NAMED_TECHNICAL_OWNER]: inWords(candidates.technical[0]),
          [ANNOTATION_NAMED_BUSINESS_OWNER]: inWords(candidates.business[0]),
        }),
      },
    },
    spec: withoutEmpty({
      ...entity.spec,
      owner: entity.spec?.owner ?? owners.technical,
      businessOwner: isProduct
        ? entity.spec.businessOwner ?? owners.business
        : undefined,
    }),
  };
}
