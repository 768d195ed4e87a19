import { Conventions } from '../conventions/types';
import { DataProductDescriptor } from '../model';
import { concludeComparison } from './concludeComparison';
import { ConventionWords } from './engine/ConventionWords';
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
  /** Those of the company whose documents they are. */
  conventions: Conventions;
}): Comparison {
  const { older, newer } = options;
  const differences = compareShape({
    shape: productShape,
    older,
    newer,
    conventions: new ConventionWords(options.conventions),
  });
  return concludeComparison({ subject: 'product', older, newer, differences });
}
