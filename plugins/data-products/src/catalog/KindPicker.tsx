import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  EntityKindFilter,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import { Select, Text } from '@backstage/ui';
import { useEffect, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { dataProductsTranslationRef } from '../translation';
import { kindTitle } from './kindTitle';

const lowerCase = (kind: string) => kind.toLocaleLowerCase('en-US');

/** Chooses which kind the catalog lists, as the stock filter does. */
export function KindPicker(props: { initialKind: string }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const catalog = useApi(catalogApiRef);
  const { filters, queryParameters, updateFilters } = useEntityList();
  const { value: kinds, error } = useAsync(async () => {
    const { facets } = await catalog.getEntityFacets({ facets: ['kind'] });
    return facets.kind.map(({ value }) => value);
  }, [catalog]);

  const [asked] = [queryParameters.kind].flat();
  const listed = filters.kind?.value;
  const [kind, setKind] = useState(
    lowerCase(asked || listed || props.initialKind),
  );
  const written = kinds?.find(known => lowerCase(known) === kind) ?? kind;
  const title = kindTitle(written);

  // Somebody follows a link or goes back, or another filter changes the kind.
  useEffect(() => {
    if (asked) setKind(lowerCase(asked));
  }, [asked]);
  useEffect(() => {
    if (listed) setKind(lowerCase(listed));
  }, [listed]);
  useEffect(() => {
    updateFilters({ kind: new EntityKindFilter(kind, title) });
  }, [kind, title, updateFilters]);

  if (error) return <Text role="alert">{t('catalog.kindPicker.failed')}</Text>;
  return (
    <Select
      label={t('catalog.kindPicker.label')}
      selectedKey={kind}
      onSelectionChange={key => setKind(String(key))}
      options={[...new Set([...(kinds ?? []), written])]
        .sort()
        .map(value => ({ value: lowerCase(value), label: kindTitle(value) }))}
    />
  );
}
