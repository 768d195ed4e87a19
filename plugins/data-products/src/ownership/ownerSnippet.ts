import type { EntityDocument } from '../document';
import type { OwnerRole } from './types';

/** Where an owner is written, in each of the two forms that a product has. */
const FIELDS: Record<
  OwnerRole,
  { property?: string; field: string; example: string }
> = {
  business: {
    property: 'businessOwner',
    field: 'businessOwner',
    example: 'user:default/<name>',
  },
  technical: {
    property: 'technicalOwner',
    field: 'owner',
    example: 'group:default/<name>',
  },
  domain: { field: 'domain', example: '<name of the domain>' },
};

/** The lines that name an owner, in the form and syntax of the product's file. */
export function ownerSnippet(options: {
  role: OwnerRole;
  document: Pick<EntityDocument, 'form' | 'syntax'>;
}): string {
  const { form, syntax } = options.document;
  const { property, field, example } = FIELDS[options.role];
  if (form === 'entity') {
    return syntax === 'json'
      ? `"spec": { "${field}": "${example}" }`
      : `spec:\n  ${field}: ${example}`;
  }
  if (!property) {
    return syntax === 'json'
      ? `"${field}": "${example}"`
      : `${field}: ${example}`;
  }
  return syntax === 'json'
    ? `"customProperties": [\n  { "property": "${property}", "value": "${example}" }\n]`
    : `customProperties:\n  - property: ${property}\n    value: ${example}`;
}
