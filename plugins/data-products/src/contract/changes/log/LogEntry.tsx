import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import type {
  ContractChange,
  ContractVersion,
} from '@data-mesh/backstage-plugin-data-products-common';
import { RiMapPinLine } from '@remixicon/react';
import type { Ref } from 'react';
import { StatusWord } from '../../../status';
import { When } from '../../../language';
import { dataProductsTranslationRef } from '../../../translation';
import type { VersionPair } from '../address/usePairInAddress';
import { ImpactCounts } from '../ImpactCounts';
import type { VersionNames } from '../useVersionNames';
import { ShortDifferences } from './ShortDifferences';
import styles from '../changes.module.css';

/** One version: since when it is here, what it brought, and whether its number says enough. */
export function LogEntry(props: {
  change: ContractChange;
  names: VersionNames;
  /** The contract whose log this is; its predecessors have other references. */
  ownRef: string;
  /** Whether it is the oldest version that is known. */
  isLast: boolean;
  entryRef: Ref<HTMLLIElement>;
  onCompare(pair: VersionPair): void;
}) {
  const { change, names, ownRef, isLast, onCompare } = props;
  const { version, before, summary, differences } = change;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counts = summary?.counts;
  const total = counts ? counts.breaking + counts.risky + counts.safe : 0;
  return (
    <li ref={props.entryRef} tabIndex={-1} className={styles.entry}>
      <div className={styles.head}>
        <Text as="h4" variant="body-large" weight="bold">
          {names.number(version)}
        </Text>
        {version.entityRef !== ownRef && (
          <span className={styles.kind}>
            {t('contract.changes.log.of', {
              contract: parseEntityRef(version.entityRef).name,
            })}
          </span>
        )}
        {version.current && (
          <StatusWord icon={RiMapPinLine} tone="neutral">
            {t('contract.changes.version.isCurrent')}
          </StatusWord>
        )}
        <span className={styles.kind}>
          {t('contract.changes.log.since', {
            when: <When time={version.firstSeenAt} />,
          })}
        </span>
      </div>
      {summary && (
        <Text as="p" variant="body-medium">
          {total > 0
            ? summary.version.sentence
            : t('contract.changes.log.equal')}
        </Text>
      )}
      {!summary && (
        <Text as="p" variant="body-medium" color="secondary">
          {t(reasonOfNothing({ before, isLast }))}
        </Text>
      )}
      {counts && total > 0 && (
        <>
          <div className={styles.place}>
            <ImpactCounts counts={counts} />
          </div>
          <ShortDifferences differences={differences} total={total} />
        </>
      )}
      {before && summary && (
        <div>
          <Button
            size="small"
            variant="secondary"
            onPress={() => onCompare({ older: before.key, newer: version.key })}
          >
            {t('contract.changes.log.compare', {
              newer: names.short(version),
              older: names.short(before),
            })}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Why nothing is told of what a version brought. */
function reasonOfNothing(options: {
  before: ContractVersion | undefined;
  isLast: boolean;
}) {
  const { before, isLast } = options;
  if (before) return 'contract.changes.log.incomparable' as const;
  return isLast
    ? ('contract.changes.log.first' as const)
    : ('contract.changes.log.firstOlder' as const);
}
