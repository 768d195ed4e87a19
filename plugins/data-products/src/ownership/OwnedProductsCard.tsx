import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import { Gap } from '../gaps';
import { LoadingLines, RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import { describeOwner, holderRefs } from './describeOwners';
import { discoveryHref } from './discoveryHref';
import { productsOfOwners } from './predicates';
import { ProductSection } from './ProductSection';
import { useSurvey } from './useSurvey';

/** On the page of a group or a person: the products they own, and those of their groups. */
export function OwnedProductsCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { self, groups } = holderRefs(entity);
  const ownScope = productsOfOwners({ owners: [self] });
  const groupScope = productsOfOwners({ owners: groups, except: [self] });
  const own = useSurvey({ scope: ownScope, self });
  const ofGroups = useSurvey({ scope: groupScope });

  const isUser = entity.kind === 'User';
  const loading = own.loading || ofGroups.loading;
  const error = own.error ?? ofGroups.error;
  const nothing = !own.value?.total && !ofGroups.value?.total;
  // Most people own nothing: their page stays as it was.
  if (isUser && nothing && !error) return null;

  const isEmptyGroup =
    own.value &&
    own.value.total > 0 &&
    describeOwner(self, own.value.facts).status === 'empty-group';
  return (
    <EntityInfoCard title={t('ownership.products.title')}>
      {loading && <LoadingLines lines={4} />}
      {error && !loading && (
        <RequestFailed
          error={error}
          onTryAgain={() => {
            if (own.error) own.retry();
            if (ofGroups.error) ofGroups.retry();
          }}
        />
      )}
      {!loading && !error && own.value && ofGroups.value && (
        <Flex direction="column" gap="4">
          {isEmptyGroup && (
            <Gap
              message={t('ownership.products.selfEmpty')}
              remedy={t('ownership.products.selfEmptyRemedy')}
            />
          )}
          {own.value.total > 0 ? (
            <ProductSection
              scope={ownScope}
              survey={own.value}
              href={discoveryHref({ owner: [self] })}
              self={self}
            />
          ) : (
            <Text as="p" color="secondary">
              {t(
                isUser
                  ? 'ownership.products.noneOfPerson'
                  : 'ownership.products.noneOfGroup',
              )}
            </Text>
          )}
          {ofGroups.value.total > 0 && (
            <>
              <Text as="h4" variant="body-large" weight="bold">
                {t(
                  isUser
                    ? 'ownership.products.throughGroups'
                    : 'ownership.products.groupsBelow',
                )}
              </Text>
              <ProductSection
                scope={groupScope}
                survey={ofGroups.value}
                href={discoveryHref({ owner: groups })}
              />
            </>
          )}
        </Flex>
      )}
    </EntityInfoCard>
  );
}
