import { defaultConventions } from '@data-mesh/data-contract/conventions';
import { compareContracts } from '@data-mesh/data-contract/comparison';
import { importContract } from '../importContract';

const differencesOf = (
  pair: Pick<Parameters<typeof compareContracts>[0], 'older' | 'newer'>,
) =>
  compareContracts({
    ...pair,
    conventions: defaultConventions,
  }).differences.map(({ rule: id, path }) => `${id} ${path}`);

it('what imports write for each version is the same promise', () => {
  for (const [format, text] of [
    [
      'json-schema',
      '{ "title": "orders", "type": "object", "properties": { "state": { "enum": ["open", "shipped"] }, "old": { "type": "string", "deprecated": true }, "labels": { "type": "object", "additionalProperties": { "type": "integer", "enum": [1, 2] } } } }',
    ],
    [
      'avro',
      '{ "type": "record", "name": "orders", "fields": [{ "name": "state", "type": { "type": "enum", "name": "State", "symbols": ["OPEN", "SHIPPED"] } }, { "name": "labels", "aliases": ["tags"], "type": { "type": "map", "values": "string" } }] }',
    ],
    [
      'sql',
      "CREATE TABLE orders (state varchar(10) CHECK (state IN ('open', 'shipped')), labels map(varchar, integer));",
    ],
    [
      'protobuf',
      'syntax = "proto3"; message orders { enum State { OPEN = 0; SHIPPED = 1; } State state = 1; map<string, int32> labels = 2; string old = 3 [deprecated = true]; }',
    ],
  ] as const) {
    const [older, newer] = (['3.1.0', '3.2.0'] as const).map(
      odcsVersion => importContract({ format, text, odcsVersion }).contract,
    );
    for (const pair of [
      { older, newer },
      { older: newer, newer: older },
    ]) {
      expect([format, differencesOf(pair)]).toEqual([format, []]);
    }
  }
});
