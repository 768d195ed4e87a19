/** Imported on demand: the reader is large. */
export { readEnding } from '@data-mesh/data-contract';
