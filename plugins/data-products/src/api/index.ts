export {
  dataProductsApiRef,
  type DataProductsApi,
  type FileProblemsRequest,
} from './DataProductsApi';
export { DataProductsClient } from './DataProductsClient';
