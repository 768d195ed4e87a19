/** The name of a standard as people write it: `odps/v1.0.0` is `ODPS 1.0.0`. */
export function standardName(
  annotation: string | undefined,
): string | undefined {
  if (!annotation) return undefined;
  const [name, version] = annotation.split('/');
  return [name.toLocaleUpperCase('en-US'), version?.replace(/^v/, '')]
    .filter(Boolean)
    .join(' ');
}
