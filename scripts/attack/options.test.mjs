import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from './options.mjs';

const read = (...args) =>
  readOptions({ args, parts: ['kills', 'callers'], seed: 7 });

describe('the options of an attack', () => {
  it('are all parts, on both databases, with a seed of their own', () => {
    assert.deepEqual(read(), {
      parts: ['kills', 'callers'],
      kills: 50,
      products: 300,
      databases: ['sqlite', 'postgres'],
      seed: 7,
      atOnce: 2,
      essential: false,
      help: false,
    });
  });

  it('are smaller for the essential attack, unless a size is named', () => {
    const { kills, products } = read('--essential', '--kills', '5');
    assert.deepEqual({ kills, products }, { kills: 5, products: 20 });
  });

  for (const [args, message] of [
    [['locks'], /no part locks; there are kills, callers/],
    [['--kills', '0'], /--kills must be a whole number of at least 1/],
    [['--at-once', '0'], /--at-once must be a whole number of at least 1/],
    [['--seed', 'x'], /--seed must be a whole number/],
    [['--database', 'mysql'], /sqlite, postgres/],
  ]) {
    it(`are refused where they make no sense: ${args.join(' ')}`, () => {
      assert.throws(() => read(...args), message);
    });
  }
});
