import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import type { PortConsumer } from '@data-mesh/backstage-plugin-data-products-common';
import { useState } from 'react';
import { dataProductsTranslationRef } from '../translation';
import { ConsumerRow } from './ConsumerRow';
import styles from './consumers.module.css';

/** As many as fit a card beside others, then pages. */
const FIRST = 5;
const PAGE = 25;

/** Consumers by name, a few at first. */
export function ConsumerList(props: { consumers: readonly PortConsumer[] }) {
  const { consumers } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const [count, setCount] = useState(FIRST);
  if (consumers.length === 0) {
    return (
      <Text as="p" variant="body-medium">
        {t('consumers.none')}
      </Text>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {consumers.slice(0, count).map(consumer => (
          <ConsumerRow key={consumer.entityRef} consumer={consumer} />
        ))}
      </ul>
      {count < consumers.length && (
        <Flex>
          <Button
            size="small"
            variant="secondary"
            onPress={() => setCount(count + PAGE)}
          >
            {t('consumers.more', {
              next: `${Math.min(PAGE, consumers.length - count)}`,
              total: `${consumers.length}`,
            })}
          </Button>
        </Flex>
      )}
    </>
  );
}
