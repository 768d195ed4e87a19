import { limitRules, rule } from './RuleText';

/** Rules about properties. */
export const objectRules = [
  rule(
    'required-attribute-added',
    'The reader requires a property that is optional for the writer',
    'Objects of the writer may lack it. The profile `confluent` lets it pass if the property of the reader has a `default`, because its readers fill that in.',
    'Leave it optional, or give it a `default`.',
  ),
  rule(
    'required-property-added',
    'The reader requires a property that the writer does not know',
    'Objects of the writer lack it. The profile `confluent` lets it pass if the property has a `default`, or if the reader declares other properties and not this one.',
    'Leave it optional, or give it a `default`.',
  ),
  ...limitRules({
    keyword: 'maxProperties',
    added: 'max-properties-added',
    tightened: 'max-properties-decreased',
    direction: 'lower',
    meaning: 'the number of properties',
  }),
  ...limitRules({
    keyword: 'minProperties',
    added: 'min-properties-added',
    tightened: 'min-properties-increased',
    direction: 'higher',
    meaning: 'the number of properties',
  }),
  rule(
    'property-added-to-open-content-model',
    'The reader describes a property about which the writer says nothing',
    'The writer allows properties that it does not name. One of them may have this name and hold something else.',
    'Close the schema first with `"additionalProperties": false`, or leave the new property without a schema (`true`).',
  ),
  rule(
    'property-added-not-covered-by-partially-open-content-model',
    'The reader describes a property otherwise than the writer describes unnamed ones',
    '`additionalProperties` or `patternProperties` of the writer allow values under this name that the reader refuses.',
    'Give the property the schema that its name had so far, or a wider one.',
  ),
  rule(
    'property-removed-from-closed-content-model',
    'The reader takes no unnamed properties, and does not name one of the writer',
    'The writer writes the property, and the reader refuses it.',
    'Keep the property, or remove `"additionalProperties": false`.',
  ),
  rule(
    'property-removed-not-covered-by-partially-open-content-model',
    'The reader describes unnamed properties otherwise than the writer describes this one',
    'The writer writes the property with values that the reader refuses in properties that it does not name.',
    'Keep the property, or widen `additionalProperties`.',
  ),
  rule(
    'pattern-property-added',
    'The reader has a schema for a pattern of names, the writer has not',
    'The writer may write properties with such names that hold something else.',
    'Leave the pattern out, or give it a schema that allows all that the writer does.',
  ),
  rule(
    'pattern-property-removed',
    'The writer has a schema for a pattern of names, the reader has not',
    'The reader does not take what the writer writes under such names. Patterns are compared as texts.',
    'Keep the pattern, or widen `additionalProperties`.',
  ),
  rule(
    'additional-properties-removed',
    'The reader takes no unnamed properties, the writer may write some',
    'A schema without `additionalProperties` is open: its data may have any further properties.',
    'Leave the schema open.',
  ),
  rule(
    'additional-properties-narrowed',
    'The reader has a schema for unnamed properties, the writer allows anything there',
    'A schema without `additionalProperties` is open: its data may have any further properties.',
    'Leave the schema open.',
  ),
  rule(
    'unevaluated-properties-removed',
    '`unevaluatedProperties` of the reader takes no further properties, the writer may write some',
    'What no part of the reader describes is refused.',
    'Leave the schema open.',
  ),
  rule(
    'unevaluated-properties-narrowed',
    '`unevaluatedProperties` of the reader has a schema, the writer allows anything there',
    'What no part of the reader describes has to obey a schema that the writer does not know.',
    'Leave the schema open.',
  ),
  rule(
    'property-names-added',
    'The reader has `propertyNames`, the writer has not',
    'The writer may use names that the reader refuses.',
    'Leave `propertyNames` out.',
  ),
  rule(
    'dependency-array-added',
    'The reader requires a property beside another one, the writer does not',
    'Objects of the writer may have the one without the other.',
    'Leave the dependency out.',
  ),
  rule(
    'dependency-array-extended',
    'The reader requires more properties beside one than the writer',
    'Objects of the writer may lack the new ones.',
    'Do not add to the list.',
  ),
  rule(
    'dependency-array-changed',
    'The reader requires other properties beside one than the writer',
    'Objects of the writer may lack the new ones.',
    'Take names away from the list only.',
  ),
  rule(
    'dependency-schema-added',
    'The reader has a schema for objects with a property, the writer has not',
    'Objects of the writer with this property need not obey it.',
    'Leave the dependency out.',
  ),
] as const;
