import {
  RELATION_API_PROVIDED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import type { DataContractEntity } from '@data-mesh/backstage-plugin-data-products-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EntityLinks } from '../../../document';
import { loadEntities } from '../../../lineage/loading/loadEntities';
import { LoadingLines, RequestFailed } from '../../../loading';
import { dataProductsTranslationRef } from '../../../translation';

/** Enough to know that the reader may see it. */
const FIELDS = ['kind', 'metadata.namespace', 'metadata.name'];

/** Those who promise a contract and whom the reader may see: relations name others, too. */
function useProducers(contract: DataContractEntity) {
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async () => {
    const entityRefs = getEntityRelations(
      contract,
      RELATION_API_PROVIDED_BY,
    ).map(ref => stringifyEntityRef(ref));
    const entities = await loadEntities({
      catalog,
      entityRefs,
      fields: FIELDS,
    });
    return entityRefs.filter(ref => entities.get(ref));
  }, [catalog, contract]);
}

/** Those who promise a contract, by name. */
export function Producers(props: { contract: DataContractEntity }) {
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { value: entityRefs, error, retry } = useProducers(props.contract);
  if (error) return <RequestFailed error={error} onTryAgain={retry} />;
  if (!entityRefs) return <LoadingLines lines={1} />;
  return (
    <Text as="p" variant="body-medium">
      {entityRefs.length > 0 ? (
        <EntityLinks entityRefs={entityRefs} />
      ) : (
        t('contract.changes.affected.noProducer')
      )}
    </Text>
  );
}
