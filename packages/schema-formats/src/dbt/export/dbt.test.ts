import { parse } from 'yaml';
import { exportContract } from '../../conversion/exportContract';
import type { DataContractDescriptor } from '@data-mesh/data-contract';
import {
  contractWith,
  realContracts,
  richContract,
} from '../../conversion/export/__testUtils__/contracts';
import {
  hostileContract,
  hostileNames,
  largeContract,
} from '../../conversion/export/__testUtils__/hostile';
import { hasJinja } from './jinja';

type Yaml = { [key: string]: any };

/** What dbt 1.10 reads, key by key; it refuses or warns about others. */
const modelKeys = [
  'name',
  'description',
  'config',
  'constraints',
  'data_tests',
  'columns',
];
const configKeys = ['contract', 'alias', 'schema', 'database', 'tags', 'meta'];
const columnKeys = [
  'name',
  'quote',
  'description',
  'data_type',
  'config',
  'constraints',
  'data_tests',
];
const constraintKeys: { [type: string]: string[] } = {
  not_null: ['type'],
  unique: ['type'],
  check: ['type', 'expression'],
  primary_key: ['type', 'columns'],
  foreign_key: ['type', 'columns', 'to', 'to_columns'],
};
const testArguments: { [test: string]: string[] } = {
  accepted_values: ['values', 'quote'],
  relationships: ['to', 'field'],
};

function modelsOf(
  contract: DataContractDescriptor,
  dialect?: 'snowflake' | 'bigquery',
): Yaml[] {
  const { files } = exportContract({ contract, format: 'dbt', dialect });
  if (files.length === 0) return [];
  const { version, models } = parse(files[0].text) as Yaml;
  expect(version).toBe(2);
  for (const model of models) checkModel(model, models);
  return models;
}

function checkKeys(value: Yaml, allowed: string[]) {
  expect(Object.keys(value).filter(key => !allowed.includes(key))).toEqual([]);
}

function checkModel(model: Yaml, models: Yaml[]) {
  checkKeys(model, modelKeys);
  checkKeys(model.config, configKeys);
  expect(model.name).toMatch(/^[A-Za-z_]\w*$/);
  expect(model.config.contract).toEqual({ enforced: true });
  const references = models.map(({ name }) => `ref('${name}')`);
  for (const column of model.columns) {
    checkKeys(column, columnKeys);
    expect(typeof column.data_type).toBe('string');
    for (const test of column.data_tests ?? []) {
      if (typeof test === 'string')
        expect(['not_null', 'unique']).toContain(test);
      else {
        const [[name, { arguments: values }]] = Object.entries<Yaml>(test);
        checkKeys(values, testArguments[name]);
        if (name === 'relationships') expect(references).toContain(values.to);
      }
    }
  }
  for (const constraint of [
    ...(model.constraints ?? []),
    ...model.columns.flatMap((column: Yaml) => column.constraints ?? []),
  ]) {
    checkKeys(constraint, constraintKeys[constraint.type]);
    if (constraint.to) expect(references).toContain(constraint.to);
  }
}

describe('a contract as models of dbt', () => {
  const models = modelsOf(richContract());
  const column = (name: string) =>
    models[1].columns.find((entry: Yaml) => entry.name === name);

  it('enforces the contract: types, keys and checks', () => {
    expect(models.map(({ name }) => name)).toEqual([
      'customers',
      'customer_orders',
    ]);
    expect(models[1].constraints).toEqual([
      { type: 'primary_key', columns: ['id', '"day"'] },
      {
        type: 'foreign_key',
        columns: ['customer_id'],
        to: "ref('customers')",
        to_columns: ['id'],
      },
    ]);
    expect(column('amount')).toMatchObject({
      data_type: 'numeric(12, 2)',
      constraints: [
        { type: 'check', expression: 'amount >= 0' },
        { type: 'check', expression: 'amount < 1000000' },
      ],
    });
  });

  it('tests what dbt has a test for, each once', () => {
    expect(column('state').data_tests).toEqual([
      'not_null',
      {
        accepted_values: {
          arguments: { values: ['open', 'shipped', 'returned'] },
        },
      },
    ]);
    expect(column('customer_id').data_tests).toEqual([
      { relationships: { arguments: { to: "ref('customers')", field: 'id' } } },
    ]);
  });

  it('keeps in meta what dbt has no word for', () => {
    expect(models[1].config.meta).toMatchObject({
      owner: 'sales-data',
      odcs: {
        contract: { id: 'orders-v1' },
        quality: [{ metric: 'rowCount', mustBeGreaterThan: 1000 }],
      },
    });
    const { notes } = exportContract({
      contract: richContract(),
      format: 'dbt',
    });
    expect(notes).toContainEqual({
      path: 'schema[1].quality[0]',
      message:
        'dbt itself has no test for this quality rule, so it stands in meta and is not tested.',
    });
  });

  it('takes the types of the server, or of the database that is asked for', () => {
    expect(modelsOf(richContract('snowflake'))[1].columns[1].data_type).toBe(
      'DATE',
    );
    const types = modelsOf(richContract(), 'bigquery')[0].columns.map(
      (entry: Yaml) => entry.data_type,
    );
    expect(types).toEqual(['INT64', 'STRING(254)']);
  });

  it.each(
    realContracts().map(({ name, contract }) => [name, contract] as const),
  )('is right for %s', (_, contract) => {
    expect(modelsOf(contract)).toHaveLength(
      contract.schema.filter(({ properties }) => properties.length).length,
    );
  });

  it('lets dbt run nothing of hostile texts', () => {
    const contract = hostileContract();
    expect(modelsOf(contract)).toHaveLength(hostileNames.length);
    const { files, notes } = exportContract({ contract, format: 'dbt' });
    expect(hasJinja(files[0].text)).toBe(false);
    expect(notes.some(({ message }) => message.includes('double braces'))).toBe(
      true,
    );
  });

  it('has few notes for ten thousand columns', () => {
    const { notes } = exportContract({
      contract: largeContract(),
      format: 'dbt',
    });
    expect(notes.length).toBeLessThan(40);
  });

  it('tests numbers as numbers, and no values that dbt would run as SQL', () => {
    const withValues = (logicalType: string, values: unknown[]) =>
      modelsOf(
        contractWith({
          schema: [
            {
              name: 'a',
              properties: [
                {
                  name: 'b',
                  logicalType,
                  enum: values.map(value => ({ value })),
                },
              ],
            },
          ],
        }),
      )[0].columns[0].data_tests;
    expect(withValues('integer', [1, 2])).toEqual([
      { accepted_values: { arguments: { values: [1, 2], quote: false } } },
    ]);
    expect(withValues('string', ["o'clock"])).toBe(undefined);
  });
});
