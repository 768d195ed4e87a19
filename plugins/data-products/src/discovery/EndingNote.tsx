import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { DiscoveredEnding } from '@data-mesh/backstage-plugin-data-products-common';
import { RiArrowRightCircleLine } from '@remixicon/react';
import { EntityLink, SafeLink } from '../document';
import { formatDay, useLocale } from '../language';
import { dataProductsTranslationRef } from '../translation';
import styles from './discovery.module.css';

/** When something ends, or since when it has. */
export function EndDate(props: { date: string; now?: Date }) {
  const { date, now = new Date() } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const day = formatDay({ date, locale: useLocale(), style: 'medium' });
  return (
    <>
      {new Date(date) <= now
        ? t('discovery.entry.ended', { date: day })
        : t('discovery.entry.ends', { date: day })}
    </>
  );
}

function Successor(props: { ending: DiscoveredEnding }) {
  const { successor, successorRef, successorTitle } = props.ending;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (successorRef) {
    return (
      <>
        {t('product.ending.successor', {
          successor: (
            <EntityLink entity={successorRef}>
              {successorTitle ?? successor}
            </EntityLink>
          ),
        })}
      </>
    );
  }
  if (!successor) return <>{t('product.ending.noSuccessor')}</>;
  return (
    <>
      {/^https?:/i.test(successor)
        ? t('product.ending.successor', {
            successor: <SafeLink to={successor}>{successor}</SafeLink>,
          })
        : t('product.ending.successorNotInCatalog', { successor })}
    </>
  );
}

/** What to use instead of something that ends: the first thing to read about it. */
export function EndingNote(props: { ending: DiscoveredEnding }) {
  const { ending } = props;
  return (
    <div className={styles.ending}>
      <RiArrowRightCircleLine size={18} aria-hidden />
      <Text as="p" variant="body-medium" weight="bold">
        <Successor ending={ending} />
      </Text>
      {ending.date && (
        <Text as="p" variant="body-medium">
          <EndDate date={ending.date} />
        </Text>
      )}
    </div>
  );
}
