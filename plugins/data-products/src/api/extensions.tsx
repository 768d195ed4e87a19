import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { dataProductsApiRef } from './DataProductsApi';
import { DataProductsClient } from './DataProductsClient';

/** The client of the backend. */
export const dataProductsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: dataProductsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new DataProductsClient(apis),
    }),
});
