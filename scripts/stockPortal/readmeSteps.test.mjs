import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readmeSteps } from './readmeSteps.mjs';

const root = join(import.meta.dirname, '../..');
const { documents } = readmeSteps({ root });
const product = parse(documents['orders.odps.yaml']);
const contract = parse(documents['orders.odcs.yaml']);

test('the first product of the README promises the contract of the guide, in its version', () => {
  assert.deepEqual(
    product.outputPorts.map(({ contractId, version }) => [contractId, version]),
    [[contract.id, contract.version]],
  );
});

test('nothing in the example company has its id, or that of its contract', () => {
  const files = globSync('examples/**/*.{yaml,yml,json}', { cwd: root });
  assert.ok(files.length > 50);
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const id of [product.id, contract.id]) {
      assert.ok(!new RegExp(`\\b${id}\\b`).test(text), `${file} has ${id}`);
    }
  }
});
