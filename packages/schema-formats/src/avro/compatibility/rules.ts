import { CompatibilityRule } from '../../compatibility/rule';

/** Why a reader cannot resolve a writer's schema, after the chapter on schema resolution of the Avro specification. */
export const avroRules = [
  {
    id: 'type-mismatch',
    format: 'avro',
    summary: 'The reader expects another type than the writer wrote',
    explanation:
      'Avro writes values without their types, so a reader can only take them for its own type if both are the same or Avro promotes one to the other: int to long, float and double, long to float and double, float to double, and string and bytes to each other. Everything else is read as garbage or not at all.',
    remedy:
      'Keep the type, widen it along these promotions, or add a new field with a default and the new type.',
  },
  {
    id: 'name-mismatch',
    format: 'avro',
    summary: 'A record, enum or fixed has another name',
    explanation:
      'Named types match by name. As in the Java implementation, which registries use, the last part of the name is enough and the namespace may change; a new name needs the full old one among the aliases of the reader.',
    remedy:
      'Keep the name, or list the old full name in aliases, such as "aliases": ["com.example.Order"].',
  },
  {
    id: 'reader-field-missing-default-value',
    format: 'avro',
    summary: 'A field that the writer did not write has no default',
    explanation:
      'A reader fills a field that the data lacks with its default. Without one it cannot build the record. The default of an enum type does not count: it stands for unknown symbols, not for missing fields.',
    remedy:
      'Give the field a default, such as "type": ["null", "string"], "default": null, or list its old name in aliases.',
  },
  {
    id: 'ambiguous-field-alias',
    format: 'avro',
    summary: 'A field has several counterparts through its aliases',
    explanation:
      'The name of the field and its aliases name more than one field of the writer, so nobody knows which value is meant. The Java implementation refuses to compare such schemas.',
    remedy: 'Leave one alias that the writer really used.',
  },
  {
    id: 'missing-enum-symbols',
    format: 'avro',
    summary: 'The reader lacks symbols of the enum',
    explanation:
      'A value with a symbol that the reader does not know cannot be read, unless the enum of the reader has a default symbol.',
    remedy: 'Keep all symbols, or give the enum a default symbol.',
  },
  {
    id: 'fixed-size-mismatch',
    format: 'avro',
    summary: 'A fixed has another size',
    explanation:
      'The size is not written with the data. A reader with another size reads too few or too many bytes, and everything after them is garbage.',
    remedy: 'Keep the size, or add a new field with a new fixed.',
  },
  {
    id: 'missing-union-branch',
    format: 'avro',
    summary: 'The reader has no branch for what the writer may write',
    explanation:
      'Each branch that a writer may choose must be readable by some branch of the reader. This is how a nullable field that stops to be nullable fails.',
    remedy: 'Keep the branch in the union, or move to it in two steps.',
  },
  {
    id: 'too-complex',
    format: 'avro',
    summary: 'The two schemas are too entangled to be compared',
    explanation:
      'Unions of thousands of records with one name would be tried in millions of ways. Such schemas count as incompatible, since nobody knows better.',
    remedy:
      'Give records different names and unions fewer branches, or split the schema.',
  },
] as const satisfies readonly CompatibilityRule[];

/** The id of a rule of Avro. */
export type AvroRuleId = (typeof avroRules)[number]['id'];
