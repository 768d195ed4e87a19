import { DataProductDescriptor } from '../model';
import {
  boolean,
  list,
  object,
  optional,
  recommended,
  required,
  scalar,
  text,
} from '../structure';
import {
  authoritativeDefinitions,
  context,
  customProperties,
  description,
  synonyms,
  tags,
} from './commonShapes';
import { supportChannel, team } from './peopleShapes';
import { inputPort, managementPort, outputPort } from './portShapes';

const sinceLatest = { since: '1.1.0' };

/** A data product descriptor in ODPS 0.9, 1.0 and 1.1. */
export const odpsShape = object<
  DataProductDescriptor & { apiVersion: string; kind: string }
>({
  noun: 'a data product',
  fields: {
    // Both were judged before the shape was chosen.
    apiVersion: optional(scalar()),
    kind: optional(scalar()),
    id: required(text({ example: 'fbe8d147-28db-4f1d-bedf-a3fe9f458427' })),
    name: optional(text({ example: 'Customer orders' })),
    version: recommended(text({ example: '1.2.0' })),
    status: required(text({ example: 'active' }), {
      required: { until: '1.1.0' },
      recommended: sinceLatest,
    }),
    deprecated: optional(boolean(), sinceLatest),
    type: optional(text({ example: 'sourceAligned' }), sinceLatest),
    domain: optional(text({ example: 'sales' })),
    tenant: optional(text()),
    description: optional(description),
    tags,
    synonyms: optional(synonyms, sinceLatest),
    context: optional(context, sinceLatest),
    inputPorts: optional(list(inputPort)),
    outputPorts: optional(list(outputPort)),
    managementPorts: optional(list(managementPort)),
    support: optional(list(supportChannel)),
    team: optional(team),
    authoritativeDefinitions,
    customProperties,
    productCreatedTs: optional(text({ format: 'date-time' })),
  },
});
