import type { JsonObject } from '@backstage/types';

const text = (description: string): JsonObject => ({
  type: 'string',
  minLength: 1,
  description,
});

const portFields: JsonObject = {
  name: text('The name of the port, the same in each of its versions.'),
  version: text('The version of the port, such as "1.2.0".'),
  description: { type: 'string' },
  contractId: text(
    'The ODCS id of the contract, as it stands in the document.',
  ),
};

const supportChannel: JsonObject = {
  type: 'object',
  required: ['channel'],
  properties: {
    channel: text('The name of the channel, such as "#orders-help".'),
    url: text('Where it is reached.'),
    description: { type: 'string' },
    tool: text('What it is reached with, such as slack, email or ticket.'),
    scope: text('What it is for: interactive, announcements or issues.'),
  },
};

/** What the catalog demands of a data product: little, so that gaps become findings. */
export const dataProductSchema: JsonObject = {
  type: 'object',
  required: ['spec'],
  properties: {
    spec: {
      type: 'object',
      required: ['lifecycle'],
      properties: {
        type: {
          enum: ['source-aligned', 'aggregate', 'consumer-aligned'],
          description: 'What kind of data product it is, in the words of ODPS.',
        },
        lifecycle: {
          ...text('Where it stands in its life, in the words of ODPS.'),
          examples: ['proposed', 'draft', 'active', 'deprecated', 'retired'],
        },
        owner: text('The technical owner: the group or user that runs it.'),
        businessOwner: text(
          'The user or group that is accountable for its value.',
        ),
        domain: text('The domain that offers it.'),
        system: text('The system that it is part of.'),
        purpose: text('What it is for.'),
        limitations: text('What it must not be used for, or cannot do.'),
        usage: text('How it is meant to be used.'),
        version: text('The version of the product, such as "1.2.0".'),
        personalData: {
          enum: ['yes', 'no', 'unknown'],
          description:
            'Whether its output ports hold facts about people; set from their contracts.',
        },
        inputPorts: {
          type: 'array',
          items: {
            type: 'object',
            required: ['name'],
            properties: portFields,
          },
        },
        outputPorts: {
          type: 'array',
          items: {
            type: 'object',
            required: ['name'],
            properties: {
              ...portFields,
              type: text('What kind of port it is: tables, files, topic, api.'),
            },
          },
        },
        support: { type: 'array', items: supportChannel },
        dependsOn: {
          type: 'array',
          items: text('A component or resource that the data comes from.'),
        },
        definition: text('The ODPS document that it was read from.'),
      },
    },
  },
};

/** What the catalog demands of a data contract. */
export const dataContractSchema: JsonObject = {
  type: 'object',
  required: ['spec'],
  properties: {
    spec: {
      type: 'object',
      required: ['type', 'lifecycle', 'definition'],
      properties: {
        type: { const: 'data-contract' },
        lifecycle: text('Where it stands in its life, in the words of ODCS.'),
        owner: text('The group or user that keeps the contract.'),
        domain: text('The domain that it belongs to.'),
        system: text('The system that it belongs to.'),
        version: text('The version of the contract, such as "1.2.0".'),
        personalData: {
          enum: ['yes', 'no', 'unknown'],
          description: 'Whether the data holds facts about people.',
        },
        definition: text('The ODCS document.'),
      },
    },
  },
};

/** What the stock catalog demands of `dependencyOf` where it does not know layers. */
export const resourceDependencySchema: JsonObject = {
  type: 'object',
  properties: {
    spec: {
      type: 'object',
      properties: {
        dependencyOf: {
          anyOf: [
            { type: 'array', items: { type: 'string', minLength: 1 } },
            { type: 'string' },
            { type: 'null' },
          ],
        },
      },
    },
  },
};
