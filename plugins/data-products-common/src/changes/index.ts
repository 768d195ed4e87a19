export {
  DATA_PRODUCTS_CHANGED_TOPIC,
  type CatalogChange,
  type CatalogChangePage,
} from './types';
