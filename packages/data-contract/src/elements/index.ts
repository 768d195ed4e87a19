export { contractElements } from './contractElements';
export { type ElementNames, elementNames } from './elementNames';
export type { ContractElement } from './types';
