export { contractElements } from './contractElements';
export type { ContractElement } from './types';
