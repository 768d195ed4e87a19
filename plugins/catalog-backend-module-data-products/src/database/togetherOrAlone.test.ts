import { togetherOrAlone } from './togetherOrAlone';

describe('What is done together or alone', () => {
  it('is done at once as long as nothing fails', async () => {
    const run = jest.fn(async (items: readonly number[]) =>
      items.map(item => 2 * item),
    );
    expect(await togetherOrAlone({ items: [1, 2, 3], run })).toEqual([
      { status: 'fulfilled', value: 2 },
      { status: 'fulfilled', value: 4 },
      { status: 'fulfilled', value: 6 },
    ]);
    expect(run).toHaveBeenCalledTimes(1);
    expect(await togetherOrAlone({ items: [], run })).toEqual([]);
  });

  it('fails only for those items that cannot be done at all', async () => {
    const reason = new Error('two is refused');
    const run = async (items: readonly number[]) => {
      if (items.includes(2)) throw reason;
      return items.map(item => 2 * item);
    };
    expect(await togetherOrAlone({ items: [1, 2, 3], run })).toEqual([
      { status: 'fulfilled', value: 2 },
      { status: 'rejected', reason },
      { status: 'fulfilled', value: 6 },
    ]);
    expect(await togetherOrAlone({ items: [2], run })).toEqual([
      { status: 'rejected', reason },
    ]);
  });
});
