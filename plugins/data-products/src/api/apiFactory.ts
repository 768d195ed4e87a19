import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { dataProductsApiRef } from './DataProductsApi';
import { DataProductsClient } from './DataProductsClient';

/** Makes the client of the backend, in either frontend system. */
export const dataProductsApiFactory = createApiFactory({
  api: dataProductsApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: apis => new DataProductsClient(apis),
});
