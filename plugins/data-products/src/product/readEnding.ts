import { readDocuments, type CustomProperty } from '@data-mesh/data-contract';

/** What a document says about the end of a product. */
export interface Ending {
  /** What to use instead, as the document puts it: a reference, an id, an address. */
  successor?: string;
  /** The day from which there is no data, ISO 8601. */
  date?: string;
}

/** The standards have no field for either, so teams write custom properties. */
const SUCCESSOR = ['successor', 'replacedBy'];
const DATE = ['endOfSupport', 'endOfLife', 'retirementDate'];

function textOf(
  properties: CustomProperty[],
  names: string[],
): string | undefined {
  for (const name of names) {
    const value = properties.find(({ property }) => property === name)?.value;
    if (typeof value === 'string' && value.trim()) return value.trim();
  }
  return undefined;
}

/** Reads when a product ends and what comes after it. */
export function readEnding(options: { definition: string }): Ending {
  const [reading] = readDocuments({ text: options.definition });
  if (reading?.kind !== 'product') return {};
  const { customProperties } = reading.product;
  return {
    successor: textOf(customProperties, SUCCESSOR),
    date: textOf(customProperties, DATE),
  };
}
