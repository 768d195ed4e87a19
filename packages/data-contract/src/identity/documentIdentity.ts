import {
  ContractReading,
  ProductReading,
  UnreadableReading,
} from '../reading/types';
import { DocumentIdentity } from './types';

/**
 * The identity of a document, also of one that forgot its `id`: then its name,
 * and without a name the place that it comes from. A document with an `id`
 * keeps its identity wherever it moves, the others do not.
 *
 * @public
 */
export function documentIdentity(options: {
  reading: ProductReading | ContractReading | UnreadableReading;
  /** The place of the document, such as its location; stable and not blank. */
  seed: string;
}): DocumentIdentity {
  const { id, name } = statedIdentity(options.reading);
  if (id?.trim()) {
    return { id, derivedFrom: 'id' };
  }
  if (name?.trim()) {
    return { id: name, derivedFrom: 'name' };
  }
  return { id: options.seed, derivedFrom: 'place' };
}

function statedIdentity(
  reading: ProductReading | ContractReading | UnreadableReading,
): { id?: string; name?: string } {
  switch (reading.kind) {
    case 'product':
      return reading.product;
    case 'contract':
      return reading.contract;
    default:
      return { id: reading.id };
  }
}
