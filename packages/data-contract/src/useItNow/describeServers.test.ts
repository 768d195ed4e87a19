import { readFileSync } from 'fs';
import { resolve } from 'path';
import { serverTypes } from '../odcs/serverTypes';
import { contractOf } from './__testUtils__/contracts';
import { describeServers } from './describeServers';
import { serverKinds } from './servers/serverKinds';

function addresses(servers: string, schema = '[]') {
  return describeServers({
    contract: contractOf(
      `kind: DataContract\napiVersion: v3.2.0\nservers: ${servers}\nschema: ${schema}`,
    ),
  }).flatMap(environment => environment.servers.map(({ address }) => address));
}

describe('the servers of a contract', () => {
  it('have a row for every type that ODCS knows, each once', () => {
    const known = [...serverTypes.flatMap(({ words }) => words), 'custom'];
    const described = serverKinds.flatMap(({ words }) => words);
    expect([...described].sort()).toEqual([...known].sort());
  });

  it.each([
    [
      '{ type: postgresql, host: db.example, port: 5432, database: crm, schema: public }',
      'db.example:5432, database crm, schema public',
    ],
    [
      '{ type: sqlserver, host: db.example, database: crm, schema: dbo }',
      'db.example, database crm, schema dbo',
    ],
    [
      '{ type: s3, location: "s3://bucket/path/*.parquet", format: parquet }',
      's3://bucket/path/*.parquet, format parquet',
    ],
    ['{ type: kafka, host: "broker:9092" }', '`orders` on broker:9092'],
    [
      '{ type: bigquery, project: shop, dataset: sales }',
      'project shop, dataset sales',
    ],
    [
      '{ type: custom, host: "mainframe:23", account: night }',
      'mainframe:23, account night',
    ],
    [
      '{ type: mongo, host: db.example, database: crm }',
      'db.example, database crm',
    ],
    [
      '{ type: postgres, host: "${DB_HOST}", port: "${DB_PORT}", database: crm, schema: public }',
      '${DB_HOST}:${DB_PORT}, database crm, schema public',
    ],
    ['{ type: kafka }', '`orders`'],
    ['{ type: snowflake }', ''],
  ])('%s is at %s', (server, address) => {
    expect(addresses(`[${server}]`, '[{ name: orders }]')).toEqual([address]);
  });

  it('names some of many topics', () => {
    const schema = JSON.stringify(
      Array.from({ length: 50 }, (_, index) => ({ name: `t${index}` })),
    );
    expect(addresses('[{ type: kafka, host: broker }]', schema)).toEqual([
      '`t0`, `t1`, `t2` and 47 more on broker',
    ]);
  });

  it('stand by environment, production first, however it is written', () => {
    const environments = describeServers({
      contract: contractOf(`kind: DataContract
apiVersion: v3.1.0
servers:
  - { server: a, type: custom, environment: dev }
  - { server: b, type: custom, environment: berlin }
  - { server: c, type: custom }
  - { server: d, type: custom, environment: PROD }
  - { server: production, type: custom }
  - { server: e, type: custom, environment: uat }`),
    });
    expect(
      environments.map(({ name, servers }) => [
        name,
        servers.map(server => server.name),
      ]),
    ).toEqual([
      ['PROD', ['d', 'production']],
      ['uat', ['e']],
      ['dev', ['a']],
      ['berlin', ['b']],
      [undefined, ['c']],
    ]);
  });

  it('hide passwords and characters that nobody sees', () => {
    expect(
      addresses(
        '[{ type: api, location: "https://app:hunter2@api.example/v1" }, { type: custom, host: "db\\u202Emoc.live" }]',
      ),
    ).toEqual(['https://app:•••@api.example/v1', 'dbmoc.live']);
  });

  it('are those of the example company', () => {
    const file = resolve(
      __dirname,
      '../../../../examples/logistics/stock/stock-movements.odcs.yaml',
    );
    const [production] = describeServers({
      contract: contractOf(readFileSync(file, 'utf8')),
    });
    expect(production).toMatchObject({
      name: 'prod',
      servers: [
        {
          typeName: 'Apache Kafka',
          address:
            '`logistics.stock-movement.v1` on events.tessenvik.example:9093, format avro',
          description:
            'Three brokers in two data centres; access through the gateway only.',
        },
      ],
    });
  });
});
