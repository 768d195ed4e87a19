import {
  ContractReading,
  ProductReading,
  UnreadableReading,
} from '../reading/types';
import { DocumentIdentity } from './types';

/**
 * The identity of a document, also of one that forgot its `id`: then its name
 * at its place, and without a name the place alone. The place is that of the
 * file with the line at which the document starts, so that neither two files
 * nor two documents of one file are taken for one. A document with an `id`
 * keeps its identity wherever it moves, the others do not.
 *
 * @public
 */
export function documentIdentity(options: {
  reading: ProductReading | ContractReading | UnreadableReading;
  /** The place of the file, such as its location; stable and not blank. */
  seed: string;
}): DocumentIdentity {
  const { reading, seed } = options;
  const { id, name } = statedIdentity(reading);
  if (id?.trim()) {
    return { id, derivedFrom: 'id' };
  }
  const place = `${seed}#${reading.line}`;
  return name?.trim()
    ? { id: `${name.trim()} at ${place}`, derivedFrom: 'name' }
    : { id: place, derivedFrom: 'place' };
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
