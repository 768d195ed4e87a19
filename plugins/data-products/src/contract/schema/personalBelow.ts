import type { ReadableContract } from '../reading/readContract';

/** For each element with personal data in it: how many of its columns hold some. */
export function personalBelow(
  reading: Pick<ReadableContract, 'elements' | 'personalData'>,
): Map<string, number> {
  const parents = new Map(
    reading.elements.map(({ path, parent }) => [path, parent]),
  );
  const counts = new Map<string, number>();
  for (const [path, { answer }] of reading.personalData) {
    if (answer !== 'yes') continue;
    let at: string | undefined = path;
    while (at !== undefined) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
      at = parents.get(at);
    }
  }
  return counts;
}
