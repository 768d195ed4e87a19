import { readFileSync } from 'fs';
import { resolve } from 'path';
import { growthOf } from '../__testUtils__/processorTime';
import {
  contractOf,
  contractWith,
  realContracts,
  richContract,
} from './export/__testUtils__/contracts';
import { hostileContract, largeContract } from './export/__testUtils__/hostile';
import { contractExporters } from './export/exporters';
import { exportContract } from './exportContract';
import { ExportFormat } from './types';

const formats = contractExporters.map(({ format }) => format);

describe.each(formats)('an export as %s', format => {
  it('is the same every time, and does not change the contract', () => {
    const contract = richContract();
    const before = JSON.stringify(contract);
    expect(exportContract({ contract, format })).toEqual(
      exportContract({ contract: richContract(), format }),
    );
    expect(JSON.stringify(contract)).toBe(before);
  });

  it('names files that are safe anywhere, each once', () => {
    for (const contract of [
      hostileContract(),
      ...realContracts().map(real => real.contract),
    ]) {
      const names = exportContract({ contract, format }).files.map(
        ({ name }) => name,
      );
      for (const name of names)
        expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,110}$/);
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(
        names.length,
      );
    }
  });

  it('names a place for each note', () => {
    for (const { path, message, count = 11 } of exportContract({
      contract: hostileContract(),
      format,
    }).notes) {
      expect(path).toMatch(/^[a-zA-Z]+/);
      expect(message).toMatch(/\.$/);
      expect(count).toBeGreaterThan(10);
    }
  });

  it('takes a contract without a schema', () => {
    const { notes } = exportContract({ contract: contractWith({}), format });
    expect(notes).toContainEqual(expect.objectContaining({ path: 'schema' }));
  });

  it('writes ten thousand columns in time in proportion, with few notes', () => {
    const { notes } = exportContract({ contract: largeContract(), format });
    expect(notes.length).toBeLessThan(40);
    const growth = growthOf({
      largest: 10_000,
      make: largeContract,
      run: contract => exportContract({ contract, format }),
    });
    expect(growth).toBeLessThan(1.5);
  });

  it('writes the objects that are asked for', () => {
    const { files } = exportContract({
      contract: richContract(),
      format,
      objects: ['customers'],
    });
    expect(files).toHaveLength(1);
    expect(files[0].text).toContain('email');
    expect(files[0].text).not.toContain('embedding');
  });

  it('hides secrets, and says where', () => {
    const { files, notes } = exportContract({
      contract: richContract(),
      format,
    });
    expect(files.map(({ text }) => text).join()).not.toContain('hunter2');
    expect(notes).toContainEqual({
      path: 'servers[0].customProperties[0].value',
      message: 'A secret stands here, so it is written as •••.',
    });
  });
});

describe('an export that nobody can make', () => {
  const contract = richContract();
  it.each([
    [
      { format: 'xml' as ExportFormat },
      'The format "xml" is not known; take json-schema, avro,',
    ],
    [
      { format: 'avro' as const, objects: ['order'] },
      'The contract has no object "order"; take "customers" or "orders"',
    ],
    [
      { format: 'avro' as const, namespace: 'com-example' },
      'namespace must be words joined by dots, got "com-example"',
    ],
  ])('is refused with a remedy: %j', (options, message) => {
    expect(() => exportContract({ contract, ...options })).toThrow(message);
    expect(() => exportContract({ contract, ...options })).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});

describe('the example of the README', () => {
  it('prints what it says', () => {
    const readme = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');
    const [, yaml] = /Write a contract in another[^]*?text: `([^`]*)`/.exec(
      readme,
    )!;
    const contract = contractOf(yaml);
    const { files, notes } = exportContract({ contract, format: 'sql-duckdb' });
    expect(files[0].name).toBe('orders-v1.sql');
    const lines = [
      ...files[0].text.trimEnd().split('\n'),
      ...notes.map(({ path, message }) => `${path}: ${message}`),
    ];
    for (const line of lines)
      expect(readme).toContain(`  // ${line}`.trimEnd());
  });
});
