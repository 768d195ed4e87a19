import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { entityFindings } from '@data-mesh/backstage-plugin-data-products-common';
import { RiCheckboxCircleLine, RiQuestionLine } from '@remixicon/react';
import { StatusWord } from '../status';
import { dataProductsTranslationRef } from '../translation';
import { FINDINGS_ANCHOR } from './FindingsCard';
import { countBySeverity } from './severities';
import { SeverityCounts } from './SeverityCounts';

/** How much is wrong with the document of an entity; nothing where nothing is. */
export function FindingCounts(props: { entity: Entity }) {
  const counts = countBySeverity(entityFindings(props.entity));
  return counts.length > 0 ? <SeverityCounts counts={counts} /> : null;
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
