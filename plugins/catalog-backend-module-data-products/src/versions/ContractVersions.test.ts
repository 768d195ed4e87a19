import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import type {
  DataContractEntity,
  DataProductEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import { defaultConventions } from '@data-mesh/data-contract';
import { odcs, odps } from '../__testUtils__/documents';
import { DocumentReader } from '../documents/DocumentReader';
import { readFile } from '../documents/readFile';
import { sha256 } from '../files/sha256';
import { ProcessingRun } from '../processing/ProcessingRun';
import { ContractVersions, VERSIONS_KEY } from './ContractVersions';
import type { PortContract, SeenContract } from './ContractVersionStore';
import type { Life } from './lives/Life';
import type { PresentLife, SeenEntity } from './lives/presentLife';

const location = { type: 'file', target: '/a.yaml' };

function entityOf<T>(text: string): T {
  const { entity } = readFile({ text, location }).entities[0];
  return brought(entity, location.target) as unknown as T;
}

/** An entity as a location brings it. */
function brought<T extends Entity>(entity: T, origin: string): T {
  const annotations = {
    ...entity.metadata.annotations,
    [ANNOTATION_LOCATION]: 'file:/a.yaml',
    [ANNOTATION_ORIGIN_LOCATION]: `file:${origin}`,
  };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
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

/** A store, and a catalog in which every entity is in the hands of a team, or of whoever the test says. */
function versionsWithStore(
  lifeOf: (seen: SeenEntity) => PresentLife | undefined = () => ({
    uid: 'one',
    sources: ['team'],
    documentSources: ['team'],
  }),
) {
  const seen: string[] = [];
  const named: string[] = [];
  const lives: Life[] = [];
  const asked: SeenEntity[] = [];
  const now = () => new Date('2026-11-21T12:00:00Z');
  const documents = new DocumentReader({
    conventions: defaultConventions,
    now,
  });
  const read = jest.spyOn(documents, 'read');
  const versions = new ContractVersions({
    documents,
    store: {
      see: async ({ entityRef, version, life }: SeenContract) => {
        lives.push(life);
        seen.push(`${entityRef} ${version}`);
      },
      seePorts: async (options: {
        ports: readonly PortContract[];
        life: Life;
      }) => {
        const { ports, life } = options;
        lives.push(life);
        named.push(
          ...ports.map(port => `${port.portName} ${port.contractRef}`),
        );
      },
    },
    lives: {
      of: async ({ entities }) => {
        asked.push(...entities);
        return new Map(
          entities.flatMap(entity => {
            const life = lifeOf(entity);
            return life ? [[entity.entityRef, life] as const] : [];
          }),
        );
      },
    },
    now,
  });
  return { versions, seen, named, lives, asked, read };
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
      await versions.seeContract({
        entity: contractOf(version),
        run: turn(),
        location,
      });
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
      location,
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
      location,
    });
    expect(seen).toEqual(['api:default/orders-v1 1.0.1']);
  });

  it('are remembered once, too, where another document is shown', async () => {
    const { versions, seen } = versionsWithStore();
    const turn = turnsOf();
    for (const hidden of ['0.9.0', '0.9.0', '0.9.1']) {
      const run = turn();
      await versions.seeDocument({ entity: contractOf(hidden), run });
      await versions.seeContract({
        entity: contractOf('1.0.0'),
        run,
        location,
      });
    }
    expect(seen).toEqual([
      'api:default/orders-v1 0.9.0',
      'api:default/orders-v1 1.0.0',
      'api:default/orders-v1 0.9.1',
    ]);
  });

  it('are remembered anew after the cache of an older release, which knew nothing of hands', async () => {
    const { versions, seen } = versionsWithStore();
    const entity = contractOf('1.0.0');
    const key = sha256(entity.spec.definition);
    const turn = turnsOf([[VERSIONS_KEY, key]]);
    await versions.seeContract({ entity, run: turn(), location });
    await versions.seeContract({ entity, run: turn(), location });
    expect(seen).toEqual(['api:default/orders-v1 1.0.0']);
  });

  it('are remembered again when the contract comes from elsewhere, and ask for its hands only then', async () => {
    const { versions, seen, asked } = versionsWithStore();
    const turn = turnsOf();
    const entity = contractOf('1.0.0');
    const hands = [entity, entity, brought(entity, '/other.yaml')];
    for (const one of hands) {
      await versions.seeContract({ entity: one, run: turn(), location });
    }
    expect(seen).toHaveLength(2);
    expect(asked.map(({ origin }) => origin)).toEqual([
      'file:/a.yaml',
      'file:/other.yaml',
    ]);
  });

  it('wait for the next turn while a contract changes hands', async () => {
    let changes = true;
    const { versions, seen, named } = versionsWithStore(() =>
      changes
        ? undefined
        : { uid: 'one', sources: ['team'], documentSources: ['team'] },
    );
    const [contractTurn, productTurn] = [turnsOf(), turnsOf()];
    const pass = async () => {
      await versions.seeContract({
        entity: contractOf('1.0.0'),
        run: contractTurn(),
        location,
      });
      await versions.seeProduct({
        entity: productOf('orders-v1'),
        run: productTurn(),
        location,
      });
    };
    await pass();
    expect([...seen, ...named]).toEqual([]);
    changes = false;
    await pass();
    expect([...seen, ...named]).toHaveLength(2);
  });

  it('belong to their own source where another one holds the contract', async () => {
    const { versions, lives } = versionsWithStore(({ place, broughtFrom }) => ({
      uid: 'one',
      sources: place === broughtFrom ? [] : ['holder'],
      documentSources: place === broughtFrom ? ['newcomer'] : ['holder'],
    }));
    const run = turnsOf()();
    // The newcomer's document, and that of the holder which is shown instead.
    await versions.seeDocument({ entity: contractOf('0.9.0'), run });
    await versions.seeContract({
      entity: contractOf('1.0.0'),
      run,
      location: { type: 'file', target: '/newcomer.yaml' },
    });
    expect(lives).toEqual([
      { uid: 'one', source: 'newcomer' },
      { uid: 'one', source: 'holder' },
    ]);

    // Shown for a moment, until it is settled who holds it.
    const shown = turnsOf()();
    await versions.seeContract({
      entity: contractOf('0.9.1'),
      run: shown,
      location,
    });
    expect(lives).toHaveLength(2);
  });

  it('take no word of an entity for its uid', async () => {
    const { versions, asked } = versionsWithStore();
    const entity = contractOf('1.0.0');
    const metadata = { ...entity.metadata, uid: 'forged' };
    await versions.seeContract({
      entity: { ...entity, metadata },
      run: turnsOf()(),
      location,
    });
    expect(asked[0].uid).toBeUndefined();
  });

  it('are named by ports, each once', async () => {
    const { versions, named } = versionsWithStore();
    const turn = turnsOf();
    for (const id of ['orders-v1', 'orders-v1', 'orders-v2']) {
      await versions.seeProduct({
        entity: productOf(id),
        run: turn(),
        location,
      });
    }
    expect(named).toEqual([
      'a api:default/orders-v1',
      'a api:default/orders-v2',
    ]);
  });
});
