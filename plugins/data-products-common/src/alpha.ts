/**
 * The part of the catalog's model that this suite adds. It follows an API of
 * Backstage that may still change.
 *
 * @packageDocumentation
 */

export { dataProductsModelLayer } from './model/dataProductsModelLayer';
