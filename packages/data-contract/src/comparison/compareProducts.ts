import { DataProductDescriptor } from '../model';
import { concludeComparison } from './concludeComparison';
import { compareShape } from './engine/compareShape';
import { productShape } from './shapes/product';
import { Comparison } from './types';

/**
 * All that differs between two versions of a data product, as
 * {@link compareContracts} tells it of contracts. What the contracts of its
 * ports say is compared there.
 *
 * @public
 */
export function compareProducts(options: {
  older: DataProductDescriptor;
  newer: DataProductDescriptor;
}): Comparison {
  const { older, newer } = options;
  const differences = compareShape({ shape: productShape, older, newer });
  return concludeComparison({ subject: 'product', older, newer, differences });
}
