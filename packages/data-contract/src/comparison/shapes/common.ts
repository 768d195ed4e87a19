import {
  AuthoritativeDefinition,
  ContextConstraint,
  CustomProperty,
  Description,
  SemanticContext,
  Synonym,
  VerifiedStatement,
} from '../../model';
import {
  entries,
  entry,
  presence,
  shape,
  unordered,
  value,
} from '../engine/builders';
import {
  customPropertyAdded,
  customPropertyChanged,
  customPropertyRemoved,
} from '../judgements/customProperties';
import { tagsRule } from '../judgements/protection';
import { ChangeRuleId } from '../rules/changeRules';

/** The same rule, whether something comes, goes or changes. */
export function always(rule: ChangeRuleId) {
  return { added: rule, removed: rule };
}

/** A key of several texts that cannot be taken for another one. */
export function keyOf(...texts: (string | undefined)[]): string {
  return JSON.stringify(texts);
}

export const identifier = value<unknown, string | undefined>(
  presence({
    added: 'element-identifier-added',
    removed: 'element-identifier-changed',
    changed: 'element-identifier-changed',
  }),
);
export const wording = value<unknown, string | undefined>('wording-changed');
export const tags = unordered<unknown, string[]>(tagsRule);

const customProperty = shape<CustomProperty>({
  noun: 'custom property',
  nameOf: ({ property }) => property,
  selectors: ['property'],
  fields: {
    id: identifier,
    property: value('custom-property-changed'),
    value: value(customPropertyChanged),
    description: wording,
    vendor: value('custom-property-changed'),
  },
});

export const customProperties = entries<unknown, CustomProperty>(
  () => customProperty,
  {
    keys: [({ property }) => property],
    added: customPropertyAdded,
    removed: customPropertyRemoved,
  },
);

const link = value<unknown, string | undefined>('links-changed');

const authoritativeDefinition = shape<AuthoritativeDefinition>({
  noun: 'link',
  nameOf: ({ type, url, address }) => type ?? url ?? address,
  selectors: ['type'],
  fields: {
    id: identifier,
    type: link,
    url: link,
    address: link,
    description: wording,
  },
});

export const authoritativeDefinitions = entries<
  unknown,
  AuthoritativeDefinition
>(() => authoritativeDefinition, {
  keys: [
    ({ type, url, address }) => keyOf(type, url, address),
    ({ type }) => type,
  ],
  ...always('links-changed'),
});

const synonym = shape<Synonym>({
  noun: 'synonym',
  nameOf: entryWith => entryWith.synonym,
  selectors: ['synonym'],
  fields: {
    id: identifier,
    synonym: value('synonyms-changed'),
    description: wording,
    locale: value('synonyms-changed'),
    source: value('synonyms-changed'),
    status: value('synonyms-changed'),
    customProperties,
  },
});

export const synonyms = entries<unknown, Synonym>(() => synonym, {
  keys: [
    ({ synonym: word, locale }) => keyOf(word, locale),
    ({ synonym: word }) => word,
  ],
  ...always('synonyms-changed'),
});

const descriptionShape = shape<Description>({
  noun: 'description',
  fields: {
    purpose: wording,
    limitations: value(
      presence({
        added: 'limitations-changed',
        removed: 'limitations-withdrawn',
        changed: 'limitations-changed',
      }),
    ),
    usage: wording,
    customProperties,
    authoritativeDefinitions,
  },
});

export const description = entry<unknown, Description>(() => descriptionShape);

const verifiedStatement = shape<VerifiedStatement>({
  noun: 'verified statement',
  nameOf: ({ question }) => question,
  selectors: ['question'],
  fields: {
    id: identifier,
    question: value('verified-statements-changed'),
    answer: value('verified-statements-changed'),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

const contextConstraint = shape<ContextConstraint>({
  noun: 'constraint for agents',
  nameOf: ({ constraint }) => constraint,
  selectors: ['constraint'],
  fields: {
    id: identifier,
    constraint: value('agent-constraint-changed'),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

const contextShape = shape<SemanticContext>({
  noun: 'context',
  fields: {
    instructions: value('agent-instructions-changed'),
    verifiedStatements: entries(() => verifiedStatement, {
      keys: [({ question }) => question],
      ...always('verified-statements-changed'),
    }),
    constraints: entries(() => contextConstraint, {
      keys: [({ constraint }) => constraint],
      added: 'agent-constraint-added',
      removed: 'agent-constraint-removed',
    }),
  },
});

export const context = entry<unknown, SemanticContext | undefined>(
  () => contextShape,
);

export const domain = value<unknown, string | undefined>('domain-changed');

/** The `id` of a document. */
export const documentIdentifier = value<unknown, string | undefined>(
  presence({
    added: 'identifier-added',
    removed: 'identifier-changed',
    changed: 'identifier-changed',
  }),
);
