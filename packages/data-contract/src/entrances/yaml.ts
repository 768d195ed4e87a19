/**
 * YAML 1.2 as ODPS and ODCS are written in it.
 *
 * @packageDocumentation
 */
export { readYaml, writeYaml } from '../yaml';
export type { JsonValue } from '../model';
export type {
  DuplicateKey,
  Path,
  YamlFailure,
  YamlPlace,
  YamlReading,
} from '../yaml';
export type { AliasLimits } from '../yaml/composeValue';
