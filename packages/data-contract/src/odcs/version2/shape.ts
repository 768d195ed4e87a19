import { AccessRole, Price, TeamMember } from '../../model';
import {
  anything,
  boolean,
  choice,
  essential,
  Field,
  list,
  number,
  object,
  optional,
  required,
  scalar,
  text,
} from '../../structure';
import {
  authoritativeDefinitions,
  customProperties,
  description,
  tags,
} from '../commonShapes';
import {
  DroppedFields,
  Odcs2Column,
  Odcs2Contract,
  Odcs2QualityRule,
  Odcs2ServiceLevel,
  Odcs2Table,
} from './types';

/** The schema of 2.2 forbids unknown fields nowhere. */
const open = {};
const until222 = { until: '2.2.2' };
const may = optional(text());
const flag = optional(boolean());
const position = optional(number({ integer: true }));

/** The text of the standard has it, its schema does not, so it is read and not judged. */
function unjudged(field: Field): Field {
  return { ...field, foreign: true };
}

const textOrNumber = choice(
  { type: 'text', shape: text() },
  { type: 'number', shape: number() },
);

const qualityRule = object<
  Odcs2QualityRule &
    DroppedFields<
      'templateName' | 'toolRuleName' | 'type' | 'column' | 'columns'
    >
>({
  noun: 'a quality rule',
  open,
  bareText: 'description',
  fields: {
    code: may,
    templateName: required(text({ example: 'NullCheck' })),
    description: may,
    toolName: required(text({ example: 'Elevate' })),
    toolRuleName: may,
    dimension: may,
    type: may,
    severity: may,
    businessImpact: may,
    scheduleCronExpression: may,
    column: may,
    columns: optional(
      choice(
        { type: 'text', shape: text() },
        { type: 'list', shape: list(text()) },
      ),
    ),
    customProperties,
  },
});
const quality = optional(list(qualityRule));

/** What the schema of 2.2.1 took for a text. */
const primaryKey = choice(
  { type: 'boolean', shape: boolean() },
  {
    type: 'text',
    shape: text(),
    ...until222,
    becomes: value => String(value).toLowerCase() === 'true',
  },
);

const column = object<
  Odcs2Column & DroppedFields<'clusterStatus' | 'clusterKeyPosition'>
>({
  noun: 'a column',
  open,
  fields: {
    column: essential(text({ example: 'order_id' })),
    businessName: may,
    logicalType: required(text({ example: 'string' })),
    physicalType: required(text({ example: 'varchar(18)' })),
    description: may,
    isNullable: flag,
    isUnique: flag,
    isPrimaryKey: optional(primaryKey),
    primaryKeyPosition: position,
    partitionStatus: flag,
    partitionKeyPosition: position,
    clusterStatus: flag,
    clusterKeyPosition: position,
    classification: optional(text({ example: 'confidential' })),
    criticalDataElementStatus: flag,
    encryptedColumnName: may,
    transformSourceTables: optional(list(text())),
    transformLogic: may,
    transformDescription: may,
    sampleValues: optional(list(text())),
    tags,
    quality: unjudged(quality),
    authoritativeDefinitions,
    customProperties: unjudged(customProperties),
  },
});

const table = object<Odcs2Table & DroppedFields<'priorTableName'>>({
  noun: 'a table',
  open,
  fields: {
    table: essential(text({ example: 'orders' })),
    physicalName: optional(text({ example: 'orders_1_2_0' })),
    priorTableName: may,
    description: optional(
      choice(
        { type: 'text', shape: text() },
        {
          type: 'list',
          shape: list(text()),
          ...until222,
          becomes: texts => (Array.isArray(texts) ? texts.join('\n') : texts),
        },
      ),
    ),
    dataGranularity: may,
    columns: optional(list(column)),
    quality,
    tags: unjudged(tags),
    authoritativeDefinitions,
    customProperties: unjudged(customProperties),
  },
});

const price = object<Price>({
  noun: 'a price',
  open,
  fields: {
    priceAmount: optional(
      choice(
        { type: 'number', shape: number() },
        {
          type: 'text',
          shape: text(),
          ...until222,
          becomes: value =>
            Number.isFinite(Number(value)) ? Number(value) : undefined,
        },
      ),
    ),
    priceCurrency: optional(text({ example: 'EUR' })),
    priceUnit: optional(text({ example: 'megabyte' })),
  },
});

const stakeholder = object<TeamMember>({
  noun: 'a stakeholder',
  open,
  bareText: 'username',
  fields: {
    username: may,
    name: unjudged(may),
    role: may,
    dateIn: may,
    dateOut: may,
    replacedByUsername: may,
    tags: unjudged(tags),
    customProperties: unjudged(customProperties),
    authoritativeDefinitions: unjudged(authoritativeDefinitions),
  },
});

const role = object<AccessRole>({
  noun: 'a role',
  open,
  bareText: 'role',
  fields: {
    role: required(text({ example: 'orders_reader' })),
    description: unjudged(may),
    access: required(text({ example: 'read' })),
    firstLevelApprovers: may,
    secondLevelApprovers: may,
    customProperties: unjudged(customProperties),
  },
});

const serviceLevel = object<Odcs2ServiceLevel>({
  noun: 'a service level',
  open,
  fields: {
    property: essential(text({ example: 'latency' })),
    value: required(textOrNumber),
    valueExt: optional(textOrNumber),
    unit: optional(text({ example: 'd' })),
    column: optional(text({ example: 'orders.order_date' })),
    driver: optional(text({ example: 'operational' })),
    customProperties: unjudged(customProperties),
  },
});

/** A data contract in ODCS 2.2, by its JSON Schema and what its text says beyond that. */
export const odcs2Shape = object<
  Odcs2Contract &
    DroppedFields<
      | 'apiVersion'
      | 'kind'
      | 'type'
      | 'datasetKind'
      | 'datasetName'
      | 'userConsumptionMode'
      | 'sourcePlatform'
      | 'sourceSystem'
      | 'project'
      | 'server'
      | 'database'
      | 'driver'
      | 'driverVersion'
      | 'username'
      | 'password'
      | 'schedulerAppName'
      | 'systemInstance'
    >
>({
  noun: 'a data contract',
  open,
  fields: {
    // Both were judged before the shape was chosen.
    apiVersion: optional(scalar()),
    kind: optional(scalar()),
    uuid: required(text({ example: '53581432-6c55-4ba2-a65f-72344a91553a' })),
    version: required(text({ example: '1.2.0' })),
    status: required(text({ example: 'production' })),
    type: required(text({ example: 'tables' })),
    quantumName: required(text({ example: 'orders' })),
    datasetName: required(text({ example: 'sales_views' })),
    datasetDomain: optional(text({ example: 'sales' })),
    datasetKind: may,
    userConsumptionMode: may,
    tenant: may,
    description: optional(description),
    tags,
    sourcePlatform: may,
    sourceSystem: may,
    project: may,
    server: may,
    database: may,
    driver: may,
    driverVersion: may,
    username: may,
    password: may,
    productDl: may,
    productSlackChannel: may,
    productFeedbackUrl: may,
    dataset: required(list(table)),
    quality: unjudged(quality),
    price: optional(price),
    stakeholders: optional(list(stakeholder)),
    roles: optional(list(role)),
    slaDefaultColumn: may,
    slaProperties: optional(list(serviceLevel)),
    authoritativeDefinitions: unjudged(authoritativeDefinitions),
    customProperties: unjudged(customProperties),
    contractCreatedTs: unjudged(may),
    schedulerAppName: unjudged(optional(anything())),
    systemInstance: unjudged(optional(anything())),
  },
});
