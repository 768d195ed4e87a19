/* eslint-disable @typescript-eslint/no-use-before-define -- columns contain columns */
import {
  EnumerationValue,
  Relationship,
  SchemaMap,
  SchemaObject,
  SchemaProperty,
} from '../../model';
import {
  entries,
  entry,
  flag,
  name,
  presence,
  shape,
  together,
  unordered,
  value,
} from '../engine/builders';
import { canonicalText } from '../engine/sameValue';
import { EntryShape, ValueChange } from '../engine/shape';
import {
  columnOrderRule,
  comparePartitions,
  comparePrimaryKeys,
} from '../judgements/keys';
import { deprecatedRule, Endable } from '../judgements/lifecycle';
import { columnTypeRule, logicalTypeRule } from '../judgements/logicalTypes';
import { physicalTypeRule } from '../judgements/physicalTypes';
import { classificationRule } from '../judgements/protection';
import { compareTypeOptions } from '../judgements/typeOptions';
import { ChangeRuleId } from '../rules/changeRules';
import { columnSpellings, objectSpellings } from '../spellings/spellings';
import {
  authoritativeDefinitions,
  context,
  customProperties,
  identifier,
  synonyms,
  tags,
  wording,
} from './common';
import { quality } from './quality';

export const deprecated = flag<Endable>({
  set: ({ owners }) => deprecatedRule(owners.newer),
  unset: 'deprecation-withdrawn',
});

/** What is called so in the database; the name, where nothing else is said. */
function physicalNameRule(
  change: ValueChange<{ name?: string }, string | undefined>,
): ChangeRuleId {
  const { older, newer } = change.owners;
  return (change.older ?? older.name) === (change.newer ?? newer.name)
    ? 'said-differently'
    : 'physical-name-changed';
}

function objectKindRule(
  change: ValueChange<unknown, string | undefined>,
): ChangeRuleId {
  return change.older?.toLowerCase() === change.newer?.toLowerCase()
    ? 'said-differently'
    : 'object-kind-changed';
}

const relationship = shape<Relationship>({
  noun: 'relationship',
  nameOf: ({ to }) => to.join(', '),
  fields: {
    id: identifier,
    type: value('relationship-changed'),
    from: value('relationship-changed'),
    to: value('relationship-changed'),
    customProperties,
  },
});

const relationships = entries<unknown, Relationship>(() => relationship, {
  keys: [({ from, to }) => canonicalText([from, to])],
  added: 'relationship-added',
  removed: 'relationship-removed',
});

/** What objects and columns have in common. */
const elementFields = {
  id: identifier,
  physicalName: value(physicalNameRule),
  businessName: wording,
  description: wording,
  deprecated,
  synonyms,
  tags,
  quality,
  relationships,
  customProperties,
  authoritativeDefinitions,
};

const enumerationValue = shape<EnumerationValue>({
  noun: 'allowed value',
  nameOf: entryWith => String(entryWith.value),
  fields: {
    id: identifier,
    value: value('enum-widened'),
    label: wording,
    description: wording,
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

const columns = entries<unknown, SchemaProperty>(() => column, {
  keys: [entryWith => entryWith.name],
  nests: true,
  added: ({ required }) =>
    required ? 'required-column-added' : 'column-added',
  removed: 'column-removed',
  reordered: columnOrderRule,
  moved: 'column-moved',
});

const inner = { added: 'column-added', removed: 'column-removed' } as const;

const columnFields = {
  ...elementFields,
  name: name<SchemaProperty, string | undefined>('column-renamed'),
  logicalType: value<SchemaProperty, string | undefined>(columnTypeRule),
  logicalTypeOptions: together,
  physicalType: value<unknown, string | undefined>(physicalTypeRule),
  required: flag({ set: 'made-required', unset: 'made-optional' }),
  unique: flag({ set: 'uniqueness-promised', unset: 'uniqueness-withdrawn' }),
  primaryKey: together,
  primaryKeyPosition: together,
  partitioned: together,
  partitionKeyPosition: together,
  classification: value<unknown, string | undefined>(classificationRule),
  criticalDataElement: flag({
    set: 'critical-element-marked',
    unset: 'critical-element-unmarked',
  }),
  encryptedName: value<unknown, string | undefined>(
    presence({
      added: 'encryption-added',
      removed: 'encryption-changed',
      changed: 'encryption-changed',
    }),
  ),
  semanticType: value<unknown, string | undefined>(({ older, newer }) =>
    (older ?? 'column') === (newer ?? 'column')
      ? 'said-differently'
      : 'semantic-type-changed',
  ),
  transformSourceObjects: unordered<unknown, string[]>(
    'transformation-changed',
  ),
  transformLogic: value<unknown, string | undefined>('transformation-changed'),
  transformDescription: wording,
  examples: unordered<unknown, SchemaProperty['examples']>('examples-changed'),
  enum: entries<unknown, EnumerationValue>(() => enumerationValue, {
    keys: [entryWith => canonicalText(entryWith.value)],
    added: 'enum-widened',
    removed: 'enum-narrowed',
    wholeList: { added: 'enum-narrowed', removed: 'enum-widened' },
  }),
  properties: columns,
  items: entry<unknown, SchemaProperty | undefined>(() => items, inner, true),
  map: entry<unknown, SchemaMap | undefined>(() => map, undefined, true),
};

function columnShape(noun: string, unnamed?: string): EntryShape {
  return shape<SchemaProperty>({
    noun,
    unnamed,
    nameOf: entryWith => entryWith.name,
    subject: 'below',
    selectors: ['name'],
    spellings: columnSpellings,
    fields: columnFields,
    together: [
      {
        fields: ['logicalTypeOptions'],
        compare: ({ owners }) =>
          compareTypeOptions({
            older: owners.older.logicalTypeOptions,
            newer: owners.newer.logicalTypeOptions,
          }),
      },
      {
        fields: ['primaryKey', 'primaryKeyPosition'],
        compare: comparePrimaryKeys,
      },
      {
        fields: ['partitioned', 'partitionKeyPosition'],
        compare: comparePartitions,
      },
    ],
  });
}

const column = columnShape('column');
const items = columnShape('column', 'items');
const mapKey = columnShape('column', 'key');
const mapValue = columnShape('column', 'value');

const map = shape<SchemaMap>({
  noun: 'map',
  fields: {
    key: entry(() => mapKey, inner, true),
    value: entry(() => mapValue, inner, true),
  },
});

const schemaObject = shape<SchemaObject>({
  noun: 'object',
  spellings: objectSpellings,
  nameOf: entryWith => entryWith.name,
  subject: 'own',
  selectors: ['name'],
  fields: {
    ...elementFields,
    name: name('object-renamed'),
    logicalType: value<SchemaObject, string | undefined>(logicalTypeRule),
    physicalType: value<SchemaObject, string | undefined>(
      presence({
        added: 'physical-type-stated',
        removed: 'physical-type-withdrawn',
        changed: objectKindRule,
      }),
    ),
    dataGranularityDescription: value('granularity-changed'),
    context,
    properties: columns,
  },
});

export const schema = entries<unknown, SchemaObject>(() => schemaObject, {
  keys: [entryWith => entryWith.name],
  nests: true,
  added: 'object-added',
  removed: 'object-removed',
  reordered: () => 'objects-reordered',
});
