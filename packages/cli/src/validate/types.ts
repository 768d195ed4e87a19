import { FileReport } from '../report';

/** Where a product names a contract. */
export interface ContractMention {
  contractId: string;
  /** What names it, such as `output port "orders"`. */
  by: string;
  /** As in findings. */
  path: string;
  line?: number;
  column?: number;
}

/** A file that was checked by itself, with what the check across files needs. */
export interface JudgedFile extends FileReport {
  mentions: ContractMention[];
}
