/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as reading from '@data-mesh/data-contract/reading';
import { transformSync } from 'esbuild';
import * as schemaFormats from './index';

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

const modules: { [name: string]: unknown } = {
  '@data-mesh/data-contract/reading': reading,
  '@data-mesh/schema-formats': schemaFormats,
};

describe('README.md', () => {
  it.each(examples)('has an example that runs: $title', ({ example }) => {
    const { code } = transformSync(example, { loader: 'ts', format: 'cjs' });
    const given = { require: (name: string) => modules[name], module: {} };
    expect(() => runInNewContext(`{ ${code} }`, given)).not.toThrow();
  });

  it('has an example for each function', () => {
    const functions = Object.entries(schemaFormats)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name)
      .filter(name => !name.endsWith('Error'));
    const code = examples.map(({ example }) => example).join('\n');
    expect(functions.filter(name => !code.includes(`${name}(`))).toEqual([]);
  });
});
