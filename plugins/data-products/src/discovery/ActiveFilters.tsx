import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Tag, TagGroup } from '@backstage/ui';
import type {
  DiscoveryFacets,
  DiscoveryField,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import type { Address } from './address';
import { fieldNames, fields } from './fields';
import { useValueTitle } from './useValueTitle';
import styles from './discovery.module.css';

/** What narrows the list, each to remove by itself or all at once. */
export function ActiveFilters(props: {
  filter: Address['filter'];
  facets: DiscoveryFacets | undefined;
  onChange(filter: Address['filter']): void;
  onClear(): void;
}) {
  const { filter, facets, onChange, onClear } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const valueTitle = useValueTitle();

  const chip = (field: DiscoveryField, value: string) => {
    const facet = facets?.[field].find(known => known.value === value);
    const title = valueTitle({ field, value, title: facet?.title });
    const name = { field: t(fields[field].key), value: title };
    return {
      id: `${field}=${value}`,
      text: facets
        ? t('discovery.filters.chipWithCount', {
            ...name,
            entries: numbers.format(facet?.count ?? 0),
          })
        : t('discovery.filters.chip', name),
    };
  };
  const chips = fieldNames.flatMap(field =>
    filter[field].map(value => chip(field, value)),
  );
  if (chips.length === 0) return null;
  return (
    <div className={styles.activeFilters}>
      <TagGroup
        aria-label={t('discovery.filters.active')}
        onRemove={keys => {
          const left = { ...filter };
          for (const field of fieldNames) {
            left[field] = left[field].filter(
              value => !keys.has(`${field}=${value}`),
            );
          }
          onChange(left);
        }}
      >
        {chips.map(({ id, text }) => (
          <Tag key={id} id={id} className={styles.chip}>
            {text}
          </Tag>
        ))}
      </TagGroup>
      <Button size="small" variant="tertiary" onPress={onClear}>
        {t('discovery.filters.clear')}
      </Button>
    </div>
  );
}
