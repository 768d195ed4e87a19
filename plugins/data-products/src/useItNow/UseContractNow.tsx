import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { DataContractEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { NotFoundError } from '@backstage/errors';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useContractReading } from '../contract/reading/useContractReading';
import { entityDocument } from '../document';
import { Gap } from '../gaps';
import { LoadingLines, RequestFailed } from '../loading';
import { dataProductsTranslationRef } from '../translation';
import { UseItNow } from './UseItNow';

/** *Use it now* where only the reference of the contract is known: it is loaded here. */
export function UseContractNow(props: { contractRef: string }) {
  const { contractRef } = props;
  const catalog = useApi(catalogApiRef);
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const gone = t('useItNow.gone');
  const { value, error, retry } = useAsyncRetry(async () => {
    const entity = await catalog.getEntityByRef(contractRef);
    if (!entity) throw new NotFoundError(gone);
    return entity as DataContractEntity;
  }, [catalog, contractRef, gone]);
  if (error) return <RequestFailed error={error} onTryAgain={retry} />;
  return value ? <ReadAndUse entity={value} /> : <LoadingLines />;
}

function ReadAndUse(props: { entity: DataContractEntity }) {
  const { entity } = props;
  const { t } = useTranslationRef(dataProductsTranslationRef);
  const { value: reading, error, retry } = useContractReading(entity);
  if (error) return <RequestFailed error={error} onTryAgain={retry} />;
  if (!reading) return <LoadingLines />;
  if (reading.status !== 'read') {
    return (
      <Gap
        message={t('useItNow.unreadable')}
        remedy={t('useItNow.unreadableRemedy')}
      />
    );
  }
  return (
    <UseItNow
      contract={reading.contract}
      definition={entity.spec.definition}
      document={entityDocument(entity)}
    />
  );
}
