/* eslint-disable jest/no-export -- a helper of tests, none itself */
import { existsSync, readFileSync } from 'fs';
import { resolve } from 'path';

/** A case of Apicurio: which directions hold between two schemas. */
export interface PublicVector {
  id: string;
  enabled: boolean;
  compatibility: 'backward' | 'forward' | 'both' | 'none';
  original: unknown;
  updated: unknown;
}

/** The public cases of a format; empty where the files are not at hand. */
export function publicVectors(format: 'json' | 'avro'): PublicVector[] {
  const file = resolve(
    __dirname,
    `../../../../../../shared/standards/schema-compatibility/${format}-compatibility-test-data.json`,
  );
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).tests : [];
}
