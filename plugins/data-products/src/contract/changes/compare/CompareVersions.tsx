import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Button, Flex } from '@backstage/ui';
import type {
  ContractVersion,
  DataContractEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  type MutableRefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { LoadingLines, RequestFailed } from '../../../loading';
import { useNumbers } from '../../../language';
import { useRevealed } from '../../../lists';
import { dataProductsTranslationRef } from '../../../translation';
import { usePairInAddress } from '../address/usePairInAddress';
import { ElementsContext } from '../differences/ElementsContext';
import { useElementPaths } from '../differences/useElementPaths';
import { chooseUsual } from './chooseUsual';
import { ComparedPair } from './ComparedPair';
import { showCard } from './showCard';
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
  cardRef: MutableRefObject<HTMLDivElement | null>;
}) {
  const { entity, versions, total, isLoading, error, onLoadMore, cardRef } =
    props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const entityRef = stringifyEntityRef(entity);
  const [asked, choose] = usePairInAddress();
  // Older ones that are listed later do not change the two that are open.
  const [first] = useState(versions);
  const uses = useTeamUses(first.map(version => version.entityRef));
  const usual = useMemo(
    () => chooseUsual({ versions: first, entityRef, uses: uses.value ?? [] }),
    [first, entityRef, uses.value],
  );
  const numbers = useNumbers();
  const { reveal, refOf } = useRevealed();
  // Where the versions can be chosen that the last page brought.
  const takesFocus = refOf(onLoadMore ? 'some' : 'all');
  const elements = useElementPaths(entity);
  const older = asked.older ?? usual.older.key;
  const newer = asked.newer ?? usual.newer.key;
  const isChosen = Boolean(asked.older && asked.newer);
  const isUsual = older === usual.older.key && newer === usual.newer.key;

  // Who comes by a link wants to see the comparison; who chose here sees it.
  const pair = isChosen ? `${older} ${newer}` : undefined;
  const chosenHere = useRef<string>();
  useEffect(() => {
    if (pair && pair !== chosenHere.current) showCard(cardRef.current);
  }, [pair, cardRef]);

  return (
    <div
      ref={node => {
        cardRef.current = node;
        takesFocus(node);
      }}
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
                onChoose={chosen => {
                  chosenHere.current = `${chosen.older} ${chosen.newer}`;
                  choose(chosen);
                }}
                onReset={() => {
                  choose({});
                  // The button that was pressed goes.
                  showCard(cardRef.current);
                }}
              />
            )}
            {onLoadMore && (
              <div>
                <Button
                  variant="secondary"
                  isPending={isLoading}
                  onPress={() => {
                    reveal('all');
                    onLoadMore();
                  }}
                >
                  {t('contract.changes.compare.moreVersions', {
                    shown: numbers.format(versions.length),
                    total: numbers.format(total),
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
