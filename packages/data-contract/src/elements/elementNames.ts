import type { SchemaElement } from '../model';

/**
 * What people call a table or column.
 *
 * @public
 */
export interface ElementNames {
  /** As the document writes it; absent of what has none, such as the items of a list. */
  name?: string;
  businessName?: string;
  /** Its name in the database and its synonyms, each once and none of them a name above. */
  otherNames: string[];
}

/**
 * All names by which somebody may look for a table or column.
 *
 * @public
 */
export function elementNames(options: {
  element: Pick<SchemaElement, 'businessName' | 'physicalName' | 'synonyms'> & {
    name?: string;
  };
}): ElementNames {
  const { name, businessName, physicalName, synonyms } = options.element;
  const others = new Set([
    physicalName ?? '',
    ...synonyms.map(({ synonym }) => synonym),
  ]);
  for (const said of ['', name, businessName]) others.delete(said ?? '');
  return {
    name: name || undefined,
    businessName: businessName || undefined,
    otherNames: [...others],
  };
}
