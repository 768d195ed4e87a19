import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type {
  DataProductEntity,
  DataProductSupportChannel,
} from '@data-mesh/backstage-plugin-data-products-common';
import { entityDocument, SafeLink, safeHref } from '../document';
import { Gap } from '../gaps';
import { dataProductsTranslationRef } from '../translation';
import { supportSnippet } from './supportSnippet';

/** A channel where somebody asks. */
export function Channel(props: { channel: DataProductSupportChannel }) {
  const { channel, url, description, tool, scope } = props.channel;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const kind = [tool, scope].filter(Boolean).join(', ');
  return (
    <Flex direction="column" gap="0.5" style={{ overflowWrap: 'anywhere' }}>
      <Text as="p" variant="body-medium">
        <SafeLink to={url}>{channel}</SafeLink>
        {kind && ` (${kind})`}
      </Text>
      {description && (
        <Text as="p" variant="body-small" color="secondary">
          {description}
        </Text>
      )}
      {url && !safeHref(url) && (
        <Text as="p" variant="body-small" color="secondary">
          {t('support.unsafe')} <code>{url}</code>
        </Text>
      )}
    </Flex>
  );
}

/** The channels where consumers of a product ask. */
export function SupportCard() {
  const { entity } = useEntity<DataProductEntity>();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { support = [] } = entity.spec;
  const document = entityDocument(entity);
  return (
    <EntityInfoCard title={t('support.title')}>
      <Flex direction="column" gap="3">
        {support.map((channel, index) => (
          <Channel key={index} channel={channel} />
        ))}
        {support.length === 0 && (
          <Gap
            message={t('support.none')}
            remedy={t('support.noneRemedy')}
            document={document}
            snippet={supportSnippet(document)}
          />
        )}
      </Flex>
    </EntityInfoCard>
  );
}
