import {
  DataContractDescriptor,
  readDocuments,
} from '@data-mesh/data-contract';
import { UsageError } from '../configuration/UsageError';

/** The contracts of a text; throws {@link UsageError} if there is none that can be read. */
export function contractsIn(options: {
  file: string;
  text: string;
}): DataContractDescriptor[] {
  const { file, text } = options;
  const readings = readDocuments({ text });
  for (const reading of readings) {
    if (reading.kind === 'unreadable') {
      const [{ line, message, remedy }] = reading.findings;
      throw new UsageError(
        `${file}${line === undefined ? '' : `:${line}`}: ${message} ${remedy}`,
      );
    }
  }
  const contracts = readings.flatMap(reading =>
    reading.kind === 'contract' ? [reading.contract] : [],
  );
  if (contracts.length === 0) {
    throw new UsageError(
      `${file} holds no data contract (ODCS). Name a file with kind: DataContract.`,
    );
  }
  return contracts;
}
