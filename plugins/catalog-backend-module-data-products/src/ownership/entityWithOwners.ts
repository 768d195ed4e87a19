import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_NAMED_BUSINESS_OWNER,
  ANNOTATION_NAMED_TECHNICAL_OWNER,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { OwnerCandidate, OwnerCandidates } from '@data-mesh/data-contract';
import { LENGTHS, shortText, withoutEmpty } from '../documents/catalogWords';
import { toFullRef } from '../documents/references';
import type { MatchedOwners } from './matchOwners';

function inWords(candidate: OwnerCandidate | undefined): string | undefined {
  if (!candidate) return undefined;
  const { name, email, text, entityRef } = candidate;
  if (entityRef && toFullRef(entityRef, { defaultKind: 'Group' })) {
    return undefined;
  }
  return shortText(
    name && email ? `${name} <${email}>` : name ?? email ?? text,
    LENGTHS.word,
  );
}

/** What the entity says itself, of whatever type, unless it is blank. */
function stated<T>(value: T): T | undefined {
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
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
      owner: stated(entity.spec?.owner) ?? owners.technical,
      businessOwner: isProduct
        ? stated(entity.spec.businessOwner) ?? owners.business
        : undefined,
    }),
  };
}
