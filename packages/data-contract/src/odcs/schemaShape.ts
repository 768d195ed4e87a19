/* eslint-disable @typescript-eslint/no-use-before-define -- properties contain properties */
import { EnumerationValue, SchemaObject, SchemaProperty } from '../model';
import {
  Addition,
  anything,
  boolean,
  choice,
  essential,
  Field,
  lazy,
  list,
  number,
  object,
  ObjectShape,
  optional,
  required,
  scalar,
  text,
} from '../structure';
import {
  authoritativeDefinitions,
  context,
  customProperties,
  entryId,
  since32,
  synonyms,
  tags,
  until31,
} from './commonShapes';
import { qualityRule } from './qualityShape';
import {
  objectRelationships,
  propertyRelationships,
} from './relationshipShapes';
import { logicalTypes, typeOptionAdditions } from './typeOptionShapes';

/** What objects and properties have in common. */
const elementFields = {
  id: entryId,
  physicalType: optional(text({ example: 'varchar(18)' })),
  businessName: optional(text({ example: 'Order number' })),
  description: optional(text()),
  deprecated: optional(boolean(), since32),
  synonyms: optional(synonyms, since32),
  tags,
  quality: optional(list(qualityRule)),
  customProperties,
  authoritativeDefinitions,
};

const name = essential(text({ example: 'order_id' }));
const position = optional(number({ integer: true }));
const flag = optional(boolean());

const enumerationValue = object<EnumerationValue>({
  noun: 'an allowed value',
  fields: {
    id: entryId,
    value: required(scalar()),
    label: optional(text()),
    description: optional(text()),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

function propertyFields(options: { name: Field }) {
  return {
    ...elementFields,
    name: options.name,
    physicalName: optional(text({ example: 'ORDER_ID' }), { since: '3.0.2' }),
    logicalType: optional(text({ example: 'string', words: logicalTypes })),
    logicalTypeOptions: optional(choice({ type: 'object', shape: anything() })),
    required: flag,
    unique: flag,
    primaryKey: flag,
    primaryKeyPosition: position,
    partitioned: flag,
    partitionKeyPosition: position,
    classification: optional(text({ example: 'confidential' })),
    criticalDataElement: flag,
    encryptedName: optional(text()),
    semanticType: optional(
      text({ words: ['column', 'measure', 'dimension'] }),
      since32,
    ),
    transformSourceObjects: optional(list(text())),
    transformLogic: optional(text()),
    transformDescription: optional(text()),
    examples: optional(list(anything())),
    enum: optional(
      list(enumerationValue, { minimumItems: 1, uniqueItems: true }),
      since32,
    ),
    relationships: propertyRelationships,
  };
}

const properties = optional(list(lazy(() => property)));
const items = optional(lazy(() => itemProperty));
const mapFields = {
  map: required(
    object<NonNullable<SchemaProperty['map']>>({
      noun: 'a map with key and value',
      fields: {
        key: required(lazy(() => itemProperty)),
        value: required(lazy(() => itemProperty)),
      },
    }),
    since32,
  ),
};
const knownTypes = logicalTypes.map(type =>
  typeof type === 'string' ? type : type.word,
);

/** Which children a property may have depends on its logical type. */
const childAdditions: readonly Addition[] = [
  {
    when: [
      { field: 'logicalType', is: ['object'] },
      { field: 'logicalType', absent: true },
    ],
    fields: { properties },
  },
  {
    when: [
      { field: 'logicalType', is: ['array'] },
      { field: 'logicalType', absent: true },
    ],
    fields: { items },
  },
  { when: [{ field: 'logicalType', is: ['map'] }], fields: mapFields },
  {
    // An unknown type is one finding; its children are read all the same.
    when: [{ field: 'logicalType', isNone: knownTypes }],
    fields: { properties, items },
  },
];

const property: ObjectShape = object<SchemaProperty>({
  noun: 'a property',
  fields: propertyFields({ name }),
  additions: [...childAdditions, ...typeOptionAdditions],
});

/** The items of a list, and the key and value of a map, need no name. */
export const itemProperty: ObjectShape = object<SchemaProperty>({
  noun: 'the items of a property',
  fields: propertyFields({ name: optional(text()) }),
  additions: [
    {
      ...until31,
      when: [{ field: 'logicalType', isNone: [] }],
      fields: { properties },
    },
    ...childAdditions,
    ...typeOptionAdditions,
  ],
});

/** A table, view, topic or file. */
export const schemaObject: ObjectShape = object<SchemaObject>({
  noun: 'a schema object',
  fields: {
    ...elementFields,
    name: essential(text({ example: 'orders' })),
    logicalType: optional(text({ words: ['object'] })),
    physicalName: optional(text({ example: 'orders_v1' })),
    dataGranularityDescription: optional(text()),
    context: optional(context, since32),
    properties,
    relationships: objectRelationships,
  },
});
