/**
 * The command line `data-product`.
 *
 * @packageDocumentation
 */
export * from './program';
