import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Button, Flex, Text } from '@backstage/ui';
import { useMemo } from 'react';
import { LoadingLines, RequestFailed } from '../../../loading';
import { useNumbers } from '../../../language';
import { useRevealed } from '../../../lists';
import { dataProductsTranslationRef } from '../../../translation';
import type { VersionPair } from '../address/usePairInAddress';
import { useVersionNames } from '../useVersionNames';
import { LogEntry } from './LogEntry';
import { useChangeLog } from './useChangeLog';
import styles from '../changes.module.css';

/** What each version of a contract brought, as the comparison tells it. */
export function ChangeLog(props: {
  entityRef: string;
  onCompare(pair: VersionPair): void;
}) {
  const { entityRef, onCompare } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { loaded, error, loading, loadMore, retry } = useChangeLog(entityRef);
  const { reveal, refOf } = useRevealed();
  const numbers = useNumbers();
  const versions = useMemo(
    () =>
      loaded?.items.flatMap(({ version, before }) =>
        before ? [version, before] : [version],
      ) ?? [],
    [loaded],
  );
  const names = useVersionNames({ versions, entityRef });
  return (
    <EntityInfoCard title={t('contract.changes.log.title')}>
      <Flex direction="column" gap="4">
        <Text as="p" variant="body-small" color="secondary">
          {t('contract.changes.log.about')}
        </Text>
        {!loaded && !error && <LoadingLines lines={6} />}
        {loaded && (
          <ol className={styles.log}>
            {loaded.items.map((change, index) => (
              <LogEntry
                key={`${change.version.entityRef} ${change.version.key}`}
                entryRef={refOf(`${index}`)}
                change={change}
                names={names}
                ownRef={entityRef}
                onCompare={onCompare}
                isLast={index + 1 === loaded.total}
              />
            ))}
          </ol>
        )}
        {error && <RequestFailed error={error} onTryAgain={retry} />}
        {loaded?.cursor && !error && (
          <div>
            <Button
              variant="secondary"
              isPending={loading}
              onPress={() => {
                reveal(`${loaded.items.length}`);
                loadMore();
              }}
            >
              {t('contract.changes.log.moreVersions', {
                shown: numbers.format(loaded.items.length),
                total: numbers.format(loaded.total),
              })}
            </Button>
          </div>
        )}
      </Flex>
    </EntityInfoCard>
  );
}
