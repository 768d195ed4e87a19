import { locatePaths, ProductReading } from '@data-mesh/data-contract';
import { ContractMention } from './types';

/** All places at which a product names a contract, with their lines. */
export function contractMentions(options: {
  reading: ProductReading;
}): ContractMention[] {
  const { reading } = options;
  const { inputPorts, outputPorts } = reading.product;
  const mentions = [
    ...inputPorts.map((port, index) => ({
      contractId: port.contractId,
      by: `input port ${JSON.stringify(port.name)}`,
      path: `inputPorts[${index}].contractId`,
    })),
    ...outputPorts.map((port, index) => ({
      contractId: port.contractId,
      by: `output port ${JSON.stringify(port.name)}`,
      path: `outputPorts[${index}].contractId`,
    })),
  ].flatMap(({ contractId, ...mention }) =>
    contractId?.trim() ? [{ ...mention, contractId }] : [],
  );
  const places = locatePaths({
    ...reading,
    paths: mentions.map(({ path }) => path),
  });
  return mentions.map(mention => ({ ...mention, ...places.get(mention.path) }));
}
