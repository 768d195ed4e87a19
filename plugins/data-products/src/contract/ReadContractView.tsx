import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import type {
  DataContractEntity,
  DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Finding } from '@data-mesh/data-contract';
import { useMemo } from 'react';
import { entityDocument } from '../document';
import { dataProductsTranslationRef } from '../translation';
import { UseItNow } from '../useItNow/UseItNow';
import { CustomProperties } from './customProperties/CustomProperties';
import { FindingsHere } from './findingsHere/FindingsHere';
import { placeFindings } from './findingsHere/placeFindings';
import { WhomToAsk } from './people/WhomToAsk';
import { QualityCard } from './quality/QualityCard';
import type { ReadableContract } from './reading/readContract';
import { SchemaSection } from './schema/SchemaSection';
import { ServiceLevelsCard } from './serviceLevels/ServiceLevelsCard';
import { Summary } from './summary/Summary';
import { Terms } from './terms/Terms';

/** A contract that could be read, part by part. */
export function ReadContractView(props: {
  entity: DataContractEntity;
  product?: DataProductEntity;
  reading: ReadableContract;
  findings: readonly Finding[];
}) {
  const { entity, product, reading, findings } = props;
  const { contract, elements } = reading;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const placed = useMemo(
    () => placeFindings({ findings, elements }),
    [findings, elements],
  );
  const propertyFindings = placed.bySection.get('customProperties');
  const hasProperties = contract.customProperties.length > 0;
  return (
    <>
      <Summary
        entity={entity}
        reading={reading}
        findings={placed}
        namesContract={product !== undefined}
      />
      <Terms reading={reading} findings={placed} />
      <EntityInfoCard title={t('contract.useItNow.title')}>
        <Flex direction="column" gap="4">
          <FindingsHere findings={placed.bySection.get('servers')} />
          <UseItNow
            contract={contract}
            definition={entity.spec.definition}
            document={entityDocument(entity)}
          />
        </Flex>
      </EntityInfoCard>
      <SchemaSection
        reading={reading}
        findings={placed}
        contractRef={product && stringifyEntityRef(entity)}
      />
      <QualityCard
        reading={reading}
        findings={placed.bySection.get('quality')}
        byElement={placed.byElement}
      />
      <ServiceLevelsCard
        serviceLevels={reading.serviceLevels}
        findings={placed.bySection.get('slaProperties')}
      />
      <WhomToAsk
        contract={contract}
        entity={entity}
        product={product}
        findings={placed}
      />
      {(hasProperties || propertyFindings) && (
        <EntityInfoCard title={t('contract.customProperties.card')}>
          <Flex direction="column" gap="3">
            <FindingsHere findings={propertyFindings} />
            <CustomProperties customProperties={contract.customProperties} />
          </Flex>
        </EntityInfoCard>
      )}
    </>
  );
}
