/** How often each run does what it does: long enough for any clock. */
const lines = 4000;
const line = /^(\s*)-?\s*([\w-]+):\s*("[^"]*"|[^#\s]\S*)?/;

/**
 * A piece of work like what this package does all day, which stands for the speed of the machine:
 * it goes through a text by character and by regular expression, makes many small objects, and
 * looks names up. What it does must not change, or every promise about time changes with it.
 */
export function referenceWork(): number {
  const text = Array.from(
    { length: lines },
    (_, index) => `  - name_${index % 700}: "the value ${index}" # a comment`,
  ).join('\n');

  let brackets = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x23) brackets += 1;
  }
  const entries = text.split('\n').map((content, number) => {
    const [, indent, name, value] = line.exec(content)!;
    return { indent: indent.length, name, value: value.slice(1, -1), number };
  });
  const byName = new Map<string, typeof entries>();
  for (const entry of entries) {
    byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  }
  const copy: typeof entries = JSON.parse(JSON.stringify(entries));
  copy.sort((left, right) => (left.value < right.value ? -1 : 1));
  return brackets + byName.size + copy[0].number;
}
