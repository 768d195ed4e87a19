import type {
  DataContractEntity,
  DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  defaultOwnershipConfiguration,
  defaultPersonalDataConfiguration,
} from '@data-mesh/data-contract';
import { odcs, odps } from '../__testUtils__/documents';
import { DocumentReader } from '../documents/DocumentReader';
import { readFile } from '../documents/readFile';
import { sha256 } from '../files/sha256';
import { ProcessingRun } from '../processing/ProcessingRun';
import { ContractVersions, VERSIONS_KEY } from './ContractVersions';
import type { PortContract, SeenContract } from './ContractVersionStore';

function entityOf<T>(text: string): T {
  const location = { type: 'file', target: '/a.yaml' };
  return readFile({ text, location }).entities[0].entity as unknown as T;
}

/** The cache of one entity through its turns, as the catalog keeps it. */
function turnsOf(cached: [string, unknown][] = []) {
  const kept = new Map(cached);
  return () =>
    ProcessingRun.of({
      cache: {
        get: async <T>(key: string) => kept.get(key) as T | undefined,
        set: async (key: string, value: unknown) => {
          kept.set(key, value);
        },
      },
      keys: [VERSIONS_KEY],
    });
}

function versionsWithStore() {
  const seen: string[] = [];
  const named: string[] = [];
  const now = () => new Date('2026-11-21T12:00:00Z');
  const documents = new DocumentReader({
    configuration: {
      ownership: defaultOwnershipConfiguration,
      personalData: defaultPersonalDataConfiguration,
      rules: {},
      secrets: { allow: [] },
    },
    now,
  });
  const read = jest.spyOn(documents, 'read');
  const versions = new ContractVersions({
    documents,
    store: {
      see: async ({ entityRef, version }: SeenContract) => {
        seen.push(`${entityRef} ${version}`);
      },
      seePorts: async ({ ports }: { ports: readonly PortContract[] }) => {
        named.push(
          ...ports.map(port => `${port.portName} ${port.contractRef}`),
        );
      },
    },
    now,
  });
  return { versions, seen, named, read };
}

const contractOf = (version: string) =>
  entityOf<DataContractEntity>(odcs({ id: 'orders-v1', version }));
const productOf = (contractId: string) =>
  entityOf<DataProductEntity>(
    odps({
      id: 'orders',
      more: `outputPorts:\n  - { name: a, version: "1", contractId: ${contractId} }`,
    }),
  );

describe('The versions of contracts, as entities pass', () => {
  it('are remembered once for each document', async () => {
    const { versions, seen } = versionsWithStore();
    const turn = turnsOf();
    for (const version of ['1.0.0', '1.0.0', '1.1.0']) {
      await versions.seeContract({ entity: contractOf(version), run: turn() });
    }
    expect(seen).toEqual([
      'api:default/orders-v1 1.0.0',
      'api:default/orders-v1 1.1.0',
    ]);
  });

  it('are read ahead of a turn, and remembered on it', async () => {
    const { versions, seen, read } = versionsWithStore();
    versions.expect([contractOf('1.0.0')]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(seen).toEqual([]);

    await versions.seeContract({
      entity: contractOf('1.0.0'),
      run: turnsOf()(),
    });
    expect(seen).toEqual(['api:default/orders-v1 1.0.0']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('are those that come, not those that were expected', async () => {
    const { versions, seen } = versionsWithStore();
    versions.expect([contractOf('1.0.0')]);
    await versions.seeContract({
      entity: contractOf('1.0.1'),
      run: turnsOf()(),
    });
    expect(seen).toEqual(['api:default/orders-v1 1.0.1']);
  });

  it('are remembered once, too, where another document is shown', async () => {
    const { versions, seen } = versionsWithStore();
    const turn = turnsOf();
    for (const hidden of ['0.9.0', '0.9.0', '0.9.1']) {
      const run = turn();
      await versions.seeDocument({ entity: contractOf(hidden), run });
      await versions.seeContract({ entity: contractOf('1.0.0'), run });
    }
    expect(seen).toEqual([
      'api:default/orders-v1 0.9.0',
      'api:default/orders-v1 1.0.0',
      'api:default/orders-v1 0.9.1',
    ]);
  });

  it('are not remembered again because the cache is an old one', async () => {
    const { versions, seen } = versionsWithStore();
    const entity = contractOf('1.0.0');
    const key = sha256(entity.spec.definition);
    await versions.seeContract({
      entity,
      run: turnsOf([[VERSIONS_KEY, key]])(),
    });
    expect(seen).toEqual([]);
  });

  it('are named by ports, each once', async () => {
    const { versions, named } = versionsWithStore();
    const turn = turnsOf();
    for (const id of ['orders-v1', 'orders-v1', 'orders-v2']) {
      await versions.seeProduct({ entity: productOf(id), run: turn() });
    }
    expect(named).toEqual([
      'a api:default/orders-v1',
      'a api:default/orders-v2',
    ]);
  });
});
