import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityLink } from '../document';
import { LoadingLines, RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import { OwnerDetails } from './OwnerDetails';
import { useContractOwners } from './useContractOwners';
import styles from './ownership.module.css';

/** Who runs what a contract promises, and who is accountable for each product that promises it. */
export function ContractOwners(props: { contract: Entity }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { value: owners, error, retry } = useContractOwners(props.contract);
  if (error) return <RequestFailed error={error} onTryAgain={retry} />;
  if (!owners) return <LoadingLines lines={4} />;
  return (
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
  );
}
