import {
  type DataContractDescriptor,
  type MaskedSecret,
  textWithoutSecrets,
  withoutSecrets,
} from '@data-mesh/data-contract';
import { useEffect, useState } from 'react';

/** A page with a large contract is to answer its reader first. */
const AFTER_MILLISECONDS = 300;

/**
 * The passwords that somebody wrote into a contract. They come a moment after
 * the page: a text of megabytes takes a while, and nothing that is shown has
 * them meanwhile.
 */
export function useMaskedSecrets(options: {
  contract: DataContractDescriptor;
  /** The text of the contract, in which more can be hidden than its fields show. */
  definition?: string;
}): MaskedSecret[] {
  const { contract, definition } = options;
  const [masked, setMasked] = useState<MaskedSecret[]>([]);
  useEffect(() => {
    setMasked([]);
    const timer = setTimeout(() => {
      const found =
        definition === undefined
          ? withoutSecrets({ contract })
          : textWithoutSecrets({ text: definition });
      setMasked(found.masked);
    }, AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [contract, definition]);
  return masked;
}
