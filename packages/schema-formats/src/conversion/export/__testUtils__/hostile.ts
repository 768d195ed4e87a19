import { hostileTexts } from '../../../__testUtils__/hostileNames';
import type { DataContractDescriptor } from '@data-mesh/data-contract';
import { contractWith } from './contracts';

/** Names with which a document may try to get out of where names stand. */
export const hostileNames: readonly string[] = [
  ...hostileTexts,
  `'); DROP TABLE victims; --`,
  `"); DROP TABLE victims; --`,
  '`); DROP TABLE victims; --',
  "\\'); DROP TABLE victims; --",
  '*/ DROP TABLE victims; /*',
  '}; message Victim {',
  '", json_name = "x',
  '{{ env_var("SECRET") }} {% do run_query("DROP TABLE victims") %} {# x #}',
  '| a | b |\n| --- | --- |\n<script>alert(1)</script>',
  '[x](javascript:alert(1)) <img src=x onerror=alert(1)> ![x](http://evil.example/a.png)',
  '```\n# Heading\n```',
  '---\n1. list\n> quote',
  '__proto__',
  'constructor',
  'toString',
  'order_id',
  'order-id',
  'Order_Id',
  'select',
  'table',
  '1st',
  '_PARTITIONTIME',
  'x'.repeat(400),
  'string',
  'message',
  '[brackets]',
];

/** An object for each hostile name; the first has all of them as columns, descriptions, values and patterns. */
export function hostileContract(): DataContractDescriptor {
  const property = (name: string) => ({
    name,
    logicalType: 'string',
    description: name,
    businessName: name,
    tags: [name],
    classification: name,
    enum: [{ value: name, label: name }],
    logicalTypeOptions: { pattern: name, format: name, [name]: name },
    customProperties: [{ property: name, value: name }],
    quality: [{ type: 'text', description: name, name }],
    examples: [name],
  });
  const nested = {
    name: 'nested',
    logicalType: 'object',
    properties: hostileNames.map(property),
  };
  return contractWith({
    name: hostileNames.join(' '),
    version: hostileNames[0],
    description: { purpose: hostileNames.join('\n'), usage: hostileNames[3] },
    tags: hostileNames,
    schema: hostileNames.map((name, index) => ({
      name,
      description: name,
      businessName: name,
      properties:
        index === 0
          ? [...hostileNames.map(property), nested]
          : [property(name), property(hostileNames[0])],
    })),
    support: hostileNames.map(channel => ({ channel, description: channel })),
    roles: hostileNames.map(role => ({ role })),
    slaProperties: hostileNames.map(text => ({ property: text, value: text })),
    team: {
      name: hostileNames[2],
      members: hostileNames.map(username => ({ username })),
    },
    servers: hostileNames.map(server => ({
      server,
      type: 'custom',
      description: server,
    })),
  });
}

/** A table of ten thousand columns of all kinds, each with something that is lost. */
export function largeContract(columns = 10_000): DataContractDescriptor {
  const contract = contractWith({
    name: 'large',
    schema: [
      {
        name: 'large',
        properties: [
          { name: 'same', logicalType: 'string', physicalType: 'strange' },
          { name: 'count', logicalType: 'integer', classification: 'internal' },
          {
            name: 'times',
            logicalType: 'map',
            quality: [{ metric: 'nullValues', mustBe: 0 }],
            map: {
              key: { logicalType: 'date' },
              value: { logicalType: 'array', items: {} },
            },
          },
        ],
      },
    ],
  });
  const [object] = contract.schema;
  const kinds = object.properties;
  object.properties = Array.from({ length: columns }, (_, index) => ({
    ...kinds[index % 3],
    ...(index % 3 > 0 && { name: `column_${index}` }),
  }));
  return contract;
}

/** What is nested as deep as documents may be. */
export function deepContract(levels = 90): DataContractDescriptor {
  const contract = contractWith({
    schema: [
      { name: 'deep', properties: [{ name: 'top', logicalType: 'object' }] },
    ],
  });
  let place = contract.schema[0].properties[0];
  for (let level = 0; level < levels; level++) {
    const child = { ...place, name: `level_${level}`, properties: [] };
    place.properties = [child];
    place = child;
  }
  return contract;
}
