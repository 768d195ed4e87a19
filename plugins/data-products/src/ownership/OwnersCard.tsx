import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { EntityLink, entityDocument } from '../document';
import { LoadingLines, RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import { ownerRefs } from './describeOwners';
import { OwnerDetails } from './OwnerDetails';
import type { OwnerRole } from './types';
import { useOwners } from './useOwners';
import styles from './ownership.module.css';

const ROLES: OwnerRole[] = ['business', 'technical', 'domain'];

/** Who answers for the product, and how to reach them. */
export function OwnersCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { value: owners, error, retry } = useOwners(entity);
  const document = entityDocument(entity);
  const { domain } = ownerRefs(entity);
  const meanings = {
    business: t('ownership.business.meaning'),
    technical: t('ownership.technical.meaning'),
    domain: domain
      ? t('ownership.domain.meaning', {
          domain: <EntityLink entity={domain} />,
        })
      : t('ownership.domain.meaningWithoutDomain'),
  };
  return (
    <EntityInfoCard title={t('ownership.title')}>
      {!owners && !error && <LoadingLines lines={6} />}
      {error && <RequestFailed error={error} onTryAgain={retry} />}
      {owners && (
        <ul className={styles.list}>
          {ROLES.map(role => (
            <OwnerDetails
              key={role}
              ownerRole={role}
              title={t(`ownership.${role}.title`)}
              meaning={meanings[role]}
              owner={owners[role]}
              document={document}
            />
          ))}
        </ul>
      )}
    </EntityInfoCard>
  );
}
