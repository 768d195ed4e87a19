/**
 * Pages and cards for data products.
 * @packageDocumentation
 */
export * from './api';
export * from './routes';
export * from './translation';
