import { Relationship } from '../model';
import {
  choice,
  essential,
  list,
  object,
  optional,
  text,
  TextPattern,
} from '../structure';
import { customProperties, since31, since32 } from './commonShapes';

const expected =
  'a reference such as orders.customer_id or schema/orders/properties/customer_id';

/** `object.property` by name, or `section/id/properties/id` by id, also in another file. */
const references: readonly TextPattern[] = [
  {
    since: '3.1.0',
    until: '3.2.0',
    expression:
      /^[A-Za-z_]\w*\.[A-Za-z_]\w*$|^(?:(?:https?:\/\/)?[\w./-]+\.yaml#)?\/?[A-Za-z_]\w*\/[\w-]+(?:\/[A-Za-z_]\w*\/[\w-]+)*$/,
    expected,
    rule: 'wrong-format',
  },
  {
    since: '3.2.0',
    expression:
      /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+$|^(?:(?:https?:\/\/)?[\w./-]+\.ya?ml#)?\/?[A-Za-z_]\w*\/[^.#/\\@!%&^\s]+(?:\/[A-Za-z_]\w*\/[^.#/\\@!%&^\s]+)*$/,
    expected,
    rule: 'wrong-format',
  },
];

const reference = text({ example: 'orders.customer_id', patterns: references });

/** One reference, or several for a composite key. */
const referenceOrList = choice(
  { type: 'text', shape: reference, becomes: single => [single] },
  { type: 'list', shape: list(reference, { minimumItems: 1 }) },
);

const common = {
  id: optional(text(), since32),
  type: optional(text({ words: ['foreignKey'] })),
  to: essential(referenceOrList),
  customProperties,
};

const objectRelationship = object<Relationship>({
  noun: 'a relationship of an object',
  fields: { ...common, from: essential(referenceOrList) },
  constraints: [{ kind: 'same-type', fields: ['from', 'to'] }],
});

const propertyRelationship = object<Relationship>({
  noun: 'a relationship of a property',
  bareText: 'to',
  fields: {
    ...common,
    // The property itself is the source, so no version has the field.
    from: optional(list(reference), { foreign: true }),
  },
});

export const objectRelationships = optional(list(objectRelationship), since31);
export const propertyRelationships = optional(
  list(propertyRelationship),
  since31,
);
