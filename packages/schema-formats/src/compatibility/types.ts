/**
 * The format of a schema.
 *
 * @public
 */
export type SchemaFormat = 'avro' | 'json-schema' | 'protobuf' | 'odcs';

/**
 * Which direction must hold, as schema registries call it. `BACKWARD`: the new
 * schema reads what was written with the last one; `FORWARD`: the last one reads
 * what is written with the new one; `FULL`: both. The `TRANSITIVE` forms hold
 * against all earlier schemas, the others against the last one.
 *
 * @public
 */
export type CompatibilityLevel =
  | 'NONE'
  | 'BACKWARD'
  | 'BACKWARD_TRANSITIVE'
  | 'FORWARD'
  | 'FORWARD_TRANSITIVE'
  | 'FULL'
  | 'FULL_TRANSITIVE';

/**
 * Whose reading of the corners is followed, where schema registries disagree.
 *
 * @public
 */
export type CompatibilityProfile = 'confluent' | 'apicurio';

/**
 * One reason why data of a writer cannot be read.
 *
 * @public
 */
export interface Incompatibility {
  /** The id of the rule, such as `reader-field-missing-default-value`. */
  rule: string;
  /** Where in the reader's schema, in the manner of its format, such as `/fields/2/type`. */
  path: string;
  /** What does not fit, in one sentence with the found values. */
  reason: string;
}

/**
 * What one check of a new schema against one earlier schema said.
 *
 * @public
 */
export interface CompatibilityCheck {
  /** `backward` if the new schema is the reader, `forward` if the earlier one is. */
  direction: 'backward' | 'forward';
  /** Position of the earlier schema in the given list, 0 for the oldest. */
  against: number;
  incompatibilities: Incompatibility[];
}

/**
 * Whether a schema may follow its predecessors.
 *
 * @public
 */
export interface CompatibilityResult {
  format: SchemaFormat;
  level: CompatibilityLevel;
  profile: CompatibilityProfile;
  compatible: boolean;
  /** One for each pair that the level asks about; empty for `NONE`. */
  checks: CompatibilityCheck[];
}
