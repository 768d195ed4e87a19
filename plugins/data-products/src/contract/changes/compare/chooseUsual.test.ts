import type { ContractVersion } from '@data-mesh/backstage-plugin-data-products-common';
import { chooseUsual, type TeamUse } from './chooseUsual';

const OWN = 'api:default/profiles-v2';
const FORMER = 'api:default/profiles-v1';

function version(
  number: string,
  parts: Partial<ContractVersion> = {},
): ContractVersion {
  return {
    key: `${parts.entityRef ?? OWN} ${number}`,
    contractId: 'profiles-v2',
    entityRef: OWN,
    version: number,
    firstSeenAt: '2026-11-20T08:00:00.000Z',
    current: false,
    ...parts,
  };
}

function use(
  contractRef: string,
  portVersion?: string,
  consumer = 'churn',
): TeamUse {
  return {
    consumerRef: `dataproduct:default/${consumer}`,
    contractRef,
    port: { name: 'profiles', version: portVersion },
  };
}

const versions = [
  version('2.2.0', { current: true }),
  version('2.1.0'),
  version('2.0.0'),
  version('1.4.0', { entityRef: FORMER, current: true }),
  version('1.3.0', { entityRef: FORMER }),
];

function usual(uses: TeamUse[], known = versions, entityRef = OWN) {
  const { older, newer, why } = chooseUsual({
    versions: known,
    entityRef,
    uses,
  });
  return [older.version, newer.version, why.type];
}

describe('the two versions that are compared at first', () => {
  it('are the current one and the one before, if nobody can tell what the team uses', () => {
    expect(usual([])).toEqual(['2.1.0', '2.2.0', 'before']);
    expect(usual([use(OWN)])).toEqual(['2.1.0', '2.2.0', 'before']);
  });

  it.each([
    ['the version that the port names', [use(OWN, '2.0.0')], '2.0.0'],
    ['the former contract as it is', [use(FORMER)], '1.4.0'],
    [
      'the newest of the major that the port names',
      [use(FORMER, '1')],
      '1.4.0',
    ],
    [
      'the oldest of several',
      [use(OWN, '2.1.0'), use(FORMER, '1.3.0', 'scores')],
      '1.3.0',
    ],
  ])('start with what the team uses: %s', (_, uses, older) => {
    expect(usual(uses)).toEqual([older, '2.2.0', 'team']);
  });

  it('start with the one before where the team is up to date', () => {
    expect(usual([use(OWN, '2.2.0')])).toEqual(['2.1.0', '2.2.0', 'before']);
    expect(usual([use(OWN, '2')])).toEqual(['2.1.0', '2.2.0', 'before']);
  });

  it('lead from a contract without a past to its successor, never back', () => {
    const known = [
      version('1.4.0', { entityRef: FORMER, current: true }),
      version('2.2.0', { current: true }),
    ];
    expect(usual([use(OWN)], known, FORMER)).toEqual([
      '1.4.0',
      '2.2.0',
      'successor',
    ]);
  });

  it('start with the highest number below the current one, though a higher one came in between', () => {
    const known = [
      version('1.9.1', { current: true }),
      version('2.0.0'),
      version('1.9.0'),
      version('1.8.0'),
    ];
    expect(usual([], known)).toEqual(['1.9.0', '1.9.1', 'before']);
  });

  it('start with the last text before the current one where both have one number', () => {
    const known = [
      version('1.9.1', { current: true }),
      version('1.9.1', { key: 'former text' }),
      version('1.9.0'),
    ];
    const { older } = chooseUsual({
      versions: known,
      entityRef: OWN,
      uses: [],
    });
    expect(older.key).toBe('former text');
  });

  it('never lead back from a version that the catalog shows soon, or went back from', () => {
    const known = [version('2.2.0'), version('2.1.0', { current: true })];
    expect(usual([], known)).toEqual(['2.1.0', '2.2.0', 'later']);
    expect(usual([], [...known, version('2.0.0')])).toEqual([
      '2.0.0',
      '2.1.0',
      'before',
    ]);
  });
});
