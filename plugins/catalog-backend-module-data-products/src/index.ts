/**
 * Data products and data contracts in the Backstage catalog.
 *
 * @packageDocumentation
 */

export { catalogModuleDataProducts as default } from './module';
