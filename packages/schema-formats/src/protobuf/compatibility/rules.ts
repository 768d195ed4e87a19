import { CompatibilityRule } from '../../compatibility/rule';

/** Why a new file cannot follow an old one. Protobuf itself knows no resolution, so these are the rules of the registries. */
export const protobufRules = [
  {
    id: 'package-changed',
    format: 'protobuf',
    profiles: ['confluent'],
    summary: 'The package has another name',
    explanation:
      'The package is part of the name of each message. Who finds a message by its full name, as in Any, in a registry or in generated code, does not find it any more.',
    remedy: 'Keep the package, or publish the new one beside the old one.',
  },
  {
    id: 'message-removed',
    format: 'protobuf',
    summary: 'A message is gone',
    explanation:
      'Data of this message cannot be read any more. A message that moved into another one or got another name counts as gone. Apicurio lets a message without fields go, and counts a removed map field as the removal of the message that Protobuf makes for its entries.',
    remedy: 'Keep the message, and mark it with option deprecated = true;.',
  },
  {
    id: 'required-field-added',
    format: 'protobuf',
    summary: 'A required field was added',
    explanation:
      'What was written before lacks the field, and a reader of proto2 refuses data without a required field.',
    remedy: 'Make the new field optional.',
  },
  {
    id: 'required-field-removed',
    format: 'protobuf',
    profiles: ['confluent'],
    summary: 'A required field was removed',
    explanation:
      'Readers that still have the old file refuse data without the field.',
    remedy: 'Keep the field.',
  },
  {
    id: 'field-kind-changed',
    format: 'protobuf',
    profiles: ['confluent'],
    summary:
      'A field turned from a scalar, map or message into another of them',
    explanation:
      'Scalars, maps and messages are written in different ways, so the old bytes mean nothing to the new reader. An enum counts as a scalar.',
    remedy: 'Add a new field with a new number.',
  },
  {
    id: 'field-scalar-kind-changed',
    format: 'protobuf',
    profiles: ['confluent'],
    summary: 'A field has a scalar type that is written in another way',
    explanation:
      'Only types that look alike in the data can be exchanged: int32, int64, uint32, uint64, bool and enums; sint32 and sint64; fixed32 and sfixed32; fixed64 and sfixed64; string and bytes.',
    remedy: 'Choose a type of the same group, or add a new field.',
  },
  {
    id: 'field-named-type-changed',
    format: 'protobuf',
    profiles: ['confluent'],
    summary: 'A field holds another message',
    explanation:
      'The numbers inside the two messages need not mean the same. The package does not count; types of other files are compared by their names only.',
    remedy: 'Keep the message, or add a new field.',
  },
  {
    id: 'field-numeric-label-changed',
    format: 'protobuf',
    profiles: ['confluent'],
    summary: 'A field with numbers has another label',
    explanation:
      'Repeated numbers are packed into one value, which a reader of a single number skips. Only labels that are written down are compared; texts and messages may change theirs.',
    remedy: 'Keep the label, or add a new field.',
  },
  {
    id: 'oneof-field-removed',
    format: 'protobuf',
    profiles: ['confluent'],
    summary: 'A member of a oneof was removed',
    explanation:
      'A reader sees an empty oneof where the writer chose the member, and cannot tell it from one that was never set. It may leave the oneof as a field of its own, and a whole oneof may go.',
    remedy: 'Keep the member, or let it leave the oneof.',
  },
  {
    id: 'multiple-fields-moved-to-oneof',
    format: 'protobuf',
    profiles: ['confluent'],
    summary: 'Several fields moved into one oneof',
    explanation:
      'Data may have all of them, but a oneof keeps only the last one that it reads.',
    remedy: 'Move one field at most into a new oneof.',
  },
  {
    id: 'field-moved-to-existing-oneof',
    format: 'protobuf',
    profiles: ['confluent'],
    summary: 'A field moved into a oneof that had members',
    explanation:
      'Data may have the field and a member of the oneof, but a oneof keeps only the last one that it reads. Two oneofs that become one are the same.',
    remedy: 'Leave the field outside, or move it into a new oneof.',
  },
  {
    id: 'field-removed-without-reserve',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A field is gone, but its name and number are not reserved',
    explanation:
      'Somebody could take the number or name for another field, and old data would be read as something else.',
    remedy: 'Reserve both, such as reserved 3; reserved "note";.',
  },
  {
    id: 'reserved-field-used',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A field has a name or number that was reserved',
    explanation:
      'It was reserved because old data may have something else under it.',
    remedy: 'Take another name and number.',
  },
  {
    id: 'reserved-field-removed',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A name or number is not reserved any more',
    explanation: 'The next change could take it for another field.',
    remedy: 'Keep what is reserved.',
  },
  {
    id: 'field-number-changed',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A field or constant has another number',
    explanation:
      'Data carries numbers, not names. The old values are lost to the new number.',
    remedy: 'Keep the number.',
  },
  {
    id: 'field-name-changed',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A field or constant has another name',
    explanation:
      'The binary form has no names, but the JSON form and generated code have.',
    remedy: 'Keep the name.',
  },
  {
    id: 'enum-constant-removed',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A constant of an enum is gone',
    explanation:
      'Readers meet a number that they have no name for. Reserving it does not help, since the registry does not look at what enums reserve.',
    remedy: 'Keep the constant, and mark it with [deprecated = true].',
  },
  {
    id: 'field-type-changed',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A field has another type',
    explanation:
      'Every change of the type counts, even between types that look alike in the data. The package is part of the name of a message.',
    remedy: 'Add a new field.',
  },
  {
    id: 'field-label-changed',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A field has another label',
    explanation:
      'A list is read as its last value, and a value as a list of one. A field without a label is an optional one.',
    remedy: 'Keep the label, or add a new field.',
  },
  {
    id: 'rpc-removed',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A method of a service is gone',
    explanation: 'Those who call it get an error.',
    remedy: 'Keep the method, and mark it with option deprecated = true;.',
  },
  {
    id: 'rpc-signature-changed',
    format: 'protobuf',
    profiles: ['apicurio'],
    summary: 'A method takes or returns something else',
    explanation:
      'Caller and service disagree on the message, or on whether there is one or a stream of them.',
    remedy: 'Add a new method.',
  },
] as const satisfies readonly CompatibilityRule[];

/** The id of a rule of Protobuf. */
export type ProtobufRuleId = (typeof protobufRules)[number]['id'];
