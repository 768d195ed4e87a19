/**
 * Maps values with a limited number of them under way at once, and keeps their
 * order.
 */
export async function mapWithLimit<Value, Result>(options: {
  values: readonly Value[];
  limit: number;
  map: (value: Value) => Promise<Result>;
}): Promise<Result[]> {
  const { values, limit, map } = options;
  const results = new Array<Result>(values.length);
  // All workers take from the same iterator, each value once.
  const remaining = values.entries();
  const work = async () => {
    for (const [index, value] of remaining) {
      results[index] = await map(value);
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
