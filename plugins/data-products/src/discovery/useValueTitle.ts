import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DiscoveryField } from '@data-mesh/backstage-plugin-data-products-common';
import { dataProductsTranslationRef } from '../translation';
import { describeValue } from './fields';

/** Says how a value of a filter is called. */
export function useValueTitle() {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  return (options: {
    field: DiscoveryField;
    value: string;
    title?: string;
  }): string => {
    const described = describeValue(options);
    return 'key' in described ? t(described.key) : described.words;
  };
}
