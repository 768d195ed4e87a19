import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import { LoadingLines, RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import { describeDomainOwner, domainOwnerRef } from './describeOwners';
import { discoveryHref } from './discoveryHref';
import { OwnerGap } from './OwnerGap';
import { productsOfDomain } from './predicates';
import { ProductSection } from './ProductSection';
import { useSurvey } from './useSurvey';

/** On the page of a domain: its products, each with its owners. */
export function DomainProductsCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const domainRef = stringifyEntityRef(entity);
  const scope = productsOfDomain(domainRef);
  const ownerRef = domainOwnerRef(entity);
  const {
    value: survey,
    error,
    loading,
    retry,
  } = useSurvey({
    scope,
    also: ownerRef ? [domainRef, ownerRef] : [domainRef],
  });
  return (
    <EntityInfoCard title={t('ownership.products.title')}>
      {loading && <LoadingLines lines={6} />}
      {error && !loading && <RequestFailed error={error} onTryAgain={retry} />}
      {!loading && survey && (
        <Flex direction="column" gap="4">
          <OwnerGap
            ownerRole="domain"
            owner={describeDomainOwner(domainRef, survey.facts)}
          />
          {survey.total > 0 ? (
            <ProductSection
              scope={scope}
              survey={survey}
              href={discoveryHref({ domain: [domainRef] })}
            />
          ) : (
            <Text as="p" color="secondary">
              {t('ownership.products.noneInDomain')}
            </Text>
          )}
        </Flex>
      )}
    </EntityInfoCard>
  );
}
