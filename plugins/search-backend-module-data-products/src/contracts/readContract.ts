import {
  type DataContractEntity,
  plainText,
  type SearchedElement,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  type ContractElement,
  contractElements,
  type DataContractDescriptor,
  elementNames,
  readDocuments,
} from '@data-mesh/data-contract';
import { indexableText, storableText } from '../documents/indexableText';

/** Of a description the beginning is enough to be found, and to say why. */
const LONGEST = { name: 200, description: 300, path: 2_000 };

/** What the search needs of a contract's document. */
export interface ReadContract {
  /** What it is for, its limits, its use. */
  texts: (string | undefined)[];
  elements: SearchedElement[];
}

function searchedElement(found: ContractElement): SearchedElement[] {
  const { kind, path, name, element } = found;
  const names = elementNames({ element });
  // Items of lists and sides of maps, which have no names to look for.
  if (!names.name || path.length > LONGEST.path) return [];
  return [
    {
      kind,
      path: storableText(path),
      name: storableText(name),
      businessName: indexableText(names.businessName, LONGEST.name),
      otherNames: names.otherNames
        .map(other => indexableText(other, LONGEST.name))
        .filter(Boolean),
      description: indexableText(
        plainText({
          text: element.description ?? '',
          maximumLength: LONGEST.description,
        }),
        LONGEST.description,
      ),
    },
  ];
}

function readDescriptor(contract: DataContractDescriptor): ReadContract {
  const { purpose, limitations, usage } = contract.description;
  return {
    texts: [purpose, limitations, usage],
    elements: contractElements({ contract }).flatMap(searchedElement),
  };
}

/** What the document of a contract says; undefined if nobody can read it. */
export function readContract(
  entity: DataContractEntity,
): ReadContract | undefined {
  const reading = readDocuments({ text: entity.spec.definition }).find(
    candidate => candidate.kind === 'contract',
  );
  return reading && readDescriptor(reading.contract);
}
