import { NotFoundError } from '@backstage/errors';
import type { ContractVersion } from '@data-mesh/backstage-plugin-data-products-common';
import {
  compareContracts,
  defaultConventions,
  type DataContractDescriptor,
  readDocuments,
  textWithoutSecrets,
  withoutSecrets,
} from '@data-mesh/data-contract';
import type { DataProductsApi } from '../api';

/** A version that the catalog has seen; tests say only what matters to them. */
export interface ExampleVersion extends Partial<ContractVersion> {
  text: string;
  /** Whether it can be compared with others no more. */
  isForgotten?: boolean;
}

type VersionsApi = Pick<
  DataProductsApi,
  | 'getContractVersions'
  | 'getContractChangeLog'
  | 'compareContractVersions'
  | 'getContractDocument'
>;

function contractOf(text: string): DataContractDescriptor {
  const [reading] = readDocuments({ text });
  if (reading?.kind !== 'contract') throw new Error('This is no contract');
  return withoutSecrets({ contract: reading.contract }).contract;
}

function page<Item>(
  items: Item[],
  { limit = 50, cursor = '0' }: { limit?: number; cursor?: string },
) {
  const end = Number(cursor) + limit;
  return {
    items: items.slice(Number(cursor), end),
    total: items.length,
    ...(end < items.length && { cursor: `${end}` }),
  };
}

/** The versions of one contract, the newest first, compared as the backend does. */
export function inMemoryContractVersions(
  examples: readonly ExampleVersion[] | undefined,
): VersionsApi {
  const known = (examples ?? []).map(
    ({ text, isForgotten, ...parts }, index) => {
      const contract = contractOf(text);
      const version: ContractVersion = {
        key: `key-${index}`,
        contractId: contract.id ?? '',
        // Of the contract that is asked for, if the test names no other.
        entityRef: '',
        version: contract.version,
        firstSeenAt: new Date(
          Date.UTC(2026, 10, 20) - index * 86_400_000,
        ).toISOString(),
        current: index === 0,
        ...parts,
      };
      return { version, contract, text, isForgotten };
    },
  );
  const all = (entityRef: string) => {
    if (examples) {
      return known.map(({ version, ...rest }) => ({
        ...rest,
        version: { ...version, entityRef: version.entityRef || entityRef },
      }));
    }
    throw new NotFoundError('There is no such data contract in the catalog');
  };
  const one = (entityRef: string, key: string) => {
    const found = all(entityRef).find(({ version }) => version.key === key);
    if (!found) throw new NotFoundError(`There is no version ${key}`);
    return found;
  };
  return {
    getContractVersions: async request => {
      const { items, ...rest } = page(
        all(request.entityRef).map(({ version }) => version),
        request,
      );
      return { versions: items, ...rest };
    },
    getContractChangeLog: async request => {
      const own = all(request.entityRef).filter(
        ({ version }) => version.entityRef === request.entityRef,
      );
      const { items, ...rest } = page(
        own.map(({ version, contract, isForgotten }, index) => {
          const before = all(request.entityRef)[index + 1];
          if (!before) return { version, differences: [] };
          if (isForgotten || before.isForgotten) {
            return { version, before: before.version, differences: [] };
          }
          const { differences, ...summary } = compareContracts({
            older: before.contract,
            newer: contract,
            conventions: defaultConventions,
          });
          return {
            version,
            before: before.version,
            summary,
            differences: differences.slice(0, 20),
          };
        }),
        request,
      );
      return { changes: items, ...rest };
    },
    compareContractVersions: async request => {
      const [older, newer] = [request.older, request.newer].map(key =>
        one(request.entityRef, key),
      );
      return {
        older: older.version,
        newer: newer.version,
        comparison: compareContracts({
          older: older.contract,
          newer: newer.contract,
          conventions: defaultConventions,
        }),
      };
    },
    getContractDocument: async ({ entityRef, key }) => {
      const { version, text: whole } = one(entityRef, key);
      const { text, masked } = textWithoutSecrets({ text: whole });
      return { version, text, maskedSecrets: masked.length };
    },
  };
}
