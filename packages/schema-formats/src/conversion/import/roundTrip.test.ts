import { canonicalJson } from '../../reading/json';
import type {
  JsonValue,
  SchemaObject,
  SchemaProperty,
} from '@data-mesh/data-contract';
import {
  describeWithStandards,
  officialExamples,
} from '../../__testUtils__/officialStandards';
import { readDocuments } from '@data-mesh/data-contract/reading';
import { exportContract } from '../exportContract';
import { ContractImport } from '../types';
import { imported, writtenProperty } from './__testUtils__/imported';
import { RoundTrip, roundTrips } from './roundTrip';

const text = `
apiVersion: v3.2.0
kind: DataContract
id: orders-v1
version: 1.2.0
status: active
schema:
  - name: orders
    physicalName: tbl_orders
    businessName: All orders
    description: Orders of the shop.
    tags: [sales]
    properties:
      - { name: id, logicalType: integer, logicalTypeOptions: { format: i64 }, required: true, primaryKey: true, primaryKeyPosition: 1, description: The number., classification: internal }
      - { name: state, logicalType: string, logicalTypeOptions: { maxLength: 10 }, enum: [{ value: open }, { value: shipped }], required: true, businessName: State, tags: [a] }
      - { name: mail, logicalType: string, logicalTypeOptions: { pattern: '^.+@.+$', format: email }, unique: true, classification: personal, examples: [a@b.c], synonyms: [{ synonym: e-mail }] }
      - { name: amount, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 100, format: f64 }, deprecated: true }
      - { name: placed, logicalType: timestamp, logicalTypeOptions: { timezone: true }, partitioned: true, partitionKeyPosition: 1 }
      - { name: day, logicalType: date }
      - { name: paid, logicalType: boolean, quality: [{ metric: nullValues, mustBe: 0 }] }
      - { name: customer_id, logicalType: integer, logicalTypeOptions: { format: i64 }, relationships: [{ type: foreignKey, to: customers.id }] }
      - { name: labels, logicalType: map, map: { key: { logicalType: string }, value: { logicalType: integer } } }
      - { name: lines, logicalType: array, items: { logicalType: object, properties: [{ name: sku, logicalType: string, required: true }] } }
      - { name: extra, logicalType: string, customProperties: [{ property: a, value: b }], transformLogic: x + 1 }
  - name: customers
    properties:
      - { name: id, logicalType: integer, logicalTypeOptions: { format: i64 }, required: true, primaryKey: true, primaryKeyPosition: 1 }
`;

function contractOf(document: string) {
  const [reading] = readDocuments({ text: document });
  if (reading.kind !== 'contract') throw new Error(reading.kind);
  return reading.contract;
}

function thereAndBack(row: RoundTrip): {
  before: SchemaObject;
  after: SchemaObject;
} {
  const contract = contractOf(text);
  const { files } = exportContract({ contract, format: row.exportFormat });
  const objects = files.flatMap(
    file =>
      imported({
        format: row.importFormat,
        text: file.text,
        odcsVersion: '3.2.0',
      }).contract.schema,
  );
  // Some targets write first what others refer to.
  const after = objects.find(({ properties }) => properties.length > 1);
  if (!after) throw new Error('Nothing came back');
  return { before: contract.schema[0], after };
}

/** The properties in which a field is not the same, if it said anything before. */
function changed(
  before: readonly SchemaProperty[],
  after: readonly SchemaProperty[],
  isSame: (before: SchemaProperty, after: SchemaProperty) => boolean,
): (string | undefined)[] {
  const found = new Map(after.map(property => [property.name, property]));
  return before
    .filter(property => {
      const other = found.get(property.name);
      return !other || !isSame(property, other);
    })
    .map(({ name }) => name);
}

const same = (left: unknown, right: unknown) =>
  left === undefined ||
  canonicalJson(left as JsonValue) ===
    canonicalJson((right as JsonValue) ?? null);

describe.each(roundTrips)('There and back by $exportFormat', row => {
  const { before, after } = thereAndBack(row);

  it('keeps the fields of objects that it names', () => {
    const pick = (object: SchemaObject) =>
      row.objectFields.map(field => object[field as keyof SchemaObject]);
    expect(pick(after)).toEqual(pick(before));
  });

  it.each(row.propertyFields)('%s of properties is the same', field => {
    const name = field as keyof SchemaProperty;
    expect(
      changed(before.properties, after.properties, (left, right) => {
        const isEmpty = Array.isArray(left[name]) && !(left[name] as []).length;
        return isEmpty || same(left[name], right[name]);
      }),
    ).toEqual([]);
  });

  it('keeps exactly the logical types that it names', () => {
    const lost = changed(before.properties, after.properties, (left, right) =>
      same(left.logicalType, right.logicalType),
    );
    const kept = new Set(
      before.properties
        .filter(({ name }) => !lost.includes(name))
        .map(({ logicalType }) => logicalType),
    );
    expect([...kept].sort()).toEqual([...row.logicalTypes].sort());
  });
});

const rule = {
  metric: 'invalidValues',
  arguments: { validValues: ['open', 'shipped'] },
  mustBe: 0,
};
const named = { ...rule, name: 'states', dimension: 'conformity' };

const contractOfRules = contractOf(
  JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'orders-v1',
    version: '1.0.0',
    status: 'active',
    schema: [
      {
        name: 'orders',
        properties: [
          { name: 'state', logicalType: 'string', quality: [rule] },
          { name: 'other', logicalType: 'string', quality: [named] },
        ],
      },
    ],
  }),
);

describe('Allowed values of ODCS 3.1, which are a quality rule', () => {
  const keeping = roundTrips.filter(({ propertyFields }) =>
    propertyFields.includes('enum'),
  );
  const keepsAll = ['json-schema', 'avro'];

  it.each(keeping)(
    'are the same rule after the way there and back by $exportFormat',
    ({ exportFormat, importFormat }) => {
      const [{ text: exported }] = exportContract({
        contract: contractOfRules,
        format: exportFormat,
      }).files;
      const back = imported({ format: importFormat, text: exported });
      expect(writtenProperty(back, 'state')).toHaveProperty('quality', [rule]);
      expect(writtenProperty(back, 'other')).toHaveProperty('quality', [
        keepsAll.includes(exportFormat) ? named : rule,
      ]);
    },
  );

  it('are values of an enum of Protobuf', () => {
    const [{ text: exported }] = exportContract({
      contract: contractOfRules,
      format: 'protobuf',
    }).files;
    const back = imported({ format: 'protobuf', text: exported });
    expect(writtenProperty(back, 'state')).toMatchObject({
      quality: [{ metric: 'invalidValues', mustBe: 0 }],
    });
  });
});

describeWithStandards('The official examples', () => {
  it.each(
    roundTrips.flatMap(row =>
      officialExamples('odcs').map(
        ({ name, text: example }) =>
          [row.exportFormat, name, row, example] as const,
      ),
    ),
  )('come back from %s without errors: %s', (_, __, row, example) => {
    const contract = contractOf(example);
    const { files } = exportContract({ contract, format: row.exportFormat });
    const back: ContractImport[] = contract.schema.length
      ? files.map(file =>
          imported({ format: row.importFormat, text: file.text }),
        )
      : [];
    const names = back.flatMap(({ contract: { schema } }) =>
      schema.map(({ properties }) => properties.length),
    );
    expect(names).toHaveLength(contract.schema.length);
  });
});
