import { compareContracts, compareProducts } from '@data-mesh/data-contract';
import type { Comparison, Conventions } from '@data-mesh/data-contract';
import {
  ComparableReading,
  DocumentChange,
  DocumentPair,
  SideDocument,
} from './types';

/** What happened to one document, and the newer one to find lines in; absent if it is gone. */
export async function describeChange(options: {
  pair: DocumentPair;
  conventions: Conventions;
}): Promise<{ change: DocumentChange; newer?: ComparableReading }> {
  const { pair, conventions } = options;
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
      const comparison = compare({
        older: await pair.older.read(),
        newer,
        conventions,
      });
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

function compare(options: {
  older: ComparableReading;
  newer: ComparableReading;
  conventions: Conventions;
}): Comparison {
  const { older, newer, conventions } = options;
  if (older.kind === 'product' && newer.kind === 'product') {
    return compareProducts({
      older: older.product,
      newer: newer.product,
      conventions,
    });
  }
  if (older.kind === 'contract' && newer.kind === 'contract') {
    return compareContracts({
      older: older.contract,
      newer: newer.contract,
      conventions,
    });
  }
  throw new Error('A product is no version of a contract');
}
