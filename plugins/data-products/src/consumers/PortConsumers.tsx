import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ConsumedPort } from '@data-mesh/backstage-plugin-data-products-common';
import { portNames } from '../lineage/portNames';
import { useCounted } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { ConsumerList } from './ConsumerList';
import styles from './consumers.module.css';

/** One port with those who read it, or why that is not known. */
function PortSection(props: { consumed: ConsumedPort }) {
  const { port, contract, consumers } = props.consumed;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  return (
    <section className={styles.port}>
      <div className={styles.portHead}>
        <Text as="h4" variant="body-medium" weight="bold">
          {portNames([port])}
        </Text>
        {consumers.length > 0 && (
          <Text as="span" variant="body-small" color="secondary">
            {t('consumers.count', counted(consumers.length))}
          </Text>
        )}
      </div>
      {contract.status === 'none' && (
        <Text as="p" variant="body-medium">
          {t('consumers.unknown.noContract')}
        </Text>
      )}
      {contract.status === 'not-visible' && (
        <Text as="p" variant="body-medium">
          {t('consumers.unknown.notVisible', {
            contractId: contract.contractId,
          })}
        </Text>
      )}
      {contract.status === 'visible' && <ConsumerList consumers={consumers} />}
    </section>
  );
}

/** The ports of a product with their consumers; versions of one port stand side by side. */
export function PortConsumers(props: { ports: readonly ConsumedPort[] }) {
  const byName = new Map<string, ConsumedPort[]>();
  for (const consumed of props.ports) {
    const others = byName.get(consumed.port.name);
    if (others) others.push(consumed);
    else byName.set(consumed.port.name, [consumed]);
  }
  return (
    <div className={styles.ports}>
      {[...byName].map(([name, versions]) => (
        <div key={name} className={styles.versions}>
          {versions.map((consumed, index) => (
            <PortSection key={index} consumed={consumed} />
          ))}
        </div>
      ))}
    </div>
  );
}
