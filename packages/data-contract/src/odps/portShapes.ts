import {
  InputContract,
  InputPort,
  ManagementPort,
  OutputPort,
  SoftwareBillOfMaterials,
} from '../model';
import {
  boolean,
  essential,
  list,
  object,
  optional,
  required,
  text,
} from '../structure';
import {
  authoritativeDefinitions,
  context,
  customProperties,
  entryId,
  sinceFirst,
  synonyms,
  tags,
} from './commonShapes';

const untilLatest = { until: '1.1.0' };
const sinceLatest = { since: '1.1.0' };
const deprecated = optional(boolean(), sinceLatest);
const portName = essential(text({ example: 'orders' }));
/** Name and version are the key of a port, so a version is asked for in any case. */
const portVersion = required(text({ example: '1.2.0' }), {
  required: untilLatest,
  recommended: sinceLatest,
});

export const inputPort = object<InputPort>({
  noun: 'an input port',
  fields: {
    id: entryId,
    name: portName,
    version: portVersion,
    contractId: required(text({ example: 'payments-v1' }), {
      required: untilLatest,
      recommended: sinceLatest,
    }),
    deprecated,
    tags: { ...tags, ...sinceFirst },
    customProperties: { ...customProperties, ...sinceFirst },
    authoritativeDefinitions: { ...authoritativeDefinitions, ...sinceFirst },
  },
});

const inputContract = object<InputContract>({
  noun: 'an input contract',
  bareText: 'id',
  fields: {
    id: essential(text({ example: 'payments-v1' })),
    version: required(text({ example: '1.2.0' })),
  },
});

const softwareBillOfMaterials = object<SoftwareBillOfMaterials>({
  noun: 'a software bill of materials',
  bareText: 'url',
  fields: {
    id: entryId,
    type: optional(text({ example: 'external' })),
    url: required(text({ format: 'uri', link: true }), {
      required: untilLatest,
    }),
    tags: { ...tags, ...sinceLatest },
    customProperties: { ...customProperties, ...sinceLatest },
    authoritativeDefinitions: { ...authoritativeDefinitions, ...sinceLatest },
  },
});

export const outputPort = object<OutputPort>({
  noun: 'an output port',
  fields: {
    id: entryId,
    name: portName,
    version: portVersion,
    type: optional(text({ example: 'tables' })),
    description: optional(text()),
    contractId: optional(text({ example: 'orders-v1' })),
    deprecated,
    sbom: optional(list(softwareBillOfMaterials)),
    inputContracts: optional(list(inputContract)),
    synonyms: optional(synonyms, sinceLatest),
    context: optional(context, sinceLatest),
    tags: { ...tags, ...sinceFirst },
    customProperties: { ...customProperties, ...sinceFirst },
    authoritativeDefinitions: { ...authoritativeDefinitions, ...sinceFirst },
  },
});

export const managementPort = object<ManagementPort>({
  noun: 'a management port',
  fields: {
    id: entryId,
    name: required(text({ example: 'health' })),
    content: required(text({ example: 'observability' })),
    type: optional(text({ example: 'rest' })),
    url: optional(text({ format: 'uri', link: true })),
    channel: optional(text()),
    description: optional(text()),
    deprecated,
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});
