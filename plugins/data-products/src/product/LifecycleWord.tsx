import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiCircleLine } from '@remixicon/react';
import { StatusWord } from '../status';
import { dataProductsTranslationRef } from '../translation';
import { isKnownLifecycle, lifecycles } from './lifecycles';

/** Where a product or contract stands in its life; a word of nobody's standard stays as it is. */
export function LifecycleWord(props: { lifecycle: string }) {
  const { lifecycle } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  if (!isKnownLifecycle(lifecycle)) {
    return (
      <StatusWord icon={RiCircleLine} tone="neutral">
        {lifecycle}
      </StatusWord>
    );
  }
  const { icon, tone, key } = lifecycles[lifecycle];
  return (
    <StatusWord icon={icon} tone={tone}>
      {t(key)}
    </StatusWord>
  );
}
