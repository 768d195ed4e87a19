import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import type {
  ContractVersion,
  DataContractEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { When } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import { Consumers } from './affected/Consumers';
import contractStyles from '../contract.module.css';
import styles from './changes.module.css';

/** There is nothing to compare yet: what will happen, and whom it would concern. */
export function OnlyVersion(props: {
  entity: DataContractEntity;
  version: ContractVersion;
}) {
  const { entity, version } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const when = <When time={version.firstSeenAt} />;
  return (
    <EntityInfoCard title={t('contract.changes.only.title')}>
      <Flex direction="column" gap="4">
        <Text as="p" className={contractStyles.sentence}>
          {version.version
            ? t('contract.changes.only.message', {
                version: version.version,
                when,
              })
            : t('contract.changes.only.messageNoVersion', { when })}
        </Text>
        <Text as="p" variant="body-medium">
          {t('contract.changes.only.next')}
        </Text>
        <section className={styles.part}>
          <Text as="h4" variant="body-medium" weight="bold">
            {t('contract.changes.only.readers')}
          </Text>
          <Consumers contract={entity} />
        </section>
      </Flex>
    </EntityInfoCard>
  );
}
