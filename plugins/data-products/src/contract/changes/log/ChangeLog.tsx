import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Button, Flex, Text } from '@backstage/ui';
import { useMemo } from 'react';
import { LoadingLines, RequestFailed } from '../../../notes';
import { dataProductsTranslationRef } from '../../../translation';
import { useVersionNames } from '../useVersionNames';
import { LogEntry } from './LogEntry';
import { useChangeLog } from './useChangeLog';
import styles from '../changes.module.css';

/** What each version of a contract brought, as the comparison tells it. */
export function ChangeLog(props: { entityRef: string }) {
  const { entityRef } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { loaded, error, loading, loadMore, retry } = useChangeLog(entityRef);
  const versions = useMemo(
    () => loaded?.items.map(({ version }) => version) ?? [],
    [loaded],
  );
  const names = useVersionNames(versions);
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
                change={change}
                names={names}
                ownRef={entityRef}
                isLast={index + 1 === loaded.total}
              />
            ))}
          </ol>
        )}
        {error && <RequestFailed error={error} onTryAgain={retry} />}
        {loaded?.cursor && !error && (
          <div>
            <Button variant="secondary" isPending={loading} onPress={loadMore}>
              {t('contract.changes.log.moreVersions', {
                shown: `${loaded.items.length}`,
                total: `${loaded.total}`,
              })}
            </Button>
          </div>
        )}
      </Flex>
    </EntityInfoCard>
  );
}
