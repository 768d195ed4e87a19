import type { FindingSeverity, SecretSettings } from '@data-mesh/data-contract';
import type {
  CompatibilityLevel,
  CompatibilityProfile,
  SchemaFormat,
} from '@data-mesh/schema-formats';
import { DiffCondition } from '../diff/conditions';
import { OutputFormat } from '../report/formats';
import { RuleSettings } from '../rules';

/** What `data-product.config.yaml` says. Paths in it are relative to its folder. */
export interface Configuration {
  files?: string[];
  ignore?: string[];
  rules?: RuleSettings;
  /** Files, and settings as they stand in one; the later ones win. */
  conventions?: (string | Record<string, unknown>)[];
  secrets?: SecretSettings;
  failOn?: FindingSeverity | 'never';
  output?: OutputFormat;
  outputFile?: string;
  diff?: {
    failOn?: DiffCondition[];
    against?: string;
    mergeBase?: boolean;
  };
  compat?: {
    format?: SchemaFormat;
    level?: CompatibilityLevel;
    profile?: CompatibilityProfile;
    against?: string;
  };
}

/** A configuration with the folder that its paths start from. */
export interface FoundConfiguration {
  configuration: Configuration;
  /** The folder of the file; that of the run if there is no file. */
  folder: string;
  /** Absent if there is no file. */
  file?: string;
}
