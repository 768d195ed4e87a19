import { RELATION_API_PROVIDED_BY } from '@backstage/catalog-model';
import type { IndexableDocument } from '@backstage/plugin-search-common';
import {
  type DataContractDocument,
  type DataContractEntity,
  hitLocation,
  type SearchedElement,
  writeElements,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  entityDocument,
  nameOf,
  relatedRefs,
} from '../documents/entityDocument';
import { typedWords } from '../documents/typedWords';
import { elementParts } from './elementParts';
import type { ReadContract } from './readContract';

function elementNames(elements: readonly SearchedElement[]): string[] {
  return elements.flatMap(({ name, businessName = '', otherNames = [] }) => [
    name,
    businessName,
    ...otherNames,
  ]);
}

/**
 * A data contract as the search knows it: one document, or several with some of
 * the columns each where there are very many.
 */
export function contractDocuments(options: {
  entity: DataContractEntity;
  /** Absent if nobody can read the document; then the entity is found alone. */
  contract?: ReadContract;
  locationTemplate: string;
}): (DataContractDocument & IndexableDocument)[] {
  const { entity, contract, locationTemplate } = options;
  const products = relatedRefs({
    entity,
    type: RELATION_API_PROVIDED_BY,
    kind: 'dataproduct',
  });
  const whole = entityDocument({
    entity,
    locationTemplate: `${locationTemplate}/contract`,
    texts: [...(contract?.texts ?? []), entity.metadata.description],
    names: products.map(nameOf),
  });
  const elements = contract?.elements ?? [];
  const [first, ...others] = elementParts(elements);
  const document = {
    ...whole,
    words: typedWords([whole.words, ...elementNames(first)]),
    products,
    elements: writeElements(first),
  };

  let before = first.length;
  return [
    document,
    ...others.map((part, index) => {
      const from = before + 1;
      before += part.length;
      return {
        ...document,
        title: `${document.title} (part ${index + 2} of ${others.length + 1})`,
        text: `Tables and columns ${from} to ${before} of ${elements.length}.`,
        // Search engines tell documents apart by it.
        location: hitLocation({
          document,
          match: { where: 'property', text: part[0].path, path: part[0].path },
        }),
        words: typedWords(elementNames(part)),
        elements: writeElements(part),
      };
    }),
  ];
}
