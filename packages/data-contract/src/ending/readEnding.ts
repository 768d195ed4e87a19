import type { CustomProperty, ServiceLevelProperty } from '../model';
import { type DocumentReading, readDocuments } from '../reading';
import type { Ending } from './types';

/** The standards have no field for either, so teams write custom properties. */
const SUCCESSOR = ['successor', 'replacedBy'];
/** ODCS also has two of these as service levels. */
const DATE = ['endOfSupport', 'endOfLife', 'retirementDate'];

function textOf(
  properties: readonly Pick<
    CustomProperty | ServiceLevelProperty,
    'property' | 'value'
  >[],
  names: string[],
): string | undefined {
  for (const name of names) {
    const value = properties.find(({ property }) => property === name)?.value;
    if (typeof value === 'string' && value.trim()) return value.trim();
  }
  return undefined;
}

/**
 * Tells when a product or contract ends and what comes after it; empty where its
 * document does not say.
 *
 * @public
 */
export function endingOf(options: { reading: DocumentReading }): Ending {
  const { reading } = options;
  switch (reading.kind) {
    case 'product': {
      const { customProperties } = reading.product;
      return {
        successor: textOf(customProperties, SUCCESSOR),
        date: textOf(customProperties, DATE),
      };
    }
    case 'contract': {
      const { customProperties, slaProperties } = reading.contract;
      return {
        successor: textOf(customProperties, SUCCESSOR),
        date: textOf([...customProperties, ...slaProperties], DATE),
      };
    }
    default:
      return {};
  }
}

/**
 * Reads when a product or contract ends and what comes after it.
 *
 * @public
 */
export function readEnding(options: {
  /** An ODPS or ODCS document. */
  definition: string;
}): Ending {
  const [reading] = readDocuments({ text: options.definition });
  return reading ? endingOf({ reading }) : {};
}
