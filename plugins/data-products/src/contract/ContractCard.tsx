import {
  RELATION_API_PROVIDED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityInfoCard,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type { DataContractEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { FindingsCount } from '../findings/FindingsCount';
import { Gap } from '../gaps';
import { PersonalDataAnswer } from '../ports/PersonalDataWord';
import { Fact, FactList } from '../product/FactList';
import { LifecycleWord } from '../product/LifecycleWord';
import { EntityLinks } from '../document';
import { dataProductsTranslationRef } from '../translation';

/** On the page of a data contract: whose promise it is, and how it stands. */
export function ContractCard() {
  const { entity } = useEntity<DataContractEntity>();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { lifecycle, version, personalData } = entity.spec;
  const products = getEntityRelations(entity, RELATION_API_PROVIDED_BY).map(
    ref => stringifyEntityRef(ref),
  );
  const links = <EntityLinks entityRefs={products} />;
  return (
    <EntityInfoCard title={t('contract.title')}>
      <Flex direction="column" gap="4">
        {products.length === 0 && (
          <Gap
            message={t('contract.promisedByNobody')}
            remedy={t('contract.promisedByNobodyRemedy')}
          />
        )}
        {products.length === 1 && (
          <Text as="p">{t('contract.promisedBy', { product: links })}</Text>
        )}
        {products.length > 1 && (
          <Text as="p">
            {t('contract.promisedByMany')} {links}
          </Text>
        )}
        <Text as="p" variant="body-small" color="secondary">
          {t('contract.meaning')}
        </Text>
        <FactList>
          <Fact name={t('contract.lifecycle')}>
            <LifecycleWord lifecycle={lifecycle} />
          </Fact>
          {version && <Fact name={t('contract.version')}>{version}</Fact>}
          <Fact name={t('contract.personalData')}>
            <PersonalDataAnswer personalData={personalData} />
          </Fact>
          <Fact name={t('contract.findings')}>
            <FindingsCount entity={entity} />
          </Fact>
        </FactList>
        {personalData !== 'yes' && personalData !== 'no' && (
          <Text as="p" variant="body-small" color="secondary">
            {t('contract.personalDataUnknown')}
          </Text>
        )}
      </Flex>
    </EntityInfoCard>
  );
}
