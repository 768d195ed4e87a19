export { dataProductsRoutes } from './dataProductsRoutes';
export * from './entityCards';
export { DataProductFilesPage, DataProductsPage } from './pages';
export { dataProductsPlugin } from './plugin';
export { DataProductsSearchResultListItem } from './searchResults';
