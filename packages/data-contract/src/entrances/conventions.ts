/**
 * What ODPS and ODCS leave open and a company decides, and what holds where it has decided nothing.
 *
 * @packageDocumentation
 */
export * from '../conventions';
