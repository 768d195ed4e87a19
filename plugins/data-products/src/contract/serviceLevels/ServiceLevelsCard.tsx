import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type { Finding, ServiceLevelWording } from '@data-mesh/data-contract';
import { Gap } from '../../gaps';
import { dataProductsTranslationRef } from '../../translation';
import { FindingsHere } from '../findingsHere/FindingsHere';
import { findingsAt } from '../findingsHere/placeFindings';
import { ServiceLevels } from './ServiceLevels';

/** The promises about the service, with what is wrong at each of them. */
export function ServiceLevelsCard(props: {
  serviceLevels: readonly ServiceLevelWording[];
  findings?: readonly Finding[];
}) {
  const { serviceLevels, findings = [] } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const placed = new Set(
    serviceLevels.flatMap(({ documentPath }) =>
      findingsAt({ findings, documentPath }),
    ),
  );
  return (
    <EntityInfoCard title={t('contract.serviceLevels.title')}>
      <Flex direction="column" gap="4">
        <FindingsHere
          findings={findings.filter(finding => !placed.has(finding))}
        />
        {serviceLevels.length > 0 ? (
          <>
            <Text as="p" variant="body-small" color="secondary">
              {t('contract.serviceLevels.promised')}
            </Text>
            <ServiceLevels serviceLevels={serviceLevels} findings={findings} />
          </>
        ) : (
          <Gap
            message={t('contract.serviceLevels.none')}
            remedy={t('contract.serviceLevels.noneRemedy')}
          />
        )}
      </Flex>
    </EntityInfoCard>
  );
}
