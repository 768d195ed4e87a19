import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import type { PortConsumer } from '@data-mesh/backstage-plugin-data-products-common';
import { useFirstRows } from '../lists';
import { useNumbers } from '../language';
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
  const numbers = useNumbers();
  const { shown, next, showMore, refOf } = useFirstRows({
    rows: consumers,
    first: FIRST,
    page: PAGE,
  });
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
        {shown.map((consumer, index) => (
          <ConsumerRow
            key={consumer.entityRef}
            rowRef={refOf(index)}
            consumer={consumer}
          />
        ))}
      </ul>
      {next > 0 && (
        <Flex>
          <Button size="small" variant="secondary" onPress={showMore}>
            {t('consumers.more', {
              next: numbers.format(next),
              total: numbers.format(consumers.length),
            })}
          </Button>
        </Flex>
      )}
    </>
  );
}
