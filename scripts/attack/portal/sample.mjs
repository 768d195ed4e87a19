/** So many of all, by chance, none of them twice. */
export function sample({ all, count, random }) {
  const rest = [...all];
  const most = Math.min(count, all.length);
  return Array.from(
    { length: most },
    () => rest.splice(random.below(rest.length), 1)[0],
  );
}
