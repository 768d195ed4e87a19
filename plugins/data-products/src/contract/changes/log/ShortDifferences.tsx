import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Difference } from '@data-mesh/data-contract';
import { StatusWord } from '../../../status';
import { useCounted, useNumbers } from '../../../language';
import { dataProductsTranslationRef } from '../../../translation';
import { Fold } from '../../Fold';
import { impacts } from '../impacts';
import styles from '../changes.module.css';

/** As many as tell what kind of change it was. */
const FIRST = 5;

function Lines(props: { differences: readonly Difference[] }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <ul className={styles.short}>
      {props.differences.map(({ impact, reason }, index) => (
        <li key={index}>
          <StatusWord icon={impacts[impact].icon} tone={impacts[impact].tone}>
            <strong>{t(impacts[impact].key)}</strong>
            {': '}
            {reason}
          </StatusWord>
        </li>
      ))}
    </ul>
  );
}

/** The worst differences of a version, a line each; what hurts nobody is folded. */
export function ShortDifferences(props: {
  differences: readonly Difference[];
  /** How many there are with those that are not at hand. */
  total: number;
}) {
  const { differences, total } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const counted = useCounted();
  const hurting = differences.filter(({ impact }) => impact !== 'safe');
  const safe = differences.filter(({ impact }) => impact === 'safe');
  const more = total - differences.length;
  return (
    <>
      {hurting.length > 0 && <Lines differences={hurting.slice(0, FIRST)} />}
      {hurting.length > FIRST && (
        <Fold title={t('contract.more', counted(hurting.length - FIRST))}>
          <Lines differences={hurting.slice(FIRST)} />
        </Fold>
      )}
      {safe.length > 0 && (
        <Fold
          title={t('contract.changes.log.safe', {
            number: numbers.format(safe.length),
          })}
        >
          <Lines differences={safe} />
        </Fold>
      )}
      {more > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('contract.changes.log.more', counted(more))}
        </Text>
      )}
    </>
  );
}
