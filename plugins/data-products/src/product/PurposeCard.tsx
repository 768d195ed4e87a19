import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type { DataProductEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { DocumentText, entityDocument } from '../document';
import { Gap } from '../gaps';
import { dataProductsTranslationRef } from '../translation';
import { Facts } from './Facts';
import { purposeSnippet } from './purposeSnippet';

function Section(props: { title: string; text: string }) {
  return (
    <Flex direction="column" gap="1">
      <Text as="h4" variant="body-medium" weight="bold">
        {props.title}
      </Text>
      <DocumentText text={props.text} />
    </Flex>
  );
}

/** What a product is, what it is for, and what it must not be used for. */
export function PurposeCard() {
  const { entity } = useEntity<DataProductEntity>();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { purpose, limitations, usage } = entity.spec;
  const document = entityDocument(entity);
  return (
    <EntityInfoCard title={t('product.purpose.title')}>
      <Flex direction="column" gap="4">
        {purpose ? (
          <DocumentText text={purpose} />
        ) : (
          <Gap
            message={t('product.purpose.none')}
            remedy={t('product.purpose.noneRemedy')}
            document={document}
            snippet={purposeSnippet(document)}
          />
        )}
        {limitations && (
          <Section
            title={t('product.purpose.limitations')}
            text={limitations}
          />
        )}
        {usage && <Section title={t('product.purpose.usage')} text={usage} />}
        <Facts product={entity} />
      </Flex>
    </EntityInfoCard>
  );
}
