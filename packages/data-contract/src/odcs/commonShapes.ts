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
  choice,
  essential,
  list,
  object,
  optional,
  required,
  text,
} from '../structure';

export const since31 = { since: '3.1.0' };
export const since32 = { since: '3.2.0' };
export const until31 = { until: '3.1.0' };

/** RFC 0026a of Bitol; 3.2 widened what 3.1 allowed. */
export const stableId = text({
  example: 'orders_id',
  patterns: [
    {
      since: '3.1.0',
      until: '3.2.0',
      expression: /^[A-Za-z0-9_-]+$/,
      expected: 'letters, digits, hyphens and underscores',
      rule: 'invalid-identifier',
    },
    {
      since: '3.2.0',
      expression: /^[^.#/\\@!%&^\s]+$/,
      expected: 'a text without blanks and without . # / \\ @ ! % & ^',
      rule: 'invalid-identifier',
    },
  ],
});

export const entryId = optional(stableId, since31);

export const tags = optional(list(text({ example: 'finance' })));

/** In 3.0 an entry without property or value is legal, if useless. */
const customProperty = object<CustomProperty>({
  noun: 'a custom property',
  open: until31,
  fields: {
    id: entryId,
    property: essential(text({ example: 'businessOwner' }), {
      required: since31,
    }),
    value: required(anything(), { required: since31 }),
    description: optional(text(), since31),
    vendor: optional(text({ example: 'soda' }), since32),
  },
});

export const customProperties = optional(
  list(customProperty, { keyed: { key: 'property', value: 'value' } }),
);

const authoritativeDefinition = object<AuthoritativeDefinition>({
  noun: 'an authoritative definition',
  open: until31,
  fields: {
    id: entryId,
    type: required(text({ example: 'businessDefinition' })),
    url: required(text({ example: 'https://example.com/orders', link: true })),
    description: optional(text(), since31),
  },
});

export const authoritativeDefinitions = optional(list(authoritativeDefinition));

/** Closed for none of its versions. */
export const description = object<Description>({
  noun: 'a description with purpose, limitations and usage',
  bareText: 'purpose',
  open: {},
  fields: {
    purpose: optional(text({ example: 'All orders of the shop.' })),
    limitations: optional(text()),
    usage: optional(text()),
    customProperties: { ...customProperties, since: '3.0.1' },
    authoritativeDefinitions: { ...authoritativeDefinitions, since: '3.0.1' },
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

/** Identifiers inside of a context are free texts. */
const freeId = optional(text());

const contextObject = object<SemanticContext>({
  noun: 'a context',
  fields: {
    instructions: optional(text()),
    verifiedStatements: optional(
      list(
        object<VerifiedStatement>({
          noun: 'a verified statement',
          bareText: 'question',
          fields: {
            id: freeId,
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
            id: freeId,
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

/** One text stands for the instructions. */
export const context = choice(
  { type: 'object', shape: contextObject },
  {
    type: 'text',
    shape: text(),
    becomes: instructions => ({
      instructions,
      verifiedStatements: [],
      constraints: [],
    }),
  },
);
