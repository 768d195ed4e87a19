import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { dataProductsApiRef } from '../api';
import { DownloadButton } from '../csv';
import { LoadingLines, RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import { ActiveFilters } from './ActiveFilters';
import { type Address, noFilter } from './address';
import { entriesCsv } from './entriesCsv';
import { EntryList } from './EntryList';
import { FilterFields } from './FilterFields';
import { IgnoredParts } from './IgnoredParts';
import { NothingFound } from './NothingFound';
import { SearchBox } from './SearchBox';
import { SortField } from './SortField';
import { toRequest } from './toRequest';
import { Total } from './Total';
import type { ChangeAddress } from './useAddress';
import { useEntries } from './useEntries';
import { useFacets } from './useFacets';
import styles from './discovery.module.css';

/** One of the two lists: what it is searched and narrowed by, and what is found. */
export function Results(props: {
  address: Address;
  ignored: string[];
  textTooLong: boolean;
  onChange: ChangeAddress;
}) {
  const { address, ignored, textTooLong, onChange } = props;
  const { kind, text, filter } = address;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const api = useApi(dataProductsApiRef);
  const request = toRequest(address);
  const { found, error, loading, loadMore, reload } = useEntries(request);
  const { value: facets, error: noFacets, retry } = useFacets(request);

  const loadAgain = () => {
    if (found) {
      loadMore();
    } else {
      reload();
    }
    if (noFacets) retry();
  };
  return (
    <div className={styles.page}>
      <IgnoredParts parts={ignored} onForget={() => onChange({})} />
      <div className={styles.controls}>
        <SearchBox
          kind={kind}
          text={text}
          textTooLong={textTooLong}
          onChange={words => onChange({ text: words }, { replace: true })}
        />
        <FilterFields
          kind={kind}
          filter={filter}
          facets={facets}
          onChange={chosen => onChange({ filter: chosen })}
        />
        {noFacets && !error && (
          <Text role="alert">
            {t('discovery.filters.failed', { reason: noFacets.message })}
          </Text>
        )}
        <ActiveFilters
          filter={filter}
          facets={facets}
          onChange={left => onChange({ filter: left })}
          onClear={() => onChange({ filter: noFilter(), text: '' })}
        />
      </div>
      <div className={styles.bar}>
        <Total kind={kind} found={found} />
        {found && found.items.length > 0 && (
          <div className={styles.actions}>
            <DownloadButton
              fileName={`data-${kind}s.csv`}
              makeCsv={options => entriesCsv({ api, request, ...options })}
            />
            <SortField address={address} onChange={onChange} />
          </div>
        )}
      </div>
      {!found && loading && <LoadingLines lines={8} />}
      {found && found.items.length > 0 && (
        <EntryList found={found} loading={loading} onMore={loadMore} />
      )}
      {found && found.items.length === 0 && (
        <NothingFound address={address} onChange={onChange} />
      )}
      {error && <RequestFailed error={error} onTryAgain={loadAgain} />}
    </div>
  );
}
