import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Select } from '@backstage/ui';
import type { DiscoverySort } from '@data-mesh/backstage-plugin-data-products-common';
import { RiSortAlphabetAsc, RiSortAlphabetDesc } from '@remixicon/react';
import { dataProductsTranslationRef } from '../translation';
import type { Address } from './address';
import { effectiveSort } from './toRequest';
import styles from './discovery.module.css';

const SORTS = ['title', 'domain', 'lifecycle', 'owner'] as const;

/** Chooses the order of the list. The best match always comes first. */
export function SortField(props: {
  address: Address;
  onChange(change: Pick<Address, 'sort' | 'order'>): void;
}) {
  const { address, onChange } = props;
  const { order } = address;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const sort = effectiveSort(address);
  const searched = effectiveSort({ ...address, sort: undefined });
  const options = searched === 'relevance' ? [searched, ...SORTS] : [...SORTS];
  const descending = order === 'desc';
  return (
    <div className={styles.sort}>
      <Select
        className={styles.sortField}
        label={t('discovery.sort.label')}
        options={options.map(value => ({
          value,
          label: t(`discovery.sort.${value}`),
        }))}
        selectedKey={sort}
        onSelectionChange={key => {
          const chosen = options.find(option => option === key);
          onChange({
            order,
            sort: chosen === searched ? undefined : (chosen as DiscoverySort),
          });
        }}
      />
      <ButtonIcon
        variant="secondary"
        isDisabled={sort === 'relevance'}
        icon={descending ? <RiSortAlphabetDesc /> : <RiSortAlphabetAsc />}
        aria-label={t(
          descending ? 'discovery.sort.ascend' : 'discovery.sort.descend',
        )}
        onPress={() =>
          onChange({ sort: address.sort, order: descending ? 'asc' : 'desc' })
        }
      />
    </div>
  );
}
