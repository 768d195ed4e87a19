import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { DiscoveryPage } from '@data-mesh/backstage-plugin-data-products-common';
import { useEffect, useRef } from 'react';
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
  const list = useRef<HTMLUListElement>(null);
  const askedAfter = useRef<number>();

  useEffect(() => {
    const first = askedAfter.current;
    if (first === undefined || loading) return;
    askedAfter.current = undefined;
    // With the last page the button is gone, and the focus would be nowhere.
    if (nextCursor || items.length <= first) return;
    const row = list.current?.children[first];
    if (row instanceof HTMLElement) row.focus();
  }, [loading, nextCursor, items]);

  return (
    <>
      <ul
        ref={list}
        aria-busy={loading === 'list'}
        className={
          loading === 'list' ? `${styles.list} ${styles.old}` : styles.list
        }
      >
        {items.map(entry => (
          <EntryRow key={entry.entityRef} entry={entry} />
        ))}
      </ul>
      {nextCursor && (
        <div>
          <Button
            variant="secondary"
            isPending={loading === 'more'}
            onPress={() => {
              askedAfter.current = items.length;
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
