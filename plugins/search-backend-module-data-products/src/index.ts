/**
 * Data products, data contracts and their columns in the search of a portal.
 *
 * @packageDocumentation
 */

export { searchModuleDataProducts as default } from './module';
