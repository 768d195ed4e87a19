import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import { entityDocument } from '../document';
import { LoadingLines, RequestFailed } from '../notes';
import { dataProductsTranslationRef } from '../translation';
import { ownerRefs } from './describeOwners';
import { OwnerDetails } from './OwnerDetails';
import { useOwners } from './useOwners';

/** Who answers for the product, and how to reach them. */
export function OwnersCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { value: owners, error, retry } = useOwners(entity);
  const document = entityDocument(entity);
  const { domain } = ownerRefs(entity);
  return (
    <EntityInfoCard title={t('ownership.title')}>
      {!owners && !error && <LoadingLines lines={6} />}
      {error && <RequestFailed error={error} onTryAgain={retry} />}
      {owners && (
        <Flex direction="column" gap="4">
          <OwnerDetails
            ownerRole="business"
            title={t('ownership.business.title')}
            meaning={t('ownership.business.meaning')}
            owner={owners.business}
            document={document}
          />
          <OwnerDetails
            ownerRole="technical"
            title={t('ownership.technical.title')}
            meaning={t('ownership.technical.meaning')}
            owner={owners.technical}
            document={document}
          />
          <OwnerDetails
            ownerRole="domain"
            title={t('ownership.domain.title')}
            meaning={
              domain
                ? t('ownership.domain.meaning', {
                    domain: parseEntityRef(domain).name,
                  })
                : t('ownership.domain.meaningWithoutDomain')
            }
            owner={owners.domain}
            document={document}
          />
        </Flex>
      )}
    </EntityInfoCard>
  );
}
