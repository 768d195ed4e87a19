import type { Entity } from '@backstage/catalog-model';
import { firstOf } from './productPages';

const products = (count: number) => new Array<Entity>(count);
const part = (loaded: number, total: number) => ({
  items: [...products(loaded)],
  total,
  nextCursor: loaded < total ? 'next' : undefined,
});

describe('the first products of several parts', () => {
  it.each([
    ['all there are', [part(3, 3), part(4, 4)], 20, 7, undefined],
    ['as many as fit', [part(20, 45), part(20, 30)], 20, 20, undefined],
    [
      'no part before the one ahead ends',
      [part(20, 45), part(9, 9)],
      40,
      20,
      0,
    ],
    ['the next part after it', [part(5, 5), part(20, 30)], 40, 25, 1],
    ['none of nothing', [], 20, 0, undefined],
  ])('%s', (_, parts, count, shown, unfinished) => {
    const first = firstOf({ parts, count });

    expect(first.items).toHaveLength(shown);
    expect(first.unfinished).toBe(unfinished);
    expect(first.total).toBe(parts.reduce((sum, { total }) => sum + total, 0));
  });
});
