import {
  JsonValue,
  QualityRule,
  SchemaObject,
  SchemaProperty,
} from '../../model';
import { mapKeepingIndexes } from '../../structure';
import { withRest } from './rest';
import { Odcs2Column, Odcs2QualityRule, Odcs2Table } from './types';

/** The fields of an element that are not named here. */
type Rest = { [name: string]: JsonValue | undefined };

export function describeTable(table: Odcs2Table): SchemaObject {
  const {
    table: name,
    physicalName,
    description,
    dataGranularity,
    columns,
    quality,
    tags,
    authoritativeDefinitions,
    customProperties,
    ...rest
  } = table;
  return withoutAbsent({
    name,
    physicalName,
    description,
    dataGranularityDescription: dataGranularity,
    properties: mapKeepingIndexes(columns, describeColumn),
    quality: describeQuality(quality),
    tags,
    authoritativeDefinitions,
    customProperties: withRest({ declared: customProperties, rest }),
    synonyms: [],
    relationships: [],
  });
}

function describeColumn(column: Odcs2Column): SchemaProperty {
  const {
    column: name,
    isNullable,
    isUnique,
    isPrimaryKey,
    partitionStatus,
    criticalDataElementStatus,
    encryptedColumnName,
    transformSourceTables,
    sampleValues,
    quality,
    customProperties,
    businessName,
    logicalType,
    physicalType,
    description,
    primaryKeyPosition,
    partitionKeyPosition,
    classification,
    transformLogic,
    transformDescription,
    tags,
    authoritativeDefinitions,
    ...rest
  } = column;
  return withoutAbsent({
    name,
    businessName,
    logicalType,
    physicalType,
    description,
    required: isNullable === undefined ? undefined : !isNullable,
    unique: isUnique,
    primaryKey: isPrimaryKey,
    primaryKeyPosition,
    partitioned: partitionStatus,
    partitionKeyPosition,
    classification,
    criticalDataElement: criticalDataElementStatus,
    encryptedName: encryptedColumnName,
    transformSourceObjects: transformSourceTables,
    transformLogic,
    transformDescription,
    examples: sampleValues,
    tags,
    quality: describeQuality(quality),
    authoritativeDefinitions,
    customProperties: withRest({ declared: customProperties, rest }),
    properties: [],
    enum: [],
    synonyms: [],
    relationships: [],
  });
}

/** In 2.2 a tool runs every rule, which version 3 calls a rule of type `custom`. */
export function describeQuality(
  rules: readonly Odcs2QualityRule[],
): QualityRule[] {
  return mapKeepingIndexes(rules, rule => {
    const {
      code,
      toolName,
      scheduleCronExpression: schedule,
      description,
      dimension,
      severity,
      businessImpact,
      customProperties,
      ...rest
    } = rule;
    return withoutAbsent<QualityRule>({
      type: toolName === undefined ? undefined : 'custom',
      engine: toolName,
      rule: code,
      description,
      dimension,
      severity,
      businessImpact,
      schedule,
      scheduler: schedule === undefined ? undefined : 'cron',
      tags: [],
      customProperties: withRest({
        declared: customProperties,
        rest: rest as Rest,
      }),
      authoritativeDefinitions: [],
    });
  });
}

/** Fields that the document does not have are absent, as in the other versions. */
export function withoutAbsent<Model extends object>(model: Model): Model {
  return Object.fromEntries(
    Object.entries(model).filter(([, value]) => value !== undefined),
  ) as Model;
}
