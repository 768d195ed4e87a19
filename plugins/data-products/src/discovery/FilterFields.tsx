import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { DiscoveryFacets } from '@data-mesh/backstage-plugin-data-products-common';
import { RiFilter3Line } from '@remixicon/react';
import { useId, useState } from 'react';
import { useNumbers } from '../language';
import { dataProductsTranslationRef } from '../translation';
import type { Address } from './address';
import { fieldNames } from './fields';
import { FilterField } from './FilterField';
import styles from './discovery.module.css';

/** Everything that the list can be narrowed by; on a phone behind a button. */
export function FilterFields(props: {
  kind: Address['kind'];
  filter: Address['filter'];
  facets: DiscoveryFacets | undefined;
  onChange(filter: Address['filter']): void;
}) {
  const { kind, filter, facets, onChange } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const numbers = useNumbers();
  const [open, setOpen] = useState(false);
  const id = useId();
  const active = fieldNames.flatMap(field => filter[field]).length;
  // Contracts have no type.
  const offered = fieldNames.filter(
    field => field !== 'type' || kind === 'product' || filter.type.length > 0,
  );
  return (
    <>
      <Button
        className={styles.filtersButton}
        variant="secondary"
        iconStart={<RiFilter3Line />}
        aria-expanded={open}
        aria-controls={id}
        onPress={() => setOpen(!open)}
      >
        {active > 0
          ? t('discovery.filters.labelWithCount', {
              active: numbers.format(active),
            })
          : t('discovery.filters.label')}
      </Button>
      <div
        id={id}
        role="group"
        aria-label={t('discovery.filters.label')}
        className={open ? styles.filters : `${styles.filters} ${styles.folded}`}
      >
        {offered.map(field => (
          <FilterField
            key={field}
            field={field}
            values={facets?.[field] ?? []}
            selected={filter[field]}
            onChange={values => onChange({ ...filter, [field]: values })}
          />
        ))}
      </div>
    </>
  );
}
