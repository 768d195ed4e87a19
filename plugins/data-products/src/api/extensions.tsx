import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { dataProductsApiFactory } from './apiFactory';

/** The client of the backend. */
export const dataProductsApi = ApiBlueprint.make({
  params: defineParams => defineParams(dataProductsApiFactory),
});
