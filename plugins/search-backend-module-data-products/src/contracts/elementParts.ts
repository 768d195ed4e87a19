import {
  type SearchedElement,
  writeElements,
} from '@data-mesh/backstage-plugin-data-products-common';

/**
 * What one document takes: PostgreSQL refuses a document whose words take 1 MB,
 * and every hit is sent to the browser whole.
 */
export const MOST_IN_PART = { elements: 1_000, characters: 60_000 };

/** Elements in their order, in as many parts as search engines need; one, if there are none. */
export function elementParts(
  elements: readonly SearchedElement[],
): SearchedElement[][] {
  const parts: SearchedElement[][] = [[]];
  let characters = 0;
  for (const element of elements) {
    const length = writeElements([element]).length;
    const part = parts[parts.length - 1];
    if (
      part.length > 0 &&
      (part.length === MOST_IN_PART.elements ||
        characters + length > MOST_IN_PART.characters)
    ) {
      parts.push([element]);
      characters = length;
    } else {
      part.push(element);
      characters += length;
    }
  }
  return parts;
}
