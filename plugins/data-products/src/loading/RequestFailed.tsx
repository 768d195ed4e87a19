import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { dataProductsTranslationRef } from '../translation';

/** A request that failed, with its reason and a way to try again. */
export function RequestFailed(props: { error: Error; onTryAgain(): void }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('loading.failed')}
      description={props.error.message}
      customActions={
        <Button size="small" variant="secondary" onPress={props.onTryAgain}>
          {t('loading.tryAgain')}
        </Button>
      }
    />
  );
}
