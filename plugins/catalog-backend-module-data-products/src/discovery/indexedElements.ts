import {
  type ComparedElement,
  comparedElement,
  plainText,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  contractElements,
  type DataContractDescriptor,
  elementNames,
} from '@data-mesh/data-contract';
import { shortText, withoutEmpty } from '../documents/catalogWords';

/** A contract with more is found by those that come first. */
const MOST_ELEMENTS = 10_000;
const MOST_OTHER_NAMES = 20;
const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 200;

function asShown(description: string | undefined): string | undefined {
  return shortText(
    plainText({ text: description ?? '', maximumLength: LONGEST_DESCRIPTION }),
    LONGEST_DESCRIPTION,
  );
}

/** The tables and columns of a contract as discovery compares them. */
export function indexedElements(
  contract: Pick<DataContractDescriptor, 'schema'>,
): ComparedElement[] {
  return contractElements({ contract })
    .slice(0, MOST_ELEMENTS)
    .flatMap(({ kind, path, element }) => {
      const names = elementNames({ element });
      const indexed = comparedElement({
        kind,
        path,
        name: shortText(names.name, LONGEST_NAME) ?? '',
        businessName: shortText(names.businessName, LONGEST_NAME),
        otherNames: names.otherNames
          .slice(0, MOST_OTHER_NAMES)
          .flatMap(name => shortText(name, LONGEST_NAME) ?? []),
        description: asShown(element.description),
      });
      // The items of a list have a path, but no name that anybody could look for.
      const { words, described } = indexed;
      return words || described ? [{ ...withoutEmpty(indexed), words }] : [];
    });
}
