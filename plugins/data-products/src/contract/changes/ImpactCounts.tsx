import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Comparison } from '@data-mesh/data-contract';
import { StatusWord } from '../../status';
import { useCounted, useNumbers } from '../../language';
import { dataProductsTranslationRef } from '../../translation';
import { IMPACTS, impacts } from './impacts';
import styles from './changes.module.css';

/** How many differences of each impact there are, in words, and of how many. */
export function ImpactCounts(props: { counts: Comparison['counts'] }) {
  const { counts } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const counted = useCounted();
  const total = counts.breaking + counts.risky + counts.safe;
  return (
    <span className={styles.counts}>
      {IMPACTS.filter(impact => counts[impact] > 0).map(impact => (
        <StatusWord
          key={impact}
          icon={impacts[impact].icon}
          tone={impacts[impact].tone}
        >
          {t(impacts[impact].countKey, {
            number: numbers.format(counts[impact]),
          })}
        </StatusWord>
      ))}
      <span>{t('contract.changes.counts.total', counted(total))}</span>
    </span>
  );
}
