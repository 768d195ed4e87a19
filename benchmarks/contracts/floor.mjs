import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../places.mjs';

const schema = join(
  root,
  '../shared/standards/odcs/schema/odcs-json-schema-v3.1.0.json',
);

/**
 * The least that anybody must do: parse the text and ask `ajv` with the official JSON Schema.
 * `undefined` where the schema does not lie beside the repository.
 */
export function createFloor() {
  if (!existsSync(schema)) return undefined;
  const require = createRequire(
    join(root, 'packages/data-contract/package.json'),
  );
  const { default: Ajv } = require('ajv/dist/2019');
  const { default: addFormats } = require('ajv-formats');
  const { load } = require('js-yaml');
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validateValue = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  return {
    parse: text => load(text),
    validateValue,
    validate: text => validateValue(load(text)),
  };
}
