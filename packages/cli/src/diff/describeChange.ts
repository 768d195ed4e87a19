import { compareContracts, compareProducts } from '@data-mesh/data-contract';
import type { Comparison } from '@data-mesh/data-contract';
import {
  ComparableReading,
  DocumentChange,
  DocumentPair,
  SideDocument,
} from './types';

/** What happened to one document, and the newer one to find lines in; absent if it is gone. */
export async function describeChange(options: {
  pair: DocumentPair;
}): Promise<{ change: DocumentChange; newer?: ComparableReading }> {
  const { pair } = options;
  switch (pair.kind) {
    case 'added': {
      const newer = await pair.newer.read();
      return { change: { ...identify(pair.newer), status: 'added' }, newer };
    }
    case 'removed': {
      const impact = pair.older.lifecycle === 'retired' ? 'safe' : 'breaking';
      return { change: { ...identify(pair.older), status: 'removed', impact } };
    }
    default: {
      const newer = await pair.newer.read();
      const comparison = compare({ older: await pair.older.read(), newer });
      const { version: _, ...identity } = identify(pair.newer);
      return {
        change: {
          ...identity,
          status: 'compared',
          ...formerPlace(pair),
          comparison,
        },
        newer,
      };
    }
  }
}

function identify({ kind, id, name, version, file }: SideDocument) {
  return { subject: kind, id, name, version, file };
}

function formerPlace({
  older,
  newer,
  reason,
}: Extract<DocumentPair, { kind: 'both' }>) {
  if (reason !== undefined) {
    return { predecessor: { id: older.id, file: older.file, reason } };
  }
  return older.file === newer.file ? {} : { olderFile: older.file };
}

function compare({
  older,
  newer,
}: {
  older: ComparableReading;
  newer: ComparableReading;
}): Comparison {
  if (older.kind === 'product' && newer.kind === 'product') {
    return compareProducts({ older: older.product, newer: newer.product });
  }
  if (older.kind === 'contract' && newer.kind === 'contract') {
    return compareContracts({ older: older.contract, newer: newer.contract });
  }
  throw new Error('A product is no version of a contract');
}
