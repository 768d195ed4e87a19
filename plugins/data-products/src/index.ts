/**
 * Pages and cards for data products: in a legacy app, and what apps of either
 * frontend system share.
 * @packageDocumentation
 */
export * from './api';
export { DataProductIcon } from './catalog/DataProductIcon';
export * from './legacy';
export * from './routes';
export * from './publicTranslation';
export * from './translations';
