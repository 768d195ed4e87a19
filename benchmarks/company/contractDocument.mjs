import {
  BIG,
  BIG_CONTRACT_COLUMNS,
  contractId,
  personEmail,
  productFacts,
} from './names.mjs';
import { createRandom } from './random.mjs';
import { COLUMNS, COMMON_COLUMN } from './words.mjs';

const COLUMNS_OF_TABLE = 500;

/**
 * The ODCS document of the contract that a product promises to keep: about ten columns, or as many
 * as are asked for, in tables of 500.
 */
export function contractDocument({
  index,
  products,
  columns = index === BIG ? BIG_CONTRACT_COLUMNS : undefined,
}) {
  const facts = productFacts({ index, products });
  const { title, subject, domain, group } = facts;
  // Not those of the product: the two documents must not depend on each other's length.
  const random = createRandom(index + 1_000_000);
  const tables = columns
    ? largeTables({ columns })
    : [smallTable({ subject, index, random })];
  return `apiVersion: v3.1.0
kind: DataContract
id: ${contractId({ index })}
name: ${title}
version: '1.0.${random.below(9)}'
status: ${facts.lifecycle}
domain: ${domain}
tenant: company
dataProduct: ${title}
description:
  purpose: The promise that ${title} keeps towards everybody who reads it.
  usage: Read the newest partition.
  limitations: No records from before 2019.
tags: [${subject}]
servers:
  - server: production
    type: postgres
    environment: prod
    description: The warehouse of the company.
    host: warehouse.company.example
    port: 5432
    database: ${domain}
    schema: ${subject}
  - server: staging
    type: postgres
    environment: staging
    host: warehouse.staging.company.example
    port: 5432
    database: ${domain}
    schema: ${subject}
schema:
${tables.map(tableText).join('')}slaProperties:
  - property: latency
    value: ${random.pick([1, 4, 12, 24])}
    unit: h
    driver: operational
  - property: availability
    value: 99.5
    unit: percent
    driver: operational
  - property: retention
    value: ${random.pick([1, 3, 7, 10])}
    unit: y
    driver: regulatory
team:
  name: ${group}
  description: Runs the data of ${domain}.
  members:
    - username: ${personEmail(facts.businessOwner)}
      role: owner
      dateIn: '2023-04-01'
roles:
  - role: ${subject}_reader
    access: read
    description: Reads every table of the schema.
support:
  - channel: '#${group}'
    url: https://chat.company.example/channels/${group}
    description: Questions about ${subject}.
    tool: slack
    scope: interactive
contractCreatedTs: '2023-04-01T08:00:00Z'
`;
}

/** A key and about ten columns; every second contract has the common one. */
function smallTable({ subject, index, random }) {
  const first = random.below(COLUMNS.length);
  const count = 7 + random.below(4);
  const columns = Array.from(
    { length: count },
    (_, step) => COLUMNS[(first + step) % COLUMNS.length],
  );
  return {
    name: subject,
    columns: index % 2 === 0 ? [COMMON_COLUMN, ...columns] : columns,
  };
}

function largeTables({ columns }) {
  const tables = Math.ceil(columns / COLUMNS_OF_TABLE);
  return Array.from({ length: tables }, (_, table) => {
    const rest = columns - table * COLUMNS_OF_TABLE;
    return {
      name: `table_${table + 1}`,
      // One of the columns of each table is its key.
      columns: Array.from(
        { length: Math.min(rest, COLUMNS_OF_TABLE) - 1 },
        (__, place) => {
          const column = COLUMNS[place % COLUMNS.length];
          return { ...column, name: `${column.name}_${place + 1}` };
        },
      ),
    };
  });
}

function tableText({ name, columns }) {
  return `  - name: ${name}
    physicalName: ${name}_v1
    physicalType: table
    logicalType: object
    businessName: The table of ${name}
    description: One row for each of the ${name}.
    properties:
      - name: ${name}_id
        businessName: Number
        logicalType: string
        physicalType: varchar(36)
        primaryKey: true
        primaryKeyPosition: 1
        required: true
        unique: true
        classification: internal
        examples: ['01JD31C9A7']
${columns.map(columnText).join('')}    quality:
      - metric: rowCount
        mustBeGreaterThan: 0
        dimension: completeness
        severity: error
`;
}

function columnText(column) {
  const { classification } = column;
  return `      - name: ${column.name}
        businessName: ${column.businessName}
        logicalType: ${column.logicalType}
        physicalType: ${column.physicalType}
        description: ${column.description}
${classification ? `        classification: ${classification}\n` : ''}`;
}
