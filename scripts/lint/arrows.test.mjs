import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const { ESLint } = createRequire(
  createRequire(import.meta.url).resolve('@backstage/cli/package.json'),
)('eslint');
const eslint = new ESLint({ cwd: root });

/** What the lint says of the arrow from a file to a module. */
async function messagesOf({ file, module }) {
  const [{ messages }] = await eslint.lintText(
    `export * from '${module}';\nimport '${module}';\n`,
    { filePath: join(root, file) },
  );
  return messages
    .filter(({ ruleId }) => ruleId?.endsWith('no-restricted-imports'))
    .map(({ message }) => message);
}

const WRONG = [
  [
    'packages/data-contract/src/index.ts',
    '@data-mesh/schema-formats',
    /exists/,
  ],
  [
    'packages/data-contract/src/index.test.ts',
    '@data-mesh/schema-formats',
    /exists/,
  ],
  [
    'packages/data-contract/src/yaml/a.ts',
    '@backstage/errors',
    /without Backstage/,
  ],
  [
    'packages/schema-formats/src/a.ts',
    '@backstage/catalog-model',
    /without Backstage/,
  ],
  [
    'packages/schema-formats/src/a.ts',
    '@data-mesh/backstage-plugin-data-products-common',
    /without Backstage/,
  ],
  [
    'packages/schema-formats/src/avro/a.ts',
    'node:fs',
    /no network, clock or disk/,
  ],
  [
    'packages/data-contract/src/a.ts',
    'fs/promises',
    /no network, clock or disk/,
  ],
  ['packages/data-contract/src/a.ts', '@data-mesh/cli', /two shells/],
  ['packages/cli/src/a.ts', '@backstage/errors', /only/],
  [
    'packages/backend/src/index.ts',
    '@data-mesh/schema-formats',
    /does not install/,
  ],
  [
    'plugins/data-products/src/a.tsx',
    '@data-mesh/schema-formats',
    /does not install/,
  ],
  [
    'plugins/catalog-backend-module-data-products/src/a.ts',
    '@data-mesh/schema-formats',
    /does not install/,
  ],
  [
    'plugins/search-backend-module-data-products/src/a.ts',
    '@data-mesh/cli',
    /two shells/,
  ],
];
for (const [file, module, why] of WRONG) {
  test(`${file} may not import ${module}`, async () => {
    const messages = await messagesOf({ file, module });
    assert.equal(messages.length, 2, messages.join('\n'));
    for (const message of messages) assert.match(message, why);
  });
}

const RIGHT = [
  ['packages/cli/src/a.ts', '@data-mesh/schema-formats'],
  ['packages/cli/src/a.ts', 'node:fs'],
  ['packages/schema-formats/src/a.ts', '@data-mesh/data-contract/yaml'],
  ['packages/data-contract/src/a.test.ts', 'node:fs'],
  ['plugins/data-products/src/a.tsx', '@data-mesh/data-contract/comparison'],
];
for (const [file, module] of RIGHT) {
  test(`${file} may import ${module}`, async () => {
    assert.deepEqual(await messagesOf({ file, module }), []);
  });
}
