import {
  DataContractDescriptor,
  Price,
  ServiceLevelProperty,
} from '../../model';
import {
  derived,
  entries,
  entry,
  shape,
  together,
  value,
} from '../engine/builders';
import { Found, Pair } from '../engine/shape';
import { compareLives } from '../judgements/lifecycle';
import { comparePrices } from '../judgements/prices';
import {
  compareServiceLevels,
  defaultElementRule,
  elementRule,
  levelName,
  propertyRule,
  serviceLevelAdded,
  serviceLevelRemoved,
  valueFields,
} from '../judgements/serviceLevels';
import { contractSpellings } from '../spellings/spellings';
import {
  authoritativeDefinitions,
  context,
  customProperties,
  description,
  documentIdentifier,
  domain,
  identifier,
  keyOf,
  tags,
  wording,
} from './common';
import { roles, support, team } from './people';
import { quality } from './quality';
import { schema } from './schema';
import { servers } from './server';

const serviceLevel = shape<ServiceLevelProperty>({
  noun: 'service level',
  nameOf: ({ property }) => property,
  subject: 'own',
  selectors: ['property', 'element'],
  fields: {
    id: identifier,
    property: value(propertyRule),
    value: together,
    valueExt: together,
    unit: together,
    element: value(elementRule),
    driver: value('measurement-changed'),
    description: wording,
    scheduler: value('measurement-changed'),
    schedule: value('measurement-changed'),
    customProperties,
    authoritativeDefinitions,
  },
  together: [{ fields: valueFields, compare: compareServiceLevels }],
});

const price = shape<Price>({
  noun: 'price',
  fields: {
    id: identifier,
    priceAmount: together,
    priceCurrency: together,
    priceUnit: together,
  },
  together: [
    {
      fields: ['priceAmount', 'priceCurrency', 'priceUnit'],
      compare: ({ owners }: { owners: Pair<Price> }): readonly Found[] =>
        comparePrices(owners),
    },
  ],
});

/** How data contracts are compared: a row for each field of the model. */
export const contractShape = shape<DataContractDescriptor>({
  noun: 'contract',
  spellings: contractSpellings,
  fields: {
    id: documentIdentifier,
    name: wording,
    // What the numbers say is the verdict of the comparison.
    version: derived,
    status: together,
    lifecycle: together,
    domain,
    dataProduct: wording,
    tenant: domain,
    description,
    tags,
    context,
    servers,
    schema,
    quality,
    slaProperties: entries(() => serviceLevel, {
      keys: [
        level => keyOf(levelName(level), level.element, level.driver),
        level => keyOf(levelName(level), level.element),
        level => levelName(level),
      ],
      added: serviceLevelAdded,
      removed: serviceLevelRemoved,
    }),
    slaDefaultElement: value(defaultElementRule),
    team,
    roles,
    price: entry(() => price),
    support,
    authoritativeDefinitions,
    customProperties,
    contractCreatedTs: wording,
  },
  together: [
    {
      fields: ['status', 'lifecycle'],
      compare: ({ owners }) => compareLives(owners),
    },
  ],
});
