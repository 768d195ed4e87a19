import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { entityFindings } from '@data-mesh/backstage-plugin-data-products-common';
import { RiCheckboxCircleLine, RiQuestionLine } from '@remixicon/react';
import { StatusWord } from '../notes';
import { dataProductsTranslationRef } from '../translation';
import { FINDINGS_ANCHOR } from './FindingsCard';
import { countBySeverity, severities } from './severities';
import styles from './findings.module.css';

/** How much is wrong with the document of an entity; nothing where nothing is. */
export function FindingCounts(props: { entity: Entity }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counts = countBySeverity(entityFindings(props.entity));
  if (counts.length === 0) return null;
  return (
    <span className={styles.counts}>
      {counts.map(({ severity, count }) => (
        <StatusWord
          key={severity}
          icon={severities[severity].icon}
          tone={severities[severity].tone}
        >
          {t(severities[severity].summaryKey, { count })}
        </StatusWord>
      ))}
    </span>
  );
}

/** How much is wrong with the document of an entity, with the way to the list. */
export function FindingsCount(props: { entity: Entity }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (entityFindings(props.entity).length === 0) {
    return props.entity.spec?.definition ? (
      <StatusWord icon={RiCheckboxCircleLine} tone="good">
        {t('findings.summary.clean')}
      </StatusWord>
    ) : (
      <StatusWord icon={RiQuestionLine} tone="neutral">
        {t('findings.summary.notChecked')}
      </StatusWord>
    );
  }
  return (
    <Link href={`#${FINDINGS_ANCHOR}`} variant="body-medium">
      <FindingCounts entity={props.entity} />
    </Link>
  );
}
