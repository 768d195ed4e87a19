import {
  describeServers,
  type DocumentReading,
} from '@data-mesh/data-contract';

/** Where the data of a contract lies, without what only its server may know. */
export function serversOf(reading: DocumentReading | undefined) {
  if (reading?.kind !== 'contract') return undefined;
  return describeServers({ contract: reading.contract }).flatMap(
    ({ servers }) =>
      servers.map(({ name, environment, typeName, address, description }) => ({
        name,
        environment,
        type: typeName,
        address,
        description,
      })),
  );
}
