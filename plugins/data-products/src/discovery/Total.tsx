import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  DiscoveryKind,
  DiscoveryPage,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import styles from './discovery.module.css';

/** How many there are, said aloud whenever it changes. */
export function Total(props: {
  kind: DiscoveryKind;
  found: DiscoveryPage | undefined;
}) {
  const { kind, found } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const { items = [], totalItems = 0, totalIsMinimum } = found ?? {};
  const total = numbers.format(totalItems);
  return (
    <div role="status" aria-live="polite" className={styles.total}>
      {found && (
        <>
          <Text as="h2" variant="title-x-small">
            {totalIsMinimum
              ? t('discovery.total.atLeast', { total })
              : t(`discovery.total.${kind}`, { count: totalItems, total })}
          </Text>
          {items.length < totalItems && (
            <Text color="secondary">
              {t('discovery.total.shown', {
                shown: numbers.format(items.length),
              })}
            </Text>
          )}
        </>
      )}
    </div>
  );
}
