import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { dataProductFilesReadPermission } from '@data-mesh/backstage-plugin-data-products-common';
import { RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import type { ProblemFilter } from './useProblemFilter';

/** Why there is no list: no permission, no backend module, or a failure. */
export function ProblemsFailed(props: {
  error: Error;
  filter: ProblemFilter;
  onTryAgain(): void;
}) {
  const { error, filter, onTryAgain } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { statusCode } = error as { statusCode?: number };
  if (statusCode === 403) {
    return (
      <Alert
        status="info"
        icon
        title={t('problems.denied.title')}
        description={t('problems.denied.description', {
          permission: dataProductFilesReadPermission.name,
        })}
      />
    );
  }
  // For an entity that does not exist the backend says so itself.
  if (statusCode === 404 && !filter.entityRef) {
    return (
      <Alert
        status="info"
        icon
        title={t('problems.missing.title')}
        description={t('problems.missing.description')}
      />
    );
  }
  return <RequestFailed error={error} onTryAgain={onTryAgain} />;
}
