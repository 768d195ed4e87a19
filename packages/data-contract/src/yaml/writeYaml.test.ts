import { setFlagsFromString } from 'node:v8';
import { load } from 'js-yaml';
import { writeYaml } from './writeYaml';

// What a large process does by itself once it has compiled many expressions.
beforeAll(() => setFlagsFromString('--no-regexp-optimization'));
afterAll(() => setFlagsFromString('--regexp-optimization'));

describe('writing YAML', () => {
  it('writes what is read back', () => {
    const value = { a: [1, 'yes', { b: null }], c: 'one\ntwo' };
    expect(load(writeYaml(value))).toEqual(value);
    expect(writeYaml(value)).toContain('- 1\n');
  });

  it('writes texts of millions of characters', () => {
    const value = { name: '\ufeff'.repeat(4_900_000) };
    expect(JSON.parse(writeYaml(value))).toEqual(value);
  });
});
