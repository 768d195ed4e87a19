/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import * as dataContract from './index';

const readme = readFileSync(resolve(__dirname, '../README.md'), 'utf8');
const examples = readme.split(/^## /m).flatMap(chapter =>
  chapter
    .split('```ts\n')
    .slice(1)
    .map(block => ({
      title: chapter.slice(0, chapter.indexOf('\n')),
      example: block.slice(0, block.indexOf('```')),
    })),
);

const packageName = '@data-mesh/data-contract';
const { exports: entrances }: { exports: { [entrance: string]: string } } =
  JSON.parse(readFileSync(resolve(__dirname, '../package.json'), 'utf8'));

/** What stands behind an entrance of the package, and nothing of its neighbours. */
function load(name: string) {
  const entrance = name.replace(packageName, '.');
  return jest.requireActual(resolve(__dirname, '..', entrances[entrance]));
}

/** What the examples take from their surroundings. */
function surroundings() {
  const [product, contract] = dataContract.judgeDocuments({
    conventions: dataContract.defaultConventions,
    text: `
kind: DataProduct
id: orders
version: 1.0.0
---
kind: DataContract
id: orders-v1
schema: [{ name: orders, properties: [{ name: note }] }]
quality: [{ metric: nullValues, mustBe: 0 }]
slaProperties: [{ property: latency, value: 4, unit: h }]
servers: [{ server: warehouse, type: postgres, host: localhost, port: 5432, database: sales, schema: sales, password: secret }]
customProperties: [{ property: successor, value: orders-v2 }]
`,
  });
  if (product.kind !== 'product' || contract.kind !== 'contract') {
    throw new Error('The surroundings are no documents.');
  }
  return {
    text: contract.text,
    reading: contract,
    product: product.product,
    contract: contract.contract,
    console: { log: () => {} },
    require: load,
    module: {},
    TextEncoder,
  };
}

describe('README.md', () => {
  it.each(examples)('has an example that runs: $title', ({ example }) => {
    const { code } = transformSync(example, { loader: 'ts', format: 'cjs' });
    const given = surroundings();
    // A block of its own, so that an example may declare what is given.
    expect(() => runInNewContext(`{ ${code} }`, given)).not.toThrow();
  });

  it('has an example for each entrance', () => {
    const code = examples.map(({ example }) => example).join('\n');
    expect(
      Object.keys(entrances)
        .filter(entrance => entrance !== './package.json')
        .map(entrance => entrance.replace('.', packageName))
        .filter(name => !code.includes(`from '${name}'`)),
    ).toEqual([]);
  });

  it('has an example for each function', () => {
    const functions = Object.entries(dataContract)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name)
      .filter(name => !name.endsWith('Error'));
    const code = examples.map(({ example }) => example).join('\n');
    expect(functions.filter(name => !code.includes(`${name}(`))).toEqual([]);
  });
});
