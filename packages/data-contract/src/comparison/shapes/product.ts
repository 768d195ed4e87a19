import {
  DataProductDescriptor,
  InputContract,
  InputPort,
  ManagementPort,
  OutputPort,
  SoftwareBillOfMaterials,
} from '../../model';
import {
  derived,
  entries,
  name,
  presence,
  shape,
  together,
  value,
} from '../engine/builders';
import { compareLives } from '../judgements/lifecycle';
import { compareProductTypes, portVersionRule } from '../judgements/ports';
import { productSpellings } from '../spellings/spellings';
import {
  always,
  authoritativeDefinitions,
  context,
  customProperties,
  description,
  documentIdentifier,
  domain,
  identifier,
  keyOf,
  synonyms,
  tags,
  wording,
} from './common';
import { support, team } from './people';
import { deprecated } from './schema';

const inputContract = shape<InputContract>({
  noun: 'input contract',
  nameOf: ({ id }) => id,
  selectors: ['id'],
  fields: { id: value('sources-changed'), version: value('sources-changed') },
});

const software = value<unknown, string | undefined>('software-changed');

const softwareBillOfMaterials = shape<SoftwareBillOfMaterials>({
  noun: 'software bill of materials',
  nameOf: ({ url, address, type }) => url ?? address ?? type,
  selectors: ['url'],
  fields: {
    id: identifier,
    type: software,
    url: software,
    address: software,
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

const outputPort = shape<OutputPort>({
  noun: 'output port',
  nameOf: entryWith => entryWith.name,
  subject: 'own',
  selectors: ['name', 'version'],
  fields: {
    id: identifier,
    name: name('output-port-renamed'),
    version: value(portVersionRule),
    type: value(
      presence({
        added: 'output-port-type-stated',
        removed: 'output-port-type-changed',
        changed: 'output-port-type-changed',
      }),
    ),
    description: wording,
    contractId: value(
      presence({
        added: 'output-port-contract-added',
        removed: 'output-port-contract-removed',
        changed: 'output-port-contract-changed',
      }),
    ),
    deprecated,
    inputContracts: entries(() => inputContract, {
      keys: [({ id, version }) => keyOf(id, version), ({ id }) => id],
      ...always('sources-changed'),
    }),
    sbom: entries(() => softwareBillOfMaterials, {
      keys: [
        ({ type, url, address }) => keyOf(type, url, address),
        ({ type }) => keyOf(type),
      ],
      ...always('software-changed'),
    }),
    synonyms,
    context,
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

const inputPort = shape<InputPort>({
  noun: 'input port',
  nameOf: entryWith => entryWith.name,
  subject: 'own',
  selectors: ['name', 'version'],
  fields: {
    id: identifier,
    name: name('input-port-changed'),
    version: value('input-port-changed'),
    contractId: value('input-port-changed'),
    deprecated: value('input-port-changed'),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

const management = value<unknown, string | undefined>(
  'management-port-changed',
);

const managementPort = shape<ManagementPort>({
  noun: 'management port',
  nameOf: entryWith => entryWith.name,
  subject: 'own',
  selectors: ['name'],
  fields: {
    id: identifier,
    name: name('management-port-changed'),
    content: management,
    type: management,
    url: management,
    address: management,
    channel: management,
    description: wording,
    deprecated,
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

/** Name and version are the key of a port; what is left is matched by its name. */
const portKeys = [
  (port: { name: string; version?: string }) => keyOf(port.name, port.version),
  (port: { name: string }) => port.name,
];

/** How data products are compared: a row for each field of the model. */
export const productShape = shape<DataProductDescriptor>({
  noun: 'product',
  spellings: productSpellings,
  fields: {
    id: documentIdentifier,
    name: wording,
    // What the numbers say is the verdict of the comparison.
    version: derived,
    status: together,
    lifecycle: together,
    deprecated: together,
    type: together,
    declaredType: together,
    domain,
    tenant: domain,
    description,
    tags,
    synonyms,
    context,
    inputPorts: entries(() => inputPort, {
      keys: portKeys,
      added: 'input-port-added',
      removed: 'input-port-removed',
    }),
    outputPorts: entries(() => outputPort, {
      keys: portKeys,
      added: 'output-port-added',
      removed: 'output-port-removed',
    }),
    managementPorts: entries(() => managementPort, {
      keys: [entryWith => entryWith.name],
      added: 'management-port-added',
      removed: 'management-port-removed',
    }),
    support,
    team,
    authoritativeDefinitions,
    customProperties,
    productCreatedTs: wording,
  },
  together: [
    {
      fields: ['status', 'lifecycle', 'deprecated'],
      compare: ({ owners }) => compareLives(owners),
    },
    {
      fields: ['type', 'declaredType'],
      compare: ({ owners }) => compareProductTypes(owners),
    },
  ],
});
