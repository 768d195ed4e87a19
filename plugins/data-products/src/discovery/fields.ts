import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { DiscoveryField } from '@data-mesh/backstage-plugin-data-products-common';

/** What a list can be narrowed by. A reference may be written short in an address. */
export const fields = {
  domain: { key: 'discovery.field.domain', referenceTo: 'Domain' },
  owner: { key: 'discovery.field.owner', referenceTo: 'Group' },
  type: { key: 'discovery.field.type', referenceTo: undefined },
  lifecycle: { key: 'discovery.field.lifecycle', referenceTo: undefined },
  personalData: { key: 'discovery.field.personalData', referenceTo: undefined },
  tag: { key: 'discovery.field.tag', referenceTo: undefined },
} as const satisfies Record<
  DiscoveryField,
  { key: string; referenceTo: string | undefined }
>;

export const fieldNames = Object.keys(fields) as DiscoveryField[];

/** Words of the standards that have a name of their own in the portal. */
const named: { [field in DiscoveryField]?: Record<string, ValueKey> } = {
  type: {
    'source-aligned': 'product.type.sourceAligned',
    aggregate: 'product.type.aggregate',
    'consumer-aligned': 'product.type.consumerAligned',
  },
  lifecycle: {
    proposed: 'product.lifecycle.proposed',
    draft: 'product.lifecycle.draft',
    active: 'product.lifecycle.active',
    deprecated: 'product.lifecycle.deprecated',
    retired: 'product.lifecycle.retired',
  },
  personalData: {
    yes: 'ports.personalData.answer.yes',
    no: 'ports.personalData.answer.no',
    unknown: 'ports.personalData.answer.unknown',
  },
};

/** The key of the text for a value of a filter. */
export type ValueKey =
  | `product.type.${'sourceAligned' | 'aggregate' | 'consumerAligned'}`
  | `product.lifecycle.${
      | 'proposed'
      | 'draft'
      | 'active'
      | 'deprecated'
      | 'retired'}`
  | `ports.personalData.answer.${'yes' | 'no' | 'unknown'}`;

/**
 * The full form of a value: of a reference that is written short, the whole;
 * undefined where a reference should be and is not.
 */
export function fullValue(options: {
  field: DiscoveryField;
  value: string;
}): string | undefined {
  const { field, value } = options;
  const { referenceTo } = fields[field];
  if (!referenceTo) return value;
  try {
    return stringifyEntityRef(
      parseEntityRef(value, { defaultKind: referenceTo }),
    );
  } catch {
    return undefined;
  }
}

/** How a value is called: a key of a text, or the words themselves. */
export function describeValue(options: {
  field: DiscoveryField;
  value: string;
  /** As the backend calls it. */
  title?: string;
}): { key: ValueKey } | { words: string } {
  const { field, value, title } = options;
  const names = named[field];
  if (names && Object.hasOwn(names, value)) return { key: names[value] };
  if (title) return { words: title };
  if (!fields[field].referenceTo) return { words: value };
  try {
    const { namespace, name } = parseEntityRef(value);
    return { words: namespace === 'default' ? name : `${namespace}/${name}` };
  } catch {
    return { words: value };
  }
}
