import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Skeleton } from '@backstage/ui';
import { dataProductsTranslationRef } from '../translation';

/** Lines in the place of what is on its way. */
export function LoadingLines(props: { lines?: number }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (
    <Flex
      direction="column"
      gap="3"
      role="status"
      aria-label={t('loading.loading')}
    >
      {Array.from({ length: props.lines ?? 3 }, (_, line) => (
        <Skeleton key={line} width={line % 2 ? '60%' : '90%'} height={18} />
      ))}
    </Flex>
  );
}
