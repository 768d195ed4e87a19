import { ProtobufRuleId } from '../compatibility/rules';

type Expected = `${string} ${ProtobufRuleId}`;

/** What each registry says of a file that follows another: `place rule` for each reason, nothing if it may. */
export interface ProtobufVector {
  title: string;
  writer: string;
  reader: string;
  confluent: Expected[];
  apicurio: Expected[];
}

const proto2 = (body: string) => `syntax = "proto2"; ${body}`;
/** A message M of proto3 with these elements. */
const m = (...elements: string[]) =>
  `syntax = "proto3"; message M { ${elements.join(' ')} }`;
const m2 = (...elements: string[]) =>
  proto2(`message M { ${elements.join(' ')} }`);
const file = (body: string) => `syntax = "proto3"; ${body}`;

/** The writer, the reader, why Confluent refuses it, and why Apicurio does. */
type Row = [
  title: string,
  writer: string,
  reader: string,
  confluent?: Expected | Expected[],
  apicurio?: Expected | Expected[],
];

const exchanged: Row[] = [
  ['int32', 'int64'],
  ['int64', 'int32'],
  ['int32', 'uint32'],
  ['uint32', 'uint64'],
  ['uint64', 'bool'],
  ['bool', 'int32'],
  ['sint32', 'sint64'],
  ['fixed32', 'sfixed32'],
  ['fixed64', 'sfixed64'],
  ['string', 'bytes'],
  ['bytes', 'string'],
].map(([writer, reader]) => [
  `exchanges ${writer} for ${reader}`,
  m(`${writer} a = 1;`),
  m(`${reader} a = 1;`),
  [],
  '#/M/1 field-type-changed',
]);

const notExchanged: Row[] = [
  ['int32', 'sint32'],
  ['int32', 'fixed32'],
  ['int64', 'string'],
  ['string', 'int32'],
  ['float', 'double'],
  ['double', 'float'],
  ['float', 'int32'],
  ['fixed32', 'fixed64'],
  ['sint64', 'uint64'],
  ['bool', 'string'],
  ['bytes', 'double'],
].map(([writer, reader]) => [
  `does not exchange ${writer} for ${reader}`,
  m(`${writer} a = 1;`),
  m(`${reader} a = 1;`),
  '#/M/1 field-scalar-kind-changed',
  '#/M/1 field-type-changed',
]);

const enums: Row[] = [
  [
    'exchanges an int32 for an enum',
    file('message M { int32 a = 1; }'),
    file('message M { E a = 1; } enum E { A = 0; }'),
    [],
    '#/M/1 field-type-changed',
  ],
  [
    'exchanges an enum for a bool',
    file('message M { E a = 1; } enum E { A = 0; }'),
    file('message M { bool a = 1; }'),
    [],
    '#/M/1 field-type-changed',
  ],
  [
    'exchanges an enum for another one',
    file('message M { E a = 1; } enum E { A = 0; } enum F { B = 0; }'),
    file('message M { F a = 1; } enum E { A = 0; } enum F { B = 0; }'),
    [],
    '#/M/1 field-type-changed',
  ],
  [
    'does not exchange an enum for a string',
    file('message M { E a = 1; } enum E { A = 0; }'),
    file('message M { string a = 1; } enum E { A = 0; }'),
    '#/M/1 field-scalar-kind-changed',
    '#/M/1 field-type-changed',
  ],
  [
    'takes a new constant',
    file('enum E { A = 0; }'),
    file('enum E { A = 0; B = 1; }'),
  ],
  [
    'lets a constant go only at Confluent',
    file('enum E { A = 0; B = 1; }'),
    file('enum E { A = 0; reserved 1; reserved "B"; }'),
    [],
    '#/E/1 enum-constant-removed',
  ],
  [
    'lets a constant be renamed only at Confluent',
    file('enum E { A = 0; B = 1; }'),
    file('enum E { A = 0; C = 1; }'),
    [],
    '#/E/1 field-name-changed',
  ],
  [
    'lets a constant be renumbered only at Confluent',
    file('enum E { A = 0; B = 1; }'),
    file('enum E { A = 0; B = -2; }'),
    [],
    '#/E/1 field-number-changed',
  ],
  [
    'lets an enum come and go',
    file('message M {} enum E { A = 0; }'),
    file('message M {} enum F { B = 0; }'),
  ],
  [
    'compares an enum inside a message',
    m('enum E { A = 0; B = 1; }'),
    m('enum E { A = 0; }'),
    [],
    '#/M/E/1 enum-constant-removed',
  ],
  [
    'reads constants with two names',
    file('enum E { option allow_alias = true; A = 0; B = 0; }'),
    file('enum E { option allow_alias = true; A = 0; B = 0; C = 1; }'),
  ],
];

const fields: Row[] = [
  ['takes a new field', m('string a = 1;'), m('string a = 1;', 'int32 b = 2;')],
  [
    'lets a field go only at Confluent',
    m('string a = 1;', 'int32 b = 2;'),
    m('string a = 1;'),
    [],
    '#/M/2 field-removed-without-reserve',
  ],
  [
    'lets a field go that is reserved',
    m('string a = 1;', 'int32 b = 2;'),
    m('string a = 1;', 'reserved 2; reserved "b";'),
  ],
  [
    'wants the name reserved as well as the number',
    m('string a = 1;', 'int32 b = 2;'),
    m('string a = 1;', 'reserved 2;'),
    [],
    '#/M/2 field-removed-without-reserve',
  ],
  [
    'wants the number reserved as well as the name',
    m('string a = 1;', 'int32 b = 2;'),
    m('string a = 1;', 'reserved "b";'),
    [],
    '#/M/2 field-removed-without-reserve',
  ],
  [
    'lets a field be renamed only at Confluent',
    m('string a = 1;'),
    m('string b = 1;'),
    [],
    ['#/M/1 field-name-changed', '#/M/1 field-removed-without-reserve'],
  ],
  [
    'takes a new number for a new field only at Confluent',
    m('string a = 1;'),
    m('string a = 2;'),
    [],
    '#/M/2 field-number-changed',
  ],
  [
    'sees two fields that changed places',
    m('string a = 1;', 'int32 b = 2;'),
    m('int32 b = 1;', 'string a = 2;'),
    ['#/M/1 field-scalar-kind-changed', '#/M/2 field-scalar-kind-changed'],
    [
      '#/M/1 field-name-changed',
      '#/M/2 field-number-changed',
      '#/M/2 field-name-changed',
      '#/M/1 field-number-changed',
    ],
  ],
  [
    'ignores the order of fields, comments and options',
    m('string a = 1;', 'int32 b = 2;'),
    `syntax = "proto3"; option java_package = "x{;}"; /* } */ message M {
      option (my.option) = { a: [1, 2], b: "}" };
      int32 b = 2 [deprecated = true, json_name = "]"]; // {
      string a = 1;
    }`,
  ],
  [
    'refuses to use what was reserved',
    m('reserved 1, 5 to 9; reserved "old";', 'string a = 2;'),
    m('string a = 2;', 'int32 old = 7;'),
    [],
    ['#/M/7 reserved-field-used', '#/M reserved-field-removed'],
  ],
  [
    'refuses to reserve less',
    m('reserved 2 to 9;', 'string a = 1;'),
    m('reserved 2 to 4, 6 to 9;', 'string a = 1;'),
    [],
    '#/M reserved-field-removed',
  ],
  [
    'refuses to release a name',
    m('reserved "b", "c";', 'string a = 1;'),
    m('reserved "c";', 'string a = 1;'),
    [],
    '#/M reserved-field-removed',
  ],
  [
    'takes the same numbers in other ranges',
    m('reserved 2 to 9, 20 to max;', 'string a = 1;'),
    m('reserved 6 to 9, 2 to 5, 10 to max;', 'string a = 1;'),
  ],
];

const labels: Row[] = [
  [
    'lets a text become a list only at Confluent',
    m('optional string a = 1;'),
    m('repeated string a = 1;'),
    [],
    '#/M/1 field-label-changed',
  ],
  [
    'lets a message become a list only at Confluent',
    m('optional M a = 1;'),
    m('repeated M a = 1;'),
    [],
    '#/M/1 field-label-changed',
  ],
  [
    'refuses a number that becomes a list',
    m('optional int32 a = 1;'),
    m('repeated int32 a = 1;'),
    '#/M/1 field-numeric-label-changed',
    '#/M/1 field-label-changed',
  ],
  [
    'overlooks at Confluent that a number without a label becomes a list',
    m('int32 a = 1;'),
    m('repeated int32 a = 1;'),
    [],
    '#/M/1 field-label-changed',
  ],
  [
    'takes a written label for the unwritten one',
    m('int32 a = 1;'),
    m('optional int32 a = 1;'),
  ],
  [
    'refuses an optional number that becomes required',
    m2('optional int32 a = 1;'),
    m2('required int32 a = 1;'),
    '#/M/1 field-numeric-label-changed',
    '#/M/1 field-label-changed',
  ],
  [
    'refuses a new required field',
    m2('optional string a = 1;'),
    m2('optional string a = 1;', 'required string b = 2;'),
    '#/M/2 required-field-added',
    '#/M/2 required-field-added',
  ],
  [
    'refuses to remove a required field',
    m2('optional string a = 1;', 'required string b = 2;'),
    m2('optional string a = 1;'),
    '#/M/2 required-field-removed',
    '#/M/2 field-removed-without-reserve',
  ],
  [
    'takes a new optional field',
    m2('required string a = 1;'),
    m2('required string a = 1;', 'optional string b = 2;'),
  ],
  [
    'compares proto2 and proto3',
    m2('optional string a = 1;', 'optional M b = 2;'),
    m('string a = 1;', 'M b = 2;'),
  ],
  [
    'reads an edition',
    m('string a = 1;'),
    'edition = "2023"; message M { string a = 1 [features.field_presence = EXPLICIT]; reserved b; }',
  ],
];

const messages: Row[] = [
  [
    'takes a new message in front of others',
    file('message M {}'),
    file('message N {} message M {}'),
  ],
  [
    'refuses to remove a message',
    file('message M { string a = 1; } message N { string a = 1; }'),
    file('message M { string a = 1; }'),
    '#/N message-removed',
    '#/N message-removed',
  ],
  [
    'lets an empty message go only at Apicurio',
    file('message M {} message N {}'),
    file('message M {}'),
    '#/N message-removed',
  ],
  [
    'refuses a message that moves into another one',
    file('message M {} message N { string a = 1; }'),
    file('message M { message N { string a = 1; } }'),
    '#/N message-removed',
    '#/N message-removed',
  ],
  [
    'compares inner messages',
    m('message N { message O { int32 a = 1; } }'),
    m('message N { message O { string a = 1; } }'),
    '#/M/N/O/1 field-scalar-kind-changed',
    '#/M/N/O/1 field-type-changed',
  ],
  [
    'refuses to remove an inner message',
    m('message N { string a = 1; }', 'string a = 1;'),
    m('string a = 1;'),
    '#/M/N message-removed',
    '#/M/N message-removed',
  ],
  [
    'does not exchange a number for a message',
    file('message M { int32 a = 1; } message N {}'),
    file('message M { N a = 1; } message N {}'),
    '#/M/1 field-kind-changed',
    '#/M/1 field-type-changed',
  ],
  [
    'does not exchange a message for bytes',
    file('message M { N a = 1; } message N {}'),
    file('message M { bytes a = 1; } message N {}'),
    '#/M/1 field-kind-changed',
    '#/M/1 field-type-changed',
  ],
  [
    'does not exchange a message for another one of the same shape',
    file('message M { N a = 1; } message N {} message O {}'),
    file('message M { O a = 1; } message N {} message O {}'),
    '#/M/1 field-named-type-changed',
    '#/M/1 field-type-changed',
  ],
  [
    'takes a full name for a short one',
    file('package a.b; message M { N x = 1; message N {} }'),
    file('package a.b; message M { .a.b.M.N x = 1; message N {} }'),
  ],
  [
    'takes a name from a part of the package for a short one',
    file('package a.b; message M { N x = 1; } message N {}'),
    file('package a.b; message M { b.N x = 1; } message N {}'),
  ],
  [
    'sees that an inner message hides an outer one',
    file('message M { N a = 1; } message N {}'),
    file('message M { N a = 1; message N {} } message N {}'),
    '#/M/1 field-named-type-changed',
    '#/M/1 field-type-changed',
  ],
  [
    'reads recursive messages',
    file('message A { B b = 1; } message B { repeated A a = 1; }'),
    file('message A { B b = 1; } message B { repeated A a = 1; A c = 2; }'),
  ],
  [
    'refuses another package',
    file('package a; message M { string a = 1; }'),
    file('package b; message M { string a = 1; }'),
    '#/ package-changed',
  ],
  [
    'counts the package of a message only at Apicurio',
    file('package a; message M { M a = 1; }'),
    file('package b; message M { M a = 1; }'),
    '#/ package-changed',
    '#/M/1 field-type-changed',
  ],
  [
    'refuses a package that appears',
    file('message M {}'),
    file('package a; message M {}'),
    '#/ package-changed',
  ],
];

const maps: Row[] = [
  [
    'exchanges the values of a map',
    m('map<string, int32> a = 1;'),
    m('map<string, int64> a = 1;'),
    [],
    '#/M/AEntry/2 field-type-changed',
  ],
  [
    'refuses other values of a map',
    m('map<string, int32> a = 1;'),
    m('map<string, string> a = 1;'),
    '#/M/1 field-scalar-kind-changed',
    '#/M/AEntry/2 field-type-changed',
  ],
  [
    'refuses other keys of a map',
    m('map<string, int32> a = 1;'),
    m('map<int32, int32> a = 1;'),
    '#/M/1 field-scalar-kind-changed',
    '#/M/AEntry/1 field-type-changed',
  ],
  [
    'refuses messages as values instead of numbers',
    m('map<string, int32> a = 1;'),
    m('map<string, M> a = 1;'),
    '#/M/1 field-kind-changed',
    '#/M/AEntry/2 field-type-changed',
  ],
  [
    'takes a full name in a map for a short one',
    m('map<string, N> a = 1;', 'message N {}'),
    m('map<string, M.N> a = 1;', 'message N {}'),
  ],
  [
    'does not exchange a map for a list of messages',
    m('map<string, int32> a = 1;'),
    file('message M { repeated N a = 1; } message N {}'),
    '#/M/1 field-kind-changed',
    ['#/M/1 field-type-changed', '#/M/AEntry message-removed'],
  ],
  [
    'does not exchange a map for a text',
    m('map<string, int32> a = 1;'),
    m('string a = 1;'),
    '#/M/1 field-kind-changed',
    [
      '#/M/1 field-type-changed',
      '#/M/1 field-label-changed',
      '#/M/AEntry message-removed',
    ],
  ],
];

const oneofs: Row[] = [
  [
    'lets a field move into a new oneof',
    m('string a = 1;', 'string b = 2;'),
    m('string a = 1;', 'oneof o { string b = 2; int32 c = 3; }'),
  ],
  [
    'refuses two fields that move into a oneof',
    m('string a = 1;', 'string b = 2;'),
    m('oneof o { string a = 1; string b = 2; }'),
    '#/M/o multiple-fields-moved-to-oneof',
  ],
  [
    'refuses a field that moves into a oneof with members',
    m('string a = 1;', 'oneof o { string b = 2; }'),
    m('oneof o { string a = 1; string b = 2; }'),
    '#/M/o field-moved-to-existing-oneof',
  ],
  [
    'refuses a field that moves into a renamed oneof',
    m('string a = 1;', 'oneof o { string b = 2; }'),
    m('oneof p { string a = 1; string b = 2; }'),
    '#/M/p field-moved-to-existing-oneof',
  ],
  [
    'takes a new member',
    m('oneof o { string a = 1; }'),
    m('oneof o { string a = 1; string b = 2; }'),
  ],
  [
    'refuses to remove a member',
    m('oneof o { string a = 1; string b = 2; }'),
    m('oneof o { string a = 1; }'),
    '#/M/o/2 oneof-field-removed',
    '#/M/2 field-removed-without-reserve',
  ],
  [
    'refuses to remove a member of a renamed oneof',
    m('oneof o { string a = 1; string b = 2; }'),
    m('oneof p { string a = 1; } reserved 2; reserved "b";'),
    '#/M/o/2 oneof-field-removed',
  ],
  [
    'lets a oneof go with all its members',
    m('string c = 3;', 'oneof o { string a = 1; string b = 2; }'),
    m('string c = 3;', 'reserved 1 to 2; reserved "a", "b";'),
  ],
  [
    'lets a oneof be renamed',
    m('oneof o { string a = 1; int32 b = 2; }'),
    m('oneof p { string a = 1; int32 b = 2; }'),
  ],
  [
    'lets a member leave its oneof',
    m('oneof o { string a = 1; string b = 2; }'),
    m('oneof o { string a = 1; }', 'string b = 2;'),
  ],
  [
    'lets a member move into a oneof of its own',
    m('oneof o { string a = 1; string b = 2; }'),
    m('oneof o { string a = 1; }', 'oneof p { string b = 2; }'),
  ],
  [
    'refuses a member that moves into another oneof',
    m('oneof o { string a = 1; string b = 2; }', 'oneof p { string c = 3; }'),
    m('oneof o { string a = 1; }', 'oneof p { string c = 3; string b = 2; }'),
    '#/M/p field-moved-to-existing-oneof',
  ],
  [
    'refuses two oneofs that become one',
    m('oneof o { string a = 1; }', 'oneof p { string b = 2; }'),
    m('oneof q { string a = 1; string b = 2; }'),
    '#/M/q field-moved-to-existing-oneof',
  ],
  [
    'compares the members of a oneof',
    m('oneof o { int32 a = 1; }'),
    m('oneof o { string a = 1; }'),
    '#/M/o/1 field-scalar-kind-changed',
    '#/M/1 field-type-changed',
  ],
  [
    'compares a member that left its oneof',
    m('oneof o { string a = 1; int32 b = 2; }'),
    m('oneof o { string a = 1; }', 'sint64 b = 2;'),
    '#/M/2 field-scalar-kind-changed',
    '#/M/2 field-type-changed',
  ],
  [
    'compares the members of a renamed oneof',
    m('oneof o { float a = 1; int32 b = 2; }'),
    m('oneof p { float a = 1; string b = 2; }'),
    '#/M/p/2 field-scalar-kind-changed',
    '#/M/2 field-type-changed',
  ],
];

const others: Row[] = [
  [
    'knows types of other files by their names',
    file('import "a.proto"; message M { a.Money x = 1; }'),
    file('import "b.proto"; message M { .a.Money x = 1; }'),
  ],
  [
    'refuses another type of another file',
    file('import "a.proto"; message M { a.Money x = 1; }'),
    file('import "a.proto"; message M { a.Amount x = 1; }'),
    '#/M/1 field-named-type-changed',
    '#/M/1 field-type-changed',
  ],
  [
    'does not exchange a type of another file for a number',
    file(
      'import "google/protobuf/timestamp.proto"; message M { google.protobuf.Timestamp x = 1; }',
    ),
    file('message M { int64 x = 1; }'),
    '#/M/1 field-kind-changed',
    '#/M/1 field-type-changed',
  ],
  [
    'knows that a null of Protobuf is an enum',
    file(
      'import "google/protobuf/struct.proto"; message M { google.protobuf.NullValue x = 1; }',
    ),
    file('message M { int32 x = 1; }'),
    [],
    '#/M/1 field-type-changed',
  ],
  [
    'looks into groups only at Apicurio',
    m2('optional group Part = 1 { optional int32 n = 1; }'),
    m2('optional group Part = 1 { optional string n = 1; }'),
    [],
    '#/M/Part/1 field-type-changed',
  ],
  [
    'ignores extensions',
    m2('extensions 100 to 199;', 'optional string a = 1;'),
    proto2(
      'message M { extensions 100 to max [verification = UNVERIFIED]; optional string a = 1; extend M { optional int32 c = 101; } } extend M { optional int32 b = 100; }',
    ),
  ],
  [
    'looks at methods only at Apicurio',
    file(
      'message M {} service S { rpc A(M) returns (M); rpc B(M) returns (M) {} option deprecated = true; }',
    ),
    file('message M {} service S { rpc A(M) returns (stream M); }'),
    [],
    ['#/S/A rpc-signature-changed', '#/S/B rpc-removed'],
  ],
  [
    'takes a full name in a method for a short one',
    file('package p; message M {} service S { rpc A(M) returns (M); }'),
    file(
      'package p; message M {} service S { rpc A(.p.M) returns (p.M); rpc B(stream M) returns (M); }',
    ),
  ],
  [
    'reads inherited names as names',
    file(
      'message constructor { int32 __proto__ = 1; string toString = 2; } message __proto__ { constructor a = 1; }',
    ),
    file(
      'message constructor { string __proto__ = 1; string toString = 2; } message __proto__ { constructor a = 1; }',
    ),
    '#/constructor/1 field-scalar-kind-changed',
    '#/constructor/1 field-type-changed',
  ],
];

function asList(expected: Expected | Expected[] = []): Expected[] {
  return Array.isArray(expected) ? expected : [expected];
}

/** Pairs of files with the verdicts of both registries. */
export const protobufVectors: ProtobufVector[] = [
  ...exchanged,
  ...notExchanged,
  ...enums,
  ...fields,
  ...labels,
  ...messages,
  ...maps,
  ...oneofs,
  ...others,
].map(([title, writer, reader, confluent, apicurio]) => ({
  title,
  writer,
  reader,
  confluent: asList(confluent),
  apicurio: asList(apicurio),
}));
