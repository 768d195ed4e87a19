import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FindingSeverity } from '@data-mesh/data-contract';
import { StatusWord } from '../status';
import { useCounted } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { severities } from './severities';
import styles from './findings.module.css';

/** How many findings there are of each severity, in words. */
export function SeverityCounts(props: {
  /** The gravest first, none with zero. */
  counts: { severity: FindingSeverity; count: number }[];
}) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  return (
    <span className={styles.counts}>
      {props.counts.map(({ severity, count }) => (
        <StatusWord
          key={severity}
          icon={severities[severity].icon}
          tone={severities[severity].tone}
        >
          {t(severities[severity].summaryKey, counted(count))}
        </StatusWord>
      ))}
    </span>
  );
}
