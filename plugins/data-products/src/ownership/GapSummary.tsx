import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useCounted } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { hasNoGaps } from './countGaps';
import type { Survey } from './surveyProducts';

const SENTENCES = [
  ['business', 'nobody', 'ownership.products.count.businessNobody'],
  ['technical', 'nobody', 'ownership.products.count.technicalNobody'],
  ['business', 'notInCatalog', 'ownership.products.count.businessNotInCatalog'],
  [
    'technical',
    'notInCatalog',
    'ownership.products.count.technicalNotInCatalog',
  ],
  ['business', 'emptyGroup', 'ownership.products.count.businessEmptyGroup'],
  ['technical', 'emptyGroup', 'ownership.products.count.technicalEmptyGroup'],
] as const;

/** How many products there are, and how many lack an owner in which way. */
export function GapSummary(props: {
  survey: Survey;
  /** Whether all is well where no product lacks an owner. */
  praise: boolean;
}) {
  const { total, gaps } = props.survey;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const counted = useCounted();
  return (
    <Text as="p" variant="body-medium">
      {[
        t('ownership.products.count.all', counted(total)),
        ...SENTENCES.filter(([role, gap]) => gaps[role][gap] > 0).map(
          ([role, gap, key]) => t(key, counted(gaps[role][gap])),
        ),
        ...(props.praise && hasNoGaps(gaps)
          ? [t('ownership.products.count.noGaps', { count: total })]
          : []),
      ].join(' ')}
    </Text>
  );
}
