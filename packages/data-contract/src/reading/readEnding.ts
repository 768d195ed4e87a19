import { endingIn, endingOfContract } from '../ending/endingOfContract';
import type { Ending } from '../ending/types';
import { readDocuments } from './readDocuments';
import type { DocumentReading } from './types';

/**
 * Tells when a product or contract ends and what comes after it; empty where its
 * document does not say.
 *
 * @public
 */
export function endingOf(options: { reading: DocumentReading }): Ending {
  const { reading } = options;
  switch (reading.kind) {
    case 'product':
      return endingIn(reading.product.customProperties);
    case 'contract':
      return endingOfContract({ contract: reading.contract });
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
