export type {
  ContractChange,
  ContractChangeLog,
  ContractVersion,
  ContractVersionComparison,
  ContractVersionDocument,
  ContractVersionsPage,
} from './types';
