import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import { ContractReading, ProductReading } from './types';

function readAs<Kind extends 'product' | 'contract'>(kind: Kind, text: string) {
  const [reading] = judgedDocuments({ text });
  expect(reading.kind).toBe(kind);
  return reading as Kind extends 'product' ? ProductReading : ContractReading;
}

describe('fields that no standard knows', () => {
  it('are kept as custom properties of the contract and of its columns', () => {
    const { contract, findings } = readAs(
      'contract',
      `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
costCentre: 4711
owners: [{ name: Jane }]
customProperties: [{ property: costCentre, value: 1 }]
description: { purpose: Orders., audience: all }
servers: [{ server: a, type: kafka, host: h, cluster: b }]
schema:
  - name: orders
    retention: { days: 30 }
    properties:
      - { name: id, logicaltype: string, mask: last4 }
`,
    );
    expect(contract.customProperties).toEqual([
      { property: 'costCentre', value: 1 },
      { property: 'owners', value: [{ name: 'Jane' }] },
    ]);
    const [object] = contract.schema;
    expect(object.customProperties).toEqual([
      { property: 'retention', value: { days: 30 } },
    ]);
    expect(object.properties[0].customProperties).toEqual([
      { property: 'logicaltype', value: 'string' },
      { property: 'mask', value: 'last4' },
    ]);
    expect(contract.servers[0].customProperties).toEqual([
      { property: 'cluster', value: 'b' },
    ]);
    expect(contract.description.customProperties).toEqual([
      { property: 'audience', value: 'all' },
    ]);
    expect(
      findings
        .filter(({ rule }) => /^(?:unknown|additional)-field/.test(rule))
        .map(({ rule, line, path }) => [rule, line, path]),
    ).toEqual([
      ['unknown-field', 6, 'costCentre'],
      ['unknown-field', 7, 'owners'],
      ['additional-field', 9, 'description.audience'],
      ['unknown-field', 10, 'servers[0].cluster'],
      ['unknown-field', 13, 'schema[0].retention'],
      ['unknown-field', 15, 'schema[0].properties[0].logicaltype'],
      ['unknown-field', 15, 'schema[0].properties[0].mask'],
    ]);
  });

  it('are kept as custom properties of a product and of its ports', () => {
    const { product } = readAs(
      'product',
      `apiVersion: v1.0.0
kind: DataProduct
id: orders
status: active
productType: aggregate
outputPorts: [{ name: a, version: 1.0.0, format: parquet }]
`,
    );
    expect(product.customProperties).toEqual([
      { property: 'productType', value: 'aggregate' },
    ]);
    expect(product.type).toBe('aggregate');
    expect(product.outputPorts[0].customProperties).toEqual([
      { property: 'format', value: 'parquet' },
    ]);
  });

  it('are kept up to a thousand, and all of them are counted', () => {
    const { contract, findings } = readAs(
      'contract',
      `apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n${Array.from(
        { length: 5000 },
        (_, index) => `own${index}: ${index}\n`,
      ).join('')}`,
    );
    expect(contract.customProperties).toHaveLength(1000);
    expect(contract.customProperties[999]).toEqual({
      property: 'own999',
      value: 999,
    });
    expect(findings[findings.length - 1].message).toMatch(
      /^There are 48\d\d more findings\.$/,
    );
  });
});
