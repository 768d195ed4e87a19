import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const LIST = join(
  root,
  'plugins/catalog-backend-module-data-products/src/__testUtils__/plantedSecrets.ts',
);
const PRINT = `
const { WORD, ...documents } = require(process.argv[1]);
process.stdout.write(JSON.stringify({ word: WORD.source, documents }));
`;

/**
 * The documents in which secrets are planted, by their names, and the pattern that each secret has
 * in it: those of the tests. Undefined as long as there are none.
 */
export function readPlanted({ list = LIST } = {}) {
  if (!existsSync(list)) return undefined;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--require', '@backstage/cli-node/config/nodeTransform.cjs'],
      ...['--eval', PRINT, list],
    ],
    { cwd: join(root, 'packages/backend'), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${list} cannot be read: ${stderr}`);
  const { word, documents } = JSON.parse(stdout);
  return { word: new RegExp(word, 'gi'), documents };
}
