import type { KnownPortContract, KnownVersion } from './ContractVersionStore';
import { versionBefore } from './versionBefore';

const OLD = 'api:default/orders-v1';
const NEW = 'api:default/orders-v2';

const at = (hour: number) =>
  `2026-11-01T${`${hour}`.padStart(2, '0')}:00:00.000Z`;
const version = (
  entityRef: string,
  number: string,
  hour: number,
): KnownVersion => ({
  entityRef,
  key: `${entityRef} ${number}`,
  contractId: entityRef,
  version: number,
  firstSeenAt: at(hour),
});
const port = (contractRef: string, portVersion: string): KnownPortContract => ({
  productRef: 'dataproduct:default/orders',
  portName: 'orders',
  portVersion,
  contractRef,
  life: { uid: 'present', source: 'company' },
  firstSeenAt: at(1),
});
const ports = [port(NEW, '2.0.0'), port(OLD, '1.0.0')];

describe('The version before', () => {
  it('of the same contract was seen before', () => {
    const known = [
      version(OLD, '1.1.0', 3),
      version(OLD, '1.2.0', 2),
      version(OLD, '1.0.0', 1),
    ];
    const before = (one: KnownVersion) =>
      versionBefore({ version: one, known, ports })?.version;
    expect(before(known[0])).toBe('1.0.0');
    expect(before(known[1])).toBe('1.0.0');
    expect(before(known[2])).toBeUndefined();
  });

  it.each([2, 4])(
    'through a port is found, though its file passed at %s and this one at 3',
    hour => {
      const former = version(OLD, '1.0.0', hour);
      const first = version(NEW, '2.0.0', 3);
      const known = [first, former];
      expect(versionBefore({ version: first, known, ports })).toBe(former);
      expect(versionBefore({ version: former, known, ports })).toBeUndefined();
    },
  );
});
