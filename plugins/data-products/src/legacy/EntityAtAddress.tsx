import { useApi } from '@backstage/core-plugin-api';
import {
  AsyncEntityProvider,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

function KnownAddress(props: {
  kind: string;
  namespace: string;
  name: string;
  children: ReactNode;
}) {
  const { kind, namespace, name, children } = props;
  const catalogApi = useApi(catalogApiRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => catalogApi.getEntityByRef({ kind, namespace, name }),
    [catalogApi, kind, namespace, name],
  );
  return (
    <AsyncEntityProvider
      entity={value}
      error={error}
      loading={loading}
      refresh={retry}
    >
      {children}
    </AsyncEntityProvider>
  );
}

/**
 * Provides the entity of a kind that the address of the page names. The stock
 * `CatalogEntityPage` would too, but mounted a second time it would take over
 * the links to all entities.
 */
export function EntityAtAddress(props: { kind: string; children: ReactNode }) {
  const { kind, children } = props;
  const { namespace = '', name = '' } = useParams();
  return (
    // A new page for each entity, so that none shows what belongs to the one before.
    <KnownAddress
      key={`${namespace}/${name}`}
      kind={kind}
      namespace={namespace}
      name={name}
    >
      {children}
    </KnownAddress>
  );
}
