export {
  dataProductsApiRef,
  type ContractComparisonRequest,
  type ContractDocumentRequest,
  type ContractVersionsRequest,
  type DataProductsApi,
  type DiscoveryFacetsRequest,
  type FileProblemsRequest,
  type RemovalConfirmation,
} from './DataProductsApi';
export { DataProductsClient } from './DataProductsClient';
