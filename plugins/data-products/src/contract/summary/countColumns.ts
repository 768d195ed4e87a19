import type { ReadableContract } from '../reading/readContract';

/** What a contract holds, in numbers. */
export interface ContractCounts {
  tables: number;
  /** Columns and fields that have none below them. */
  columns: number;
  personal: number;
  /** Those of which nobody knows whether they are about people. */
  unknown: number;
}

/** Counts what a reader asks first. */
export function countColumns(
  reading: Pick<ReadableContract, 'contract' | 'personalData'>,
): ContractCounts {
  const answers = [...reading.personalData.values()].map(
    ({ answer }) => answer,
  );
  return {
    tables: reading.contract.schema.length,
    columns: answers.length,
    personal: answers.filter(answer => answer === 'yes').length,
    unknown: answers.filter(answer => answer === 'unknown').length,
  };
}
