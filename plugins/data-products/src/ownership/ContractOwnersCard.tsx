import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { EntityLink } from '../document';
import { LoadingLines, RequestFailed } from '../notes';
import { dataProductsTranslationRef } from '../translation';
import { OwnerDetails } from './OwnerDetails';
import { useContractOwners } from './useContractOwners';
import styles from './ownership.module.css';

/** On the page of a contract: whom to ask about it. */
export function ContractOwnersCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { value: owners, error, retry } = useContractOwners(entity);
  return (
    <EntityInfoCard title={t('ownership.title')}>
      {!owners && !error && <LoadingLines lines={4} />}
      {error && <RequestFailed error={error} onTryAgain={retry} />}
      {owners && (
        <ul className={styles.list}>
          <OwnerDetails
            ownerRole="technical"
            title={t('ownership.technical.title')}
            meaning={t('ownership.technical.meaning')}
            owner={owners.technical}
          />
          {owners.products.map(({ product, business }) => (
            <OwnerDetails
              key={stringifyEntityRef(product)}
              ownerRole="business"
              title={t('ownership.business.title')}
              meaning={t('ownership.business.meaningOf', {
                product: <EntityLink entity={product} />,
              })}
              owner={business}
            />
          ))}
        </ul>
      )}
    </EntityInfoCard>
  );
}
