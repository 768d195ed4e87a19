export {
  dataProductsApiRef,
  type AcceptSourceRequest,
  type ContractComparisonRequest,
  type ContractDocumentRequest,
  type ContractVersionsRequest,
  type DataProductsApi,
  type DecideClaimsRequest,
  type DiscoveryFacetsRequest,
  type FileProblemsRequest,
  type RemovalConfirmation,
} from './DataProductsApi';
export { DataProductsClient } from './DataProductsClient';
