import { defaultConventions } from '@data-mesh/data-contract';
import { mockCredentials } from '@backstage/backend-test-utils';
import { odcs } from '../__testUtils__/documents';
import { sha256 } from '../files/sha256';
import { ContractVersionsService } from './ContractVersionsService';
import type {
  ContractVersionStore,
  KnownVersion,
} from './ContractVersionStore';

const OWN = 'api:default/orders';
const FORMER = 'api:default/orders-before';
const reader = { credentials: mockCredentials.user() };

const GONE = 'forgotten between two queries';

type Kept = KnownVersion & { text: string };

/** A document that was seen on a day of November. */
function kept(version: string, day: number, fields?: Partial<Kept>): Kept {
  const text = fields?.text ?? odcs({ id: 'orders', version });
  return {
    entityRef: OWN,
    key: sha256(text),
    contractId: 'orders',
    version,
    firstSeenAt: `2026-11-0${day}T08:00:00.000Z`,
    text,
    ...fields,
  };
}

/** A service over documents in the order in which the database gives them: by chance. */
function serviceOver(
  documents: Kept[],
  options: {
    current?: [string, string][];
    texts?: ContractVersionStore['texts'];
  } = {},
) {
  const store: Partial<ContractVersionStore> = {
    list: async ({ histories, limit }) =>
      histories
        .flatMap(({ entityRef: ref }) =>
          documents
            .filter(({ entityRef }) => entityRef === ref)
            .sort((left, right) =>
              right.firstSeenAt.localeCompare(left.firstSeenAt),
            ),
        )
        .slice(0, limit),
    count: async () => documents.length,
    texts: async ({ keys }) =>
      documents.filter(({ key, text }) => keys.includes(key) && text !== GONE),
    ...(options.texts && { texts: options.texts }),
  };
  const scopes = {
    of: async () => ({
      histories: [OWN, FORMER].map(entityRef => ({
        entityRef,
        lives: 'all' as const,
      })),
      ports: [],
      currentKeys: new Map(options.current),
    }),
  };
  return new ContractVersionsService({
    conventions: defaultConventions,
    store: store as ContractVersionStore,
    scopes,
  });
}

describe('The versions of a contract', () => {
  it.each(['no contract', GONE])(
    'have a change log, though one text of them is %s',
    async text => {
      const service = serviceOver([
        kept('1.3.0', 4),
        kept('1.2.0', 3, { text }),
        kept('1.1.0', 2),
        kept('1.0.0', 1),
      ]);
      const { changes } = await service.changeLog(
        { entityRef: OWN, limit: 10 },
        reader,
      );
      expect(
        changes.map(({ version, before, summary }) => [
          version.version,
          before?.version,
          summary?.impact !== undefined,
        ]),
      ).toEqual([
        ['1.3.0', '1.2.0', false],
        ['1.2.0', '1.1.0', false],
        ['1.1.0', '1.0.0', true],
        ['1.0.0', undefined, false],
      ]);
    },
  );

  it('do not hide that something else went wrong', async () => {
    const service = serviceOver([kept('1.1.0', 2), kept('1.0.0', 1)], {
      texts: async () => {
        throw new Error('No database');
      },
    });
    await expect(
      service.changeLog({ entityRef: OWN, limit: 10 }, reader),
    ).rejects.toThrow('No database');
  });

  it('are told apart by contract where two had one text', async () => {
    const own = kept('1.0.0', 2);
    const former = kept('1.0.0', 1, { entityRef: FORMER, text: own.text });
    const service = serviceOver([former, own], { current: [[OWN, own.key]] });

    const { versions } = await service.list(
      { entityRef: OWN, limit: 10 },
      reader,
    );
    expect(
      versions.map(({ entityRef, current }) => [entityRef, current]),
    ).toEqual([
      [OWN, true],
      [FORMER, false],
    ]);
    const { version } = await service.document(
      { entityRef: OWN, key: own.key },
      reader,
    );
    expect(version).toMatchObject({ entityRef: OWN, current: true });
  });
});
