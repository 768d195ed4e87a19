import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex } from '@backstage/ui';
import type { DataContractEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { EntityLink } from '../../document';
import { LifecycleWord } from '../../product/LifecycleWord';
import { dataProductsTranslationRef } from '../../translation';
import { FindingsHere } from '../findingsHere/FindingsHere';
import type { PlacedFindings } from '../findingsHere/placeFindings';
import type { ReadableContract } from '../reading/readContract';
import { Ending } from './Ending';
import { useSummarySentences } from './useSummarySentences';
import styles from '../contract.module.css';

/** What a contract promises, in a few sentences. */
export function Summary(props: {
  entity: DataContractEntity;
  reading: ReadableContract;
  findings: PlacedFindings;
  /** Whether the page is that of a product, which has to name the contract. */
  namesContract: boolean;
}) {
  const { entity, reading, findings, namesContract } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const sentences = useSummarySentences(reading);
  const { lifecycle, status, name } = reading.contract;
  return (
    <EntityInfoCard
      title={
        namesContract
          ? t('contract.summary.promisedBy', {
              contract: (
                <EntityLink entity={entity}>
                  {name ?? entity.metadata.title ?? entity.metadata.name}
                </EntityLink>
              ),
            })
          : t('contract.summary.title')
      }
    >
      <Flex direction="column" gap="4">
        <p className={styles.sentence}>{sentences.join(' ')}</p>
        <Flex gap="4" style={{ flexWrap: 'wrap' }}>
          <LifecycleWord
            lifecycle={lifecycle ?? status ?? entity.spec.lifecycle}
          />
          <Ending ending={reading.ending} lifecycle={lifecycle} />
        </Flex>
        <FindingsHere findings={findings.others} />
      </Flex>
    </EntityInfoCard>
  );
}
