import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { dataProductsTranslationRef } from '../translation';

/** Good news; or nothing that matches the filter. */
export function NoProblems(props: { filtered: boolean; onClear(): void }) {
  const { filtered, onClear } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return filtered ? (
    <Alert
      status="info"
      icon
      title={t('problems.empty.filtered')}
      description={t('problems.empty.filteredDescription')}
      customActions={
        <Button size="small" variant="secondary" onPress={onClear}>
          {t('problems.clear')}
        </Button>
      }
    />
  ) : (
    <Alert
      status="success"
      icon
      title={t('problems.empty.title')}
      description={t('problems.empty.description')}
    />
  );
}
