/** Databases allow so many values in one statement only, SQLite the fewest. */
const BATCH = 100;

/** Runs a statement for some of the items at a time. */
export async function inBatches<Item, Row>(
  items: readonly Item[],
  run: (batch: Item[]) => PromiseLike<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    rows.push(...(await run(items.slice(start, start + BATCH))));
  }
  return rows;
}
