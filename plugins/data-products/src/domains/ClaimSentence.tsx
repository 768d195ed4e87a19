import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { UnconfirmedClaim } from '@data-mesh/backstage-plugin-data-products-common';
import { EntityLink } from '../document';
import { dataProductsTranslationRef } from '../translation';

const SENTENCES = {
  domain: {
    waiting: 'domains.alert.domain',
    refused: 'domains.alert.domainRefused',
  },
  owner: {
    waiting: 'domains.alert.owner',
    refused: 'domains.alert.ownerRefused',
  },
  businessOwner: {
    waiting: 'domains.alert.businessOwner',
    refused: 'domains.alert.businessOwnerRefused',
  },
} as const;

/** What a document says of whose it is, and that those have not confirmed it. */
export function ClaimSentence(props: { claim: UnconfirmedClaim }) {
  const { as, ref, state } = props.claim;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <div>
      {t(SENTENCES[as][state], { claimed: <EntityLink entity={ref} /> })}
    </div>
  );
}
