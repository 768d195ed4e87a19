import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  ContractVersionComparison,
  DataContractEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { AffectedParty } from '@data-mesh/data-contract';
import { LoadingLines, RequestFailed } from '../../../loading';
import { useCounted } from '../../../language';
import { dataProductsTranslationRef } from '../../../translation';
import { Consumers } from './Consumers';
import { Producers } from './Producers';
import { useContract } from './useContract';
import styles from '../changes.module.css';

/**
 * Whom the way from the older version to the newer one hurts, by name: those who
 * rely on the older one.
 */
export function Affected(props: {
  entity: DataContractEntity;
  compared: ContractVersionComparison;
}) {
  const { entity, compared } = props;
  const { older, comparison } = compared;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  const { value, error, retry } = useContract({
    known: entity,
    entityRef: older.entityRef,
  });
  const hurting = (party: AffectedParty) =>
    comparison.differences.filter(
      ({ hurts, impact }) => impact !== 'safe' && hurts.includes(party),
    ).length;
  const consumers = hurting('consumers');
  const producers = hurting('producers');
  return (
    <section className={styles.part}>
      <Text as="h4" variant="body-medium" weight="bold">
        {t('contract.changes.affected.title')}
      </Text>
      {consumers + producers === 0 && (
        <Text as="p" variant="body-medium">
          {t('contract.changes.affected.nobody')}
        </Text>
      )}
      {producers > 0 && (
        <>
          <Text as="p" variant="body-medium">
            {t('contract.changes.affected.producers', counted(producers))}
          </Text>
          <Producers contract={entity} />
        </>
      )}
      {consumers > 0 && (
        <>
          <Text as="p" variant="body-medium">
            {t('contract.changes.affected.consumers', counted(consumers))}
          </Text>
          {error && <RequestFailed error={error} onTryAgain={retry} />}
          {!error && !value && <LoadingLines lines={3} />}
          {value?.contract && <Consumers contract={value.contract} />}
          {value && !value.contract && (
            <Text as="p" variant="body-medium">
              {t('contract.changes.affected.gone', {
                contract: parseEntityRef(older.entityRef).name,
              })}
            </Text>
          )}
          {value?.contract && (
            <Text as="p" variant="body-small" color="secondary">
              {t('contract.changes.affected.visible')}
            </Text>
          )}
        </>
      )}
    </section>
  );
}
