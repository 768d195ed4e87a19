import {
  AuthoritativeDefinition,
  ContextConstraint,
  CustomProperty,
  Description,
  SemanticContext,
  Synonym,
  VerifiedStatement,
} from '../model';
import {
  anything,
  essential,
  list,
  object,
  optional,
  required,
  text,
} from '../structure';

/** Since 1.1 every entry of a list may have an id. */
export const entryId = optional(text({ example: 'orders' }), {
  since: '1.1.0',
});

export const tags = optional(list(text({ example: 'finance' })));

const customProperty = object<CustomProperty>({
  noun: 'a custom property',
  fields: {
    id: entryId,
    property: essential(text({ example: 'businessOwner' })),
    value: required(anything()),
    description: optional(text()),
    vendor: optional(text({ example: 'soda' }), { since: '1.1.0' }),
  },
});

export const customProperties = optional(
  list(customProperty, { keyed: { key: 'property', value: 'value' } }),
);

const authoritativeDefinition = object<AuthoritativeDefinition>({
  noun: 'an authoritative definition',
  fields: {
    id: entryId,
    type: required(
      text({
        words: [
          'businessDefinition',
          'transformationImplementation',
          'videoTutorial',
          'tutorial',
          'implementation',
        ],
        wordsHold: { until: '1.0.0' },
      }),
    ),
    url: required(text({ format: 'uri', link: true })),
    description: optional(text()),
  },
});

export const authoritativeDefinitions = optional(list(authoritativeDefinition));

/** What ports got with 1.0 and most other entries had before. */
export const sinceFirst = { since: '1.0.0' };

export const description = object<Description>({
  noun: 'a description with purpose, limitations and usage',
  bareText: 'purpose',
  fields: {
    purpose: optional(text({ example: 'One view of all customers.' })),
    limitations: optional(text()),
    usage: optional(text()),
    customProperties,
    authoritativeDefinitions,
  },
});

export const synonyms = list(
  object<Synonym>({
    noun: 'a synonym',
    bareText: 'synonym',
    fields: {
      id: entryId,
      synonym: essential(text()),
      description: optional(text()),
      locale: optional(text({ example: 'en-US' })),
      source: optional(text()),
      status: optional(text()),
      customProperties,
    },
  }),
);

export const context = object<SemanticContext>({
  noun: 'a context',
  bareText: 'instructions',
  fields: {
    instructions: optional(text()),
    verifiedStatements: optional(
      list(
        object<VerifiedStatement>({
          noun: 'a verified statement',
          bareText: 'question',
          fields: {
            id: entryId,
            question: essential(text()),
            answer: optional(text()),
            tags,
            customProperties,
            authoritativeDefinitions,
          },
        }),
      ),
    ),
    constraints: optional(
      list(
        object<ContextConstraint>({
          noun: 'a constraint',
          bareText: 'constraint',
          fields: {
            id: entryId,
            constraint: essential(text()),
            tags,
            customProperties,
            authoritativeDefinitions,
          },
        }),
      ),
    ),
  },
});
