import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from './comparisons.mjs';

describe('compare', () => {
  it('keeps a target where the ratio is just as wanted', () => {
    const [row] = compare({ ingestion: { ours: 90, stock: 100 } });
    assert.equal(row.value, 0.9);
    assert.equal(row.missed, false);
  });

  it('misses a target where ours is too slow', () => {
    const [row] = compare({ ingestion: { ours: 89, stock: 100 } });
    assert.equal(row.missed, true);
  });

  it('compares sizes by their difference', () => {
    const sizes = { named: 700_000, fetched: 800_000 };
    const larger = { named: 741_000, fetched: 839_000 };
    const rows = compare({ javascript: { ours: larger, stock: sizes } });
    assert.deepEqual(
      rows.map(({ value, missed }) => [value, missed]),
      [
        [41, true],
        [39, false],
      ],
    );
  });

  it('leaves out what was not measured', () => {
    assert.deepEqual(compare({}), []);
  });
});
