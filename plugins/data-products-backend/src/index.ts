/**
 * What happens to data products: follows what the catalog shows.
 *
 * @packageDocumentation
 */

export { dataProductsPlugin as default } from './plugin';
