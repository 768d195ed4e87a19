import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select, SelectItem } from '@backstage/ui';
import type {
  DiscoveryFacetValue,
  DiscoveryField,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useState } from 'react';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import { fields } from './fields';
import { useValueTitle } from './useValueTitle';
import styles from './discovery.module.css';

/** From so many values on, one looks for a value by writing. */
const SEARCH_FROM = 9;
/** More in one list nobody reads, and a browser is slow to show. */
const SHOWN_AT_ONCE = 100;
const MORE = ' more';

/** Chooses values of one field, each with how many entries have it. */
export function FilterField(props: {
  field: DiscoveryField;
  values: DiscoveryFacetValue[];
  selected: string[];
  onChange(selected: string[]): void;
}) {
  const { field, values, selected, onChange } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const valueTitle = useValueTitle();
  const [sought, setSought] = useState('');

  const known = new Set(values.map(({ value }) => value));
  const options = [
    ...selected
      .filter(value => !known.has(value))
      .map((value): DiscoveryFacetValue => ({ value, count: 0 })),
    ...values,
  ].map(({ value, title, count, isMinimum }) => ({
    id: value,
    title: valueTitle({ field, value, title }),
    count: `${numbers.format(count)}${isMinimum ? '+' : ''}`,
  }));
  const matching = options.filter(({ title }) =>
    title.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  const items = matching.slice(0, SHOWN_AT_ONCE);
  if (matching.length > items.length) {
    const hidden = numbers.format(matching.length - items.length);
    items.push({
      id: MORE,
      title: t('discovery.filters.more', { hidden }),
      count: '',
    });
  }
  return (
    <Select
      className={styles.filter}
      selectionMode="multiple"
      label={t(fields[field].key)}
      placeholder={t('discovery.filters.any')}
      items={items}
      value={selected}
      onChange={keys => onChange((keys as (string | number)[]).map(String))}
      search={
        options.length >= SEARCH_FROM
          ? {
              mode: 'server',
              inputValue: sought,
              onInputChange: setSought,
              placeholder: t('discovery.filters.find'),
            }
          : undefined
      }
    >
      {({ id, title, count }) => (
        <SelectItem
          id={id}
          textValue={title}
          isDisabled={id === MORE}
          showSelectionIndicator={id !== MORE}
        >
          <span className={styles.option}>
            <span>{title}</span>
            <span className={styles.count}>{count}</span>
          </span>
        </SelectItem>
      )}
    </Select>
  );
}
