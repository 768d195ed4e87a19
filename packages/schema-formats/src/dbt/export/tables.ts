import {
  kept,
  lost,
  native,
  partly,
  TreatmentTable,
} from '../../conversion/export/core';

export const dbtTreatments: TreatmentTable = {
  contract: {
    otherwise: lost,
    facets: {
      name: native('name of the file'),
      id: kept,
      version: kept,
      status: kept,
      domain: kept,
      team: partly('`meta.owner`, the name of the team'),
    },
  },
  object: {
    otherwise: kept,
    facets: {
      physicalName: native('`name` of the model'),
      description: native('`description`'),
      tags: native('`config.tags`'),
      relationships: partly('constraint `foreign_key`'),
      quality: partly('`data_tests`, where dbt has one; all in `meta`'),
    },
  },
  property: {
    otherwise: kept,
    facets: {
      physicalName: native('`name` of the column'),
      physicalType: partly('`data_type`'),
      description: native('`description`'),
      tags: native('`config.tags`'),
      required: native('constraint and test `not_null`'),
      unique: partly('constraint and test `unique`'),
      primaryKey: partly('constraint `primary_key`; tests'),
      enum: partly('test `accepted_values`, constraint `check`'),
      relationships: partly('test `relationships`, constraint `foreign_key`'),
      quality: partly('`data_tests`, where dbt has one; all in `meta`'),
    },
  },
  option: {
    otherwise: kept,
    facets: {
      minLength: partly('constraint `check`'),
      maxLength: partly('`data_type` or constraint `check`'),
      minimum: partly('constraint `check`'),
      exclusiveMinimum: partly('constraint `check`'),
      maximum: partly('constraint `check`'),
      exclusiveMaximum: partly('constraint `check`'),
      multipleOf: partly('constraint `check`'),
      timezone: native('`data_type`'),
    },
  },
};
