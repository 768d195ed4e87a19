/* eslint-disable jest/no-export, jest/valid-title, jest/expect-expect, jest/no-disabled-tests, jest/valid-describe-callback -- a helper of tests, none itself */
import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import Ajv2019, { ValidateFunction } from 'ajv/dist/2019';
import addFormats from 'ajv-formats';

/** Beside the repository, because files of other projects are none of ours. */
const folder = resolve(__dirname, '../../../../../shared/standards');

/** `describe` where the official files are at hand, else a skipped test that says why. */
export function describeWithStandards(title: string, suite: () => void): void {
  if (existsSync(folder)) {
    describe(title, suite);
    return;
  }
  describe(title, () => {
    it.skip('needs the official files, which are not in ../shared/standards', () => {});
  });
}

export interface OfficialExample {
  name: string;
  text: string;
}

export function officialExamples(standard: 'odps' | 'odcs'): OfficialExample[] {
  const examples = join(folder, standard, 'examples');
  return existsSync(examples)
    ? readdirSync(examples)
        .sort()
        .map(name => ({
          name,
          text: readFileSync(join(examples, name), 'utf8'),
        }))
    : [];
}

export function officialExample(name: string): string {
  const standard = name.endsWith('.odps.yaml') ? 'odps' : 'odcs';
  return readFileSync(join(folder, standard, 'examples', name), 'utf8');
}

/** The versions whose official schema is at hand. */
export const schemaVersions = {
  odps: ['0.9.0', '1.0.0'],
  odcs: ['3.0.0', '3.0.1', '3.0.2', '3.1.0'],
};

const validators = new Map<string, ValidateFunction>();

/** The verdict of the official JSON Schema, with its first complaints. */
export function officialVerdict(options: {
  standard: 'odps' | 'odcs';
  version: string;
  value: unknown;
}): { valid: boolean; complaints: string } {
  const { standard, version, value } = options;
  const file = `${standard}-json-schema-v${version}.json`;
  const validate =
    validators.get(file) ?? compile(join(folder, standard, 'schema', file));
  validators.set(file, validate);
  const valid = validate(value);
  return {
    valid,
    complaints: (validate.errors ?? [])
      .slice(0, 4)
      .map(error => `${error.instancePath} ${error.message}`)
      .join('; '),
  };
}

function compile(path: string): ValidateFunction {
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}
