import type { ReactNode } from 'react';
import { Route } from 'react-router-dom';
import {
  DataContractEntityPage,
  DataProductEntityPage,
  DataProductFilesPage,
  DataProductsPage,
} from './pages';

/**
 * Everything that a legacy app needs for data products, inside of its
 * `<FlatRoutes>`: the page that lists them, the list of files to fix, and the
 * pages of data products and data contracts in the catalog.
 *
 * `entityPage` is what the app mounts below its `CatalogEntityPage`; an API that
 * is no data contract keeps it. Without it the app makes the pages of products
 * and contracts itself.
 *
 * @public
 */
export function dataProductsRoutes(options: { entityPage?: ReactNode } = {}) {
  const { entityPage } = options;
  return (
    <>
      <Route path="/data-products" element={<DataProductsPage />} />
      <Route path="/data-product-files" element={<DataProductFilesPage />} />
      {entityPage && (
        <>
          <Route
            path="/catalog/:namespace/dataproduct/:name"
            element={<DataProductEntityPage />}
          />
          <Route
            path="/catalog/:namespace/api/:name"
            element={<DataContractEntityPage entityPage={entityPage} />}
          />
        </>
      )}
    </>
  );
}
