import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_NAMED_BUSINESS_OWNER,
  ANNOTATION_NAMED_TECHNICAL_OWNER,
  ANNOTATION_UNCONFIRMED,
  type UnconfirmedClaim,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';

/** How the document puts it stands in the annotations beside, and would be shown as an owner. */
const NAMED: Partial<Record<UnconfirmedClaim['as'], string>> = {
  owner: ANNOTATION_NAMED_TECHNICAL_OWNER,
  businessOwner: ANNOTATION_NAMED_BUSINESS_OWNER,
};

const WORDS: Record<UnconfirmedClaim['as'], string> = {
  domain: 'belongs to',
  owner: 'is owned by',
  businessOwner: 'is accounted for by',
};

/**
 * An entity without what it says of whose it is and those have not confirmed: no
 * page, list or number that goes by the entity or its relations can count it.
 */
export function withoutUnconfirmed<T extends Entity>(options: {
  entity: T;
  claims: readonly UnconfirmedClaim[];
}): T {
  const { entity, claims } = options;
  const annotations = { ...entity.metadata.annotations };
  // Of the document, which knows nothing of it.
  const isWritten = ANNOTATION_UNCONFIRMED in annotations;
  if (claims.length === 0 && !isWritten) return entity;
  delete annotations[ANNOTATION_UNCONFIRMED];
  const spec: Record<string, unknown> = { ...entity.spec };
  for (const { as } of claims) {
    delete spec[as];
    const named = NAMED[as];
    if (named) delete annotations[named];
  }
  if (claims.length > 0) {
    annotations[ANNOTATION_UNCONFIRMED] = JSON.stringify(claims);
  }
  return { ...entity, metadata: { ...entity.metadata, annotations }, spec };
}

/** What is told of it on the page of the entity. */
export function unconfirmedFindings(options: {
  claims: readonly UnconfirmedClaim[];
  /** Whether the entity is written as one, and not as a standard document. */
  isNative: boolean;
}): Finding[] {
  const { claims, isNative } = options;
  return claims.map(({ as, ref, state }) => ({
    rule: 'unconfirmed-claim',
    severity: 'warning',
    path: isNative || as !== 'domain' ? `spec.${as}` : as,
    message:
      state === 'refused'
        ? `It says that it ${WORDS[as]} ${ref}, and that was refused. It counts nowhere as theirs.`
        : `It says that it ${WORDS[as]} ${ref}, and nobody there has confirmed it. It counts nowhere as theirs so far.`,
    remedy:
      state === 'refused'
        ? 'Name your own domain and team, or talk to those that it names.'
        : 'Move the file to where their documents come from, or ask them to confirm it on the page Files to fix.',
  }));
}
