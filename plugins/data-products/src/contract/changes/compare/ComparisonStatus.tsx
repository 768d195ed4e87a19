import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Comparison } from '@data-mesh/data-contract';
import { LoadingLines } from '../../../loading';
import { dataProductsTranslationRef } from '../../../translation';
import contractStyles from '../../contract.module.css';

/**
 * The verdict in a sentence. It stays where it is while another pair is loaded,
 * so that screen readers say the next one as soon as it is there.
 */
export function ComparisonStatus(props: {
  /** Whether one version was chosen twice. */
  isSame: boolean;
  isWaiting: boolean;
  comparison?: Comparison;
}) {
  const { isSame, isWaiting, comparison } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <div>
      <div role="status">
        {isSame && <Text as="p">{t('contract.changes.compare.same')}</Text>}
        {comparison && (
          <Text as="p" className={contractStyles.sentence}>
            {comparison.differences.length > 0
              ? comparison.version.sentence
              : t('contract.changes.compare.equal')}
          </Text>
        )}
      </div>
      {isWaiting && <LoadingLines lines={6} />}
    </div>
  );
}
