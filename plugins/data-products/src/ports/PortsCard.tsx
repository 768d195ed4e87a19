import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type { DataProductEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { entityDocument } from '../document';
import { Gap } from '../gaps';
import { LoadingLines, RequestFailed } from '../loading';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { PortList } from './PortList';
import { SourceList } from './SourceList';
import { usePorts } from './usePorts';

/** What a product offers, then what it reads and where it comes from. */
export function PortsCard() {
  const { entity } = useEntity<DataProductEntity>();
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const { value: ports, error, retry } = usePorts(entity);
  const document = entityDocument(entity);
  const { outputPorts = [], inputPorts = [] } = entity.spec;

  if (error || !ports) {
    return (
      <EntityInfoCard title={t('ports.outputs.title')}>
        {error ? (
          <RequestFailed error={error} onTryAgain={retry} />
        ) : (
          <LoadingLines lines={2 * (outputPorts.length || 1)} />
        )}
      </EntityInfoCard>
    );
  }
  return (
    <Flex key={stringifyEntityRef(entity)} direction="column" gap="6">
      <EntityInfoCard
        title={
          outputPorts.length > 1
            ? t('ports.outputs.titleWithCount', {
                total: numbers.format(outputPorts.length),
              })
            : t('ports.outputs.title')
        }
      >
        {ports.outputs.length > 0 ? (
          <PortList
            ports={ports.outputs}
            direction="output"
            document={document}
          />
        ) : (
          <Gap
            message={t('ports.outputs.none')}
            remedy={t('ports.outputs.noneRemedy')}
          />
        )}
      </EntityInfoCard>
      <EntityInfoCard
        title={
          inputPorts.length > 1
            ? t('ports.inputs.titleWithCount', {
                total: numbers.format(inputPorts.length),
              })
            : t('ports.inputs.title')
        }
      >
        <Flex direction="column" gap="4">
          {ports.inputs.length > 0 ? (
            <PortList
              ports={ports.inputs}
              direction="input"
              document={document}
            />
          ) : (
            <Text as="p">{t('ports.inputs.none')}</Text>
          )}
          {ports.sources.length > 0 && <SourceList sources={ports.sources} />}
        </Flex>
      </EntityInfoCard>
    </Flex>
  );
}
