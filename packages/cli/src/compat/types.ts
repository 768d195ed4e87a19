import type {
  CompatibilityLevel,
  CompatibilityProfile,
  CompatibilityResult,
  SchemaFormat,
} from '@data-mesh/schema-formats';
import { ValidationReport } from '../report';

/** The text of a schema. */
export interface SchemaText {
  /** What to call it, such as `orders.avsc` or `orders.avsc of origin/main`. */
  name: string;
  text: string;
}

/** A schema with those that it follows, oldest first. */
export interface Succession {
  /** Relative to the folder of the run, with `/`. */
  file: string;
  reader: string;
  writers: SchemaText[];
  format: SchemaFormat;
}

/** What is asked of a schema. */
export interface Demand {
  level: CompatibilityLevel;
  profile: CompatibilityProfile;
}

/** What a check of schemas found. */
export interface CompatReport extends ValidationReport {
  command: 'compat';
  results: {
    file: string;
    /** Names of the earlier schemas, oldest first, as `against` of a check counts them. */
    writers: string[];
    /** Absent if one of the texts is no schema. */
    result?: CompatibilityResult;
  }[];
}
