import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { DiscoveryPage } from '@data-mesh/backstage-plugin-data-products-common';
import { useRevealed } from '../lists';
import { dataProductsTranslationRef } from '../translation';
import { EntryRow } from './EntryRow';
import styles from './discovery.module.css';

/** What was found so far; it fades while the answer to a new question is on its way. */
export function EntryList(props: {
  found: DiscoveryPage;
  loading: 'list' | 'more' | undefined;
  onMore(): void;
}) {
  const { found, loading, onMore } = props;
  const { items, nextCursor } = found;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { reveal, refOf } = useRevealed();
  return (
    <>
      <ul
        aria-busy={loading === 'list'}
        className={
          loading === 'list' ? `${styles.list} ${styles.old}` : styles.list
        }
      >
        {items.map((entry, index) => (
          <EntryRow
            key={entry.entityRef}
            rowRef={refOf(`${index}`)}
            entry={entry}
          />
        ))}
      </ul>
      {nextCursor && (
        <div>
          <Button
            variant="secondary"
            isPending={loading === 'more'}
            onPress={() => {
              reveal(`${items.length}`);
              onMore();
            }}
          >
            {t('discovery.more')}
          </Button>
        </div>
      )}
    </>
  );
}
