import { CompatibilityProfile, Incompatibility, SchemaFormat } from './types';

/** One format of schemas: how to read its texts, and what a reader cannot read. */
export interface CompatibilityFormat<Schema = unknown> {
  format: SchemaFormat;
  /** Throws {@link SchemaParseError} for a text that is no schema of this format. */
  parse(options: { text: string }): Schema;
  /** Why data of the writer cannot be read; empty if all of it can. */
  incompatibilities(options: {
    reader: Schema;
    writer: Schema;
    profile: CompatibilityProfile;
  }): Incompatibility[];
}
