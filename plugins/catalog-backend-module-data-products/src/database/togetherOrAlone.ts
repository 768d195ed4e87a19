/**
 * Does something for all items at once, which is cheap. Where that fails, it is
 * done for each alone, so that only those fail which cannot be done at all. Two
 * replicas that hold each other up come apart in this way, too.
 *
 * @returns how it went for each item, in their order
 */
export async function togetherOrAlone<Item, Result>(options: {
  items: readonly Item[];
  /** Answers for each item, in their order. May be tried again. */
  run: (items: readonly Item[]) => Promise<readonly Result[]>;
}): Promise<PromiseSettledResult<Result>[]> {
  const { items, run } = options;
  if (items.length === 0) return [];
  try {
    const results = await run(items);
    return results.map(value => ({ status: 'fulfilled', value }));
  } catch (reason) {
    if (items.length === 1) return [{ status: 'rejected', reason }];
    const outcomes: PromiseSettledResult<Result>[] = [];
    for (const item of items) {
      outcomes.push(...(await togetherOrAlone({ items: [item], run })));
    }
    return outcomes;
  }
}
