import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Button, Flex } from '@backstage/ui';
import type {
  ContractVersion,
  DataContractEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useEffect, useMemo, useRef } from 'react';
import { LoadingLines, RequestFailed } from '../../../notes';
import { dataProductsTranslationRef } from '../../../translation';
import { usePairInAddress } from '../address/usePairInAddress';
import { ElementsContext } from '../differences/ElementsContext';
import { useElementPaths } from '../differences/useElementPaths';
import { chooseUsual } from './chooseUsual';
import { ComparedPair } from './ComparedPair';
import { useTeamUses } from './useTeamUses';
import styles from '../changes.module.css';

/** Any two versions of a contract, compared; the address keeps which. */
export function CompareVersions(props: {
  entity: DataContractEntity;
  /** Two at least. */
  versions: readonly ContractVersion[];
  total: number;
  isLoading: boolean;
  error?: Error;
  /** Absent if all are there. */
  onLoadMore?(): void;
}) {
  const { entity, versions, total, isLoading, error, onLoadMore } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const entityRef = stringifyEntityRef(entity);
  const [asked, choose] = usePairInAddress();
  const uses = useTeamUses(versions.map(version => version.entityRef));
  const usual = useMemo(
    () => chooseUsual({ versions, entityRef, uses: uses.value ?? [] }),
    [versions, entityRef, uses.value],
  );
  const elements = useElementPaths(entity);
  const older = asked.older ?? usual.older.key;
  const newer = asked.newer ?? usual.newer.key;
  const isChosen = Boolean(asked.older && asked.newer);
  const isUsual = older === usual.older.key && newer === usual.newer.key;

  // Who comes by a link, or from the change log, wants to see the comparison.
  const card = useRef<HTMLDivElement>(null);
  const isHere = useRef(false);
  useEffect(() => {
    if (isChosen && !isHere.current) {
      card.current?.focus({ preventScroll: true });
      card.current?.scrollIntoView?.({ block: 'start' });
    }
    isHere.current = false;
  }, [isChosen, asked.older, asked.newer]);

  return (
    <div
      ref={card}
      role="group"
      aria-label={t('contract.changes.compare.title')}
      tabIndex={-1}
      className={styles.card}
    >
      <EntityInfoCard title={t('contract.changes.compare.title')}>
        <ElementsContext.Provider value={elements}>
          <Flex direction="column" gap="4">
            {uses.loading && !isChosen ? (
              <LoadingLines lines={6} />
            ) : (
              <ComparedPair
                entity={entity}
                versions={versions}
                older={older}
                newer={newer}
                why={isUsual ? usual.why : undefined}
                onChoose={pair => {
                  isHere.current = true;
                  choose(pair);
                }}
              />
            )}
            {onLoadMore && (
              <div>
                <Button
                  variant="secondary"
                  isPending={isLoading}
                  onPress={onLoadMore}
                >
                  {t('contract.changes.compare.moreVersions', {
                    shown: `${versions.length}`,
                    total: `${total}`,
                  })}
                </Button>
              </div>
            )}
            {error && onLoadMore && (
              <RequestFailed error={error} onTryAgain={onLoadMore} />
            )}
          </Flex>
        </ElementsContext.Provider>
      </EntityInfoCard>
    </div>
  );
}
