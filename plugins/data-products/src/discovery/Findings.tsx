import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { DiscoveredEntry } from '@data-mesh/backstage-plugin-data-products-common';
import { FINDINGS_ANCHOR } from '../findings/FindingsCard';
import { severities } from '../findings/severities';
import { StatusWord } from '../notes';
import { dataProductsTranslationRef } from '../translation';
import styles from './discovery.module.css';

/** How much is wrong with the document of an entry, with the way to the list. */
export function Findings(props: {
  entry: Pick<DiscoveredEntry, 'entityRef' | 'findings'>;
}) {
  const { entityRef, findings } = props.entry;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const entityHref = useEntityRefLink();
  const counts = [
    { severity: 'error', count: findings.errors },
    { severity: 'warning', count: findings.warnings },
  ] as const;
  if (counts.every(({ count }) => count === 0)) return null;
  return (
    <Link to={`${entityHref(entityRef)}#${FINDINGS_ANCHOR}`} underline="always">
      <span className={styles.findings}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ severity, count }) => (
            <StatusWord
              key={severity}
              icon={severities[severity].icon}
              tone={severities[severity].tone}
            >
              {t(severities[severity].summaryKey, { count })}
            </StatusWord>
          ))}
      </span>
    </Link>
  );
}
