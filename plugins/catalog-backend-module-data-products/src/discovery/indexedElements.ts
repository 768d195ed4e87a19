import {
  contractElements,
  type DataContractDescriptor,
} from '@data-mesh/data-contract';
import { shortText, withoutEmpty } from '../documents/catalogWords';
import type { IndexedElement } from './DiscoveryStore';
import { indexWords } from './indexWords';

/** A contract with more is found by those that come first. */
const MOST_ELEMENTS = 10_000;
const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 200;

/** The tables and columns of a contract as discovery compares them. */
export function indexedElements(
  contract: Pick<DataContractDescriptor, 'schema'>,
): IndexedElement[] {
  return contractElements({ contract })
    .slice(0, MOST_ELEMENTS)
    .flatMap(({ kind, path, element }) => {
      // The items of a list have a path, but no name that anybody could look for.
      const { name, physicalName } = element;
      const businessName = shortText(element.businessName, LONGEST_NAME);
      const description = shortText(
        [physicalName === name ? undefined : physicalName, element.description]
          .filter(Boolean)
          .join(': '),
        LONGEST_DESCRIPTION,
      );
      const words = indexWords([name, businessName, description]);
      return words
        ? [withoutEmpty({ kind, path, businessName, description, words })]
        : [];
    });
}
