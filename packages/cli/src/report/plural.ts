/** `1 file`, `2 files`, `2 incompatibilities`. */
export function plural(
  count: number,
  noun: string,
  nouns: string = `${noun}s`,
): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
