import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ConsumerEvidence } from '@data-mesh/backstage-plugin-data-products-common';
import { portNames } from '../lineage/portNames';
import { dataProductsTranslationRef } from '../translation';

/** How we know that somebody reads a port. */
export function Evidence(props: { evidence: readonly ConsumerEvidence[] }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const words = props.evidence.map(evidence => {
    switch (evidence.type) {
      case 'input-port':
        return t('consumers.evidence.inputPort', {
          count: evidence.ports.length,
          ports: portNames(evidence.ports),
        });
      case 'consumes-api':
        return t('consumers.evidence.consumesApi');
      default:
        return t('consumers.evidence.other');
    }
  });
  return (
    <Text as="p" variant="body-small" color="secondary">
      {t('consumers.evidence.label')} {words.join('; ')}
    </Text>
  );
}
