import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contractText, productText } from '../__testUtils__/documents';
import { temporaryRepository } from '../__testUtils__/repository';
import { runProgram } from '../__testUtils__/runProgram';
import { writeFiles } from '../__testUtils__/temporaryFolder';
import { DiffReport } from './types';

const order = { order_number: 'string', total: 'number' };
const first = contractText({ id: 'orders-v1', columns: order });
const second = (version = '2.0.0') =>
  contractText({
    id: 'orders-v2',
    version,
    columns: { order_number: 'string', total: 'string' },
  });

/** A product whose ports are all called orders. */
function product(options: { version?: string; ports: [string, string][] }) {
  const { version, ports } = options;
  return productText({ version }).replace(
    /outputPorts:\n[^]*?contractId: .*\n/,
    `outputPorts:\n${ports
      .map(
        ([portVersion, contractId]) =>
          `  - { name: orders, version: ${portVersion}, contractId: ${contractId} }\n`,
      )
      .join('')}`,
  );
}

async function changesSinceHead(folder: string, ...more: string[]) {
  const { code, output, messages } = await runProgram({
    folder,
    arguments: ['diff', '--against', 'HEAD', '--output', 'json', ...more],
  });
  expect(messages).toBe('');
  const { changes }: DiffReport = JSON.parse(output);
  const contracts = changes.filter(({ subject }) => subject === 'contract');
  return {
    code,
    contracts: contracts.map(change =>
      change.status === 'compared'
        ? `${change.id} after ${change.predecessor?.id ?? change.id}: ${
            change.comparison.counts.breaking
          } breaking, version ${
            change.comparison.version.sufficient ? 'enough' : 'too low'
          }`
        : `${change.id}: ${change.status}`,
    ),
  };
}

const oneFileEach = {
  'v1.odcs.yaml': first,
  'shop.odps.yaml': product({ ports: [['1.0.0', 'orders-v1']] }),
};

describe('a new major with an id of its own', () => {
  it.each([
    ['2.0.0', '2.0.0', '2.0.0', 0, 'enough'],
    ['1.0.0', '2.0.0', '2.0.0', 0, 'enough'],
    ['1.0.0', '1.0.0', '2.0.0', 1, 'enough'],
    ['2.0.0', '2.0.0', '1.0.0', 1, 'too low'],
  ])(
    'that replaces the older one is compared with it: port %s, product %s and contract %s end with %i',
    async (portVersion, productVersion, version, code, verdict) => {
      const folder = temporaryRepository(oneFileEach);
      rmSync(join(folder, 'v1.odcs.yaml'));
      writeFiles(folder, {
        'v2.odcs.yaml': second(version),
        'shop.odps.yaml': product({
          version: productVersion,
          ports: [[portVersion, 'orders-v2']],
        }),
      });
      expect(await changesSinceHead(folder)).toEqual({
        code,
        contracts: [
          `orders-v2 after orders-v1: 2 breaking, version ${verdict}`,
        ],
      });
    },
  );

  it('is compared with the older one that goes on beside it, untouched or not', async () => {
    const folder = temporaryRepository(oneFileEach);
    const both: [string, string][] = [
      ['2.0.0', 'orders-v2'],
      ['1.0.0', 'orders-v1'],
    ];
    writeFiles(folder, {
      'v2.odcs.yaml': second(),
      'shop.odps.yaml': product({ version: '1.1.0', ports: both }),
    });
    const compared = 'orders-v2 after orders-v1: 2 breaking, version enough';
    expect(await changesSinceHead(folder)).toEqual({
      code: 0,
      contracts: [compared],
    });
    // The product is found though nobody asked about it.
    expect(await changesSinceHead(folder, 'v2.odcs.yaml')).toEqual({
      code: 0,
      contracts: [compared],
    });
    writeFiles(folder, {
      'v1.odcs.yaml': contractText({ status: 'deprecated', version: '1.1.0' }),
    });
    expect((await changesSinceHead(folder)).contracts).toEqual([
      'orders-v1 after orders-v1: 0 breaking, version enough',
      compared,
    ]);
  });

  it('is compared where the product named it before it came', async () => {
    const folder = temporaryRepository({
      'all/v1.odcs.yaml': first,
      'all/shop.odps.yaml': product({
        ports: [
          ['1.0.0', 'Orders-V1'],
          ['2.0.0', 'orders-v2'],
        ],
      }),
    });
    writeFiles(folder, { 'new/v2.odcs.yaml': second('1.9.0') });
    const { code, output } = await runProgram({
      folder: join(folder, 'new'),
      arguments: ['diff', '--against', 'HEAD'],
    });
    expect(code).toBe(1);
    expect(output).toContain(
      'Compared with the contract "orders-v1" of ../all/v1.odcs.yaml. ' +
        'The output port "orders" of the product "orders" named it before.',
    );
    expect(output).toContain('Write version: 2.0.0.');
  });

  it('is new where no port leads to another one', async () => {
    const folder = temporaryRepository(oneFileEach);
    writeFiles(folder, { 'v2.odcs.yaml': second() });
    expect(await changesSinceHead(folder)).toEqual({
      code: 0,
      contracts: ['orders-v2: added'],
    });
  });
});

describe('the contract of a removed port', () => {
  it('is gone, whatever came for another port', async () => {
    const folder = temporaryRepository(oneFileEach);
    rmSync(join(folder, 'v1.odcs.yaml'));
    writeFiles(folder, {
      'v2.odcs.yaml': second(),
      'shop.odps.yaml': product({
        version: '2.0.0',
        ports: [['1.0.0', 'orders-v2']],
      }).replace('name: orders,', 'name: customers,'),
    });
    expect(await changesSinceHead(folder)).toEqual({
      code: 1,
      contracts: ['orders-v2: added', 'orders-v1: removed'],
    });
  });
});

describe('a version in a file of its own', () => {
  it('is compared with the version before', async () => {
    const folder = temporaryRepository({
      '1.0.odcs.yaml': first,
      '1.1.odcs.yaml': contractText({ version: '1.1.0', columns: order }),
    });
    writeFiles(folder, {
      '1.2.odcs.yaml': contractText({ version: '1.2.0', columns: order }),
    });
    const { output } = await runProgram({
      folder,
      arguments: ['diff', '--against', 'HEAD'],
    });
    expect(output).toContain('1.2.odcs.yaml (was 1.1.odcs.yaml)');
  });
});
