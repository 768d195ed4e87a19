import {
  comment,
  lost,
  native,
  partly,
  Treatment,
  TreatmentTable,
} from '../../conversion/export/core';

const heading = { id: comment, name: comment, version: comment };

/** What a database does not check, or what it says in another way. */
export function sqlTreatments(options: {
  /** Checks, or nothing. */
  check: Treatment;
  unique: Treatment;
  partitioned: Treatment;
  maxLength: Treatment;
  description: Treatment;
}): TreatmentTable {
  const { check, unique, partitioned, maxLength, description } = options;
  return {
    contract: { otherwise: lost, facets: heading },
    object: {
      otherwise: lost,
      facets: {
        physicalName: native('name of the table'),
        physicalType: partly('`table`'),
        businessName: description,
        description,
        relationships: partly('foreign keys, where both sides are here'),
      },
    },
    property: {
      otherwise: lost,
      facets: {
        physicalName: native('name of the column'),
        physicalType: partly('the type, if it is one of this database'),
        businessName: description,
        description,
        required: native('`NOT NULL`'),
        unique,
        primaryKey: partly('`PRIMARY KEY`'),
        partitioned,
        enum: check,
        relationships: partly('foreign keys, where both sides are here'),
      },
    },
    option: {
      otherwise: lost,
      facets: {
        minLength: check,
        maxLength,
        minimum: check,
        exclusiveMinimum: check,
        maximum: check,
        exclusiveMaximum: check,
        multipleOf: check,
        format: partly('the type'),
        timezone: native('the type'),
      },
    },
  };
}

/** Of what is inside a type, where there is room for names, types and sometimes a description. */
export const nestedTreatments: TreatmentTable = {
  contract: { otherwise: lost, facets: {} },
  object: { otherwise: lost, facets: {} },
  property: {
    otherwise: lost,
    facets: { physicalName: native(''), physicalType: partly('') },
  },
  option: {
    otherwise: lost,
    facets: { format: partly(''), timezone: native('') },
  },
};

export const describedNestedTreatments: TreatmentTable = {
  ...nestedTreatments,
  property: {
    otherwise: lost,
    facets: {
      ...nestedTreatments.property.facets,
      description: native(''),
      businessName: native(''),
      required: native(''),
    },
  },
};

export const checked = partly('`CHECK`');
export { lost, native, partly };
