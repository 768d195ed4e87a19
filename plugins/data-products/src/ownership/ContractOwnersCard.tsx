import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { dataProductsTranslationRef } from '../translation';
import { ContractOwners } from './ContractOwners';

/** On the page of a contract: whom to ask about it. */
export function ContractOwnersCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <EntityInfoCard title={t('ownership.title')}>
      <ContractOwners contract={entity} />
    </EntityInfoCard>
  );
}
