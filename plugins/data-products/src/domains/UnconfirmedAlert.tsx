import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex } from '@backstage/ui';
import { unconfirmedClaims } from '@data-mesh/backstage-plugin-data-products-common';
import { dataProductsTranslationRef } from '../translation';
import { ClaimSentence } from './ClaimSentence';

/** On the page of an entity: it says whose it is, and those have not confirmed it. */
export function UnconfirmedAlert(props: { entity: Entity }) {
  const claims = unconfirmedClaims(props.entity);
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (claims.length === 0) return null;
  const isWaiting = claims.some(({ state }) => state === 'waiting');
  return (
    <Alert
      status="warning"
      icon
      title={t(
        isWaiting ? 'domains.alert.title' : 'domains.alert.titleRefused',
      )}
      description={
        <Flex direction="column" gap="2">
          {claims.map(claim => (
            <ClaimSentence key={claim.as} claim={claim} />
          ))}
          <div>{t('domains.alert.follows')}</div>
          {isWaiting && <div>{t('domains.alert.decide')}</div>}
        </Flex>
      }
    />
  );
}
