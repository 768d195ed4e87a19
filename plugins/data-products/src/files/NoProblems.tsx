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
      title={t('files.empty.filtered')}
      description={t('files.empty.filteredDescription')}
      customActions={
        <Button size="small" variant="secondary" onPress={onClear}>
          {t('files.clear')}
        </Button>
      }
    />
  ) : (
    <Alert
      status="success"
      icon
      title={t('files.empty.title')}
      description={t('files.empty.description')}
    />
  );
}
