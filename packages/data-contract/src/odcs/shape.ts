import { DataContractDescriptor, Price, ServiceLevelProperty } from '../model';
import {
  list,
  number,
  object,
  optional,
  required,
  scalar,
  text,
} from '../structure';
import {
  authoritativeDefinitions,
  context,
  customProperties,
  description,
  entryId,
  since31,
  since32,
  tags,
  until31,
} from './commonShapes';
import { role, supportChannel, team } from './peopleShapes';
import { qualityRule } from './qualityShape';
import { schemaObject } from './schemaShape';
import { server } from './serverShape';

const serviceLevelProperty = object<ServiceLevelProperty>({
  noun: 'a service level',
  open: until31,
  fields: {
    id: entryId,
    property: { ...required(text({ example: 'latency' })), essential: true },
    value: required(scalar()),
    valueExt: optional(scalar()),
    unit: optional(text({ example: 'd' })),
    element: optional(text({ example: 'orders.order_date' })),
    driver: optional(text({ example: 'operational' })),
    description: optional(text(), since31),
    scheduler: optional(text(), since31),
    schedule: optional(text(), since31),
    customProperties: { ...customProperties, ...since32 },
    authoritativeDefinitions: { ...authoritativeDefinitions, ...since32 },
  },
});

const price = object<Price>({
  noun: 'a price',
  open: until31,
  fields: {
    id: entryId,
    priceAmount: optional(number()),
    priceCurrency: optional(text({ example: 'EUR' })),
    priceUnit: optional(text({ example: 'megabyte' })),
  },
});

/** A data contract in ODCS 3.0, 3.1 and 3.2; 2.2 has a shape of its own. */
export const odcsShape = object<
  DataContractDescriptor & { apiVersion: string; kind: string }
>({
  noun: 'a data contract',
  fields: {
    // Both were judged before the shape was chosen.
    apiVersion: optional(scalar()),
    kind: optional(scalar()),
    id: required(text({ example: '53581432-6c55-4ba2-a65f-72344a91553a' })),
    name: optional(text({ example: 'Customer orders' })),
    version: required(text({ example: '1.2.0' })),
    status: required(text({ example: 'active' }), {
      required: { until: '3.2.0' },
      recommended: since32,
    }),
    domain: optional(text({ example: 'sales' })),
    dataProduct: optional(text()),
    tenant: optional(text()),
    description: optional(description),
    tags,
    context: optional(context, since32),
    servers: optional(list(server)),
    schema: optional(list(schemaObject)),
    quality: optional(list(qualityRule), { foreign: true }),
    slaProperties: optional(list(serviceLevelProperty)),
    slaDefaultElement: optional(text()),
    team: optional(team),
    roles: optional(list(role)),
    price: optional(price),
    support: optional(list(supportChannel)),
    authoritativeDefinitions: {
      ...authoritativeDefinitions,
      since: '3.0.1',
    },
    customProperties,
    contractCreatedTs: optional(text({ format: 'date-time' })),
  },
});
