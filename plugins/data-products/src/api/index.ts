export {
  dataProductsApiRef,
  type DataProductsApi,
  type DiscoveryFacetsRequest,
  type FileProblemsRequest,
} from './DataProductsApi';
export { DataProductsClient } from './DataProductsClient';
